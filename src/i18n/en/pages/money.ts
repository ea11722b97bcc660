import { plural } from '../plural';
import type { Messages } from '../../zh';

export const money: Messages['money'] = {
  title: 'Investment by chapter',
  lead: 'Total investment and number of key projects that a plan gives chapter by chapter, and how they split. Figures are as printed; the sums are ours.',
  none: 'No plan gives its investment by chapter.',
  measure: 'Show',
  measures: { total: 'Investment', projects: 'Projects' },
  order: 'Order',
  orders: { text: 'As in the text', size: 'Largest first' },
  units: { total: '100 m yuan', projects: 'projects' },
  amount: {
    total: (value) => `${value} × 100 m yuan`,
    projects: (value) => `${value} projects`,
  },
  describe: (measure, chapters, most, least) =>
    `Bar chart of ${measure.toLowerCase()} in ${plural(chapters, 'chapter')}. Most: ${most.name}, ${most.amount}. Least: ${least.name}, ${least.amount}. The table below gives all figures.`,
  sumOf: (chapters) => `Sum of ${plural(chapters, 'chapter')}`,
  sum: 'Sum',
  ours: 'added up here',
  oursWords: 'The sums are added up by this atlas; the text gives none. ',
  partly: 'Some chapters give no split: the parts come to less than the sum.',
  unplaced:
    'These are totals of whole chapters without places: they cannot be put on the map, and no filter applies to them.',
  table: 'Investment and projects by chapter',
  chapter: 'Chapter',
  whole: 'Whole chapter',
  source: 'Source',
  quote: 'Quote',
  quoteOf: (clause) => `Quote of ${clause}`,
  notGiven: 'not given',
  notes: 'Notes on the transcription',
};
