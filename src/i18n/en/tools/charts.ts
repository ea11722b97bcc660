import type { Messages } from '../../zh';

export const charts: Messages['charts'] = {
  front: 'Chart in front',
  tabs: { circles: 'Circles', stages: 'Stages', cities: 'Cities', plans: 'Plans' },
  titles: {
    circles: 'Circle × sector',
    stages: 'Stage by year',
    cities: 'Features by city',
    plans: 'Plan × sector',
  },
  corners: { circles: 'Sector', stages: 'Stage', cities: 'Place', plans: 'Sector' },
  items: 'Features',
  part: (count: number) => `${count} chosen`,
  whole: (count: number) => `${count} in all`,
  at: (year: string) => `as worded in ${year}`,
  mark: '← the feature pointed at',
  cell: (name: string, part: number, whole: number) => `${name}: ${part} chosen of ${whole}`,
  share: (part: number, whole: number) =>
    part === whole ? `${whole} features` : `${part} chosen of ${whole}, ${Math.round((100 * part) / whole)} %`,
  press: {
    alone: 'Click to see this cell only',
    free: 'Click again to lift the restriction',
    add: 'Click to add to the filters',
    remove: 'Click to take out of the filters',
  },
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  svgOf: (title: string) => `Download SVG: ${title}`,
  pngOf: (title: string) => `Download PNG: ${title}`,
  rulesName: 'What is counted',
  rules:
    'Solid: what is chosen, the same features as in the list and on the map. Pale: all that the plans speak of in that year. What belongs to several cells counts once in each. Sectors are those of the feature, not of each sentence. A cell shows that cell only; the name of a row or column, or a city, adds or removes one filter. Each year of the chart of stages is what the slider would show there.',
  notes: {
    circles: (total: number, sum: number, several: number, _outside: number) =>
      several === 0
        ? `Each in one cell, ${total} in all; the axis stands apart.`
        : `${several} belong to several circles or sectors and count once in each cell, so the cells add up to ${sum}, more than ${total}; the axis stands apart and is not added.`,
    stages: (_total: number, _sum: number, _several: number, _outside: number) =>
      'Within a year each counts once; the years are mostly about the same features and cannot be added.',
    cities: (total: number, sum: number, several: number, outside: number) =>
      [
        several === 0
          ? `None lies in several cities; the cities add up to ${sum} of ${total} in all`
          : `${several} lie in several cities and count once in each, so the cities add up to ${sum}, for ${total} in all`,
        ...(outside > 0 ? [`${outside} belong to no city and are not shown`] : []),
      ].join('; ') + '.',
    plans: (total: number, sum: number, several: number, _outside: number) =>
      several === 0
        ? `Each in one cell, ${total} in all.`
        : `${several} stand in several plans or sectors and count once in each cell, so the cells add up to ${sum}, more than ${total}.`,
  },
  summary: (title: string, part: number, whole: number, fullest: readonly string[]) =>
    `${title}: ${part} chosen of ${whole}.${fullest.length > 0 ? ` Most in ${fullest.join(', ')}.` : ''}`,
};
