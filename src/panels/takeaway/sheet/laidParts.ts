/** The parts of the sheet's legend that the page says elsewhere: sides of a divided map, values, measures, own data. */
import { rangesInWords, valueInWords } from '../../../model/indicators';
import { shapeType } from '../../../model/ownTable';
import type { KeySample, MapKey } from '../../../state/mapKey';
import type { OwnLayer } from '../../../state/ownData';
import type { Stroke } from '../../../theme/marks/geometry';
import { ownColour } from '../../../theme/own';
import { hatchInk, rampSteps, type Palette } from '../../../theme/palette';
import { dateInWords } from '../../targets/useTargetWords';
import { clauseName } from '../../words';
import type { Laid } from '../laid';
import type { Taken } from '../taken';
import type { LegendItem, LegendPart } from './sheetLegend';

const SIDE = 20;
const LONG = 40;
/** Upper and lower edge of a swatch in its box. */
const TOP = 4;
const FOOT = 16;

const box = (width: number, look: Omit<Stroke, 'd'>, x = 0): Stroke => ({
  d: `M${x} ${TOP}H${x + width}V${FOOT}H${x}Z`,
  ...look,
});
const level = (look: Omit<Stroke, 'd'>): Stroke => ({ d: `M0 ${SIDE / 2}H${LONG}`, ...look });
const item = (paths: readonly Stroke[], label: string, width = SIDE): LegendItem => ({
  paths,
  width,
  height: SIDE,
  label,
});

/** A frame with the half filled that the side is on. */
function sidesPart(sides: readonly [string, string], { words }: Taken, palette: Palette): LegendPart {
  const { compare, takeAway } = words.messages;
  const sample = (x: number): Stroke[] => [
    box(LONG / 2, { fill: palette.ink[1] }, x),
    box(LONG, { stroke: palette.ink[0], width: 0.7 }),
  ];
  return {
    title: compare.swipe,
    items: [
      item(sample(0), takeAway.sheet.west(sides[0]), LONG),
      item(sample(LONG / 2), takeAway.sheet.east(sides[1]), LONG),
    ],
  };
}

/** Strokes 6 apart that rise to the right, cut at the swatch's edges. */
function hatching(palette: Palette): Stroke {
  const tall = FOOT - TOP;
  const runs = Array.from({ length: 5 }, (_, index) => (index + 1) * 6).filter((x) => x < SIDE + tall);
  const line = (x: number) => {
    const from = Math.max(0, x - tall);
    const to = Math.min(SIDE, x);
    return `M${from} ${TOP + x - from}L${to} ${TOP + x - to}`;
  };
  return { d: runs.map(line).join(''), stroke: hatchInk(palette), width: 0.8 };
}

/** The classes of a map of values, and by which clause each place has its own. */
function valuesParts(values: NonNullable<Laid['values']>, { words, plans }: Taken, palette: Palette): LegendPart[] {
  const { language, messages, say } = words;
  const { map, classes, areas, isWhole } = values;
  const { figures, unit } = rangesInWords(classes, map.targets[0]!, language);
  const steps = rampSteps(palette, classes.length);
  const edge = { stroke: palette.ink[1], width: 0.7 };
  const swatch = (step: number) => [box(SIDE, { fill: steps[step]!, ...edge })];
  const none = [box(SIDE, { fill: palette.land.province }), hatching(palette), box(SIDE, edge)];
  const dates = new Set(map.targets.map((target) => dateInWords(target, messages)));
  const name = language === 'zh' ? map.indicator : map.indicator_en;
  return [
    {
      title: [name, unit, ...(dates.size === 1 ? dates : [])].filter(Boolean).join(messages.dot),
      items: [
        ...figures.map((label, step) => item(swatch(step), label)),
        ...(isWhole ? [] : [item(none, messages.targets.noValue)]),
      ],
    },
    {
      title: messages.targets.sources,
      items: areas.map(({ target, step }) => {
        const plan = plans.find(({ id }) => id === target.plan);
        const said = plan ? `${say(plan.label)} ${clauseName(messages, plan, target.clause)}` : target.plan;
        const place = language === 'zh' ? target.place_name : target.place_name_en;
        const dated = dates.size > 1 ? [dateInWords(target, messages)] : [];
        return item(swatch(step), [`${place} ${valueInWords(target, language)}`, said, ...dated].join(messages.dot));
      }),
    },
  ];
}

/** As the map draws them: src/map/layers/sketch.ts and axis.ts. */
function keyStrokes(sample: KeySample, palette: Palette): Stroke[] {
  const red = palette.axis;
  switch (sample) {
    case 'area':
      return [box(LONG, { fill: red, opacity: 0.07 }), box(LONG, { stroke: red, width: 1.6 })];
    case 'surroundings':
      return [box(LONG, { fill: red, opacity: 0.07 }), box(LONG, { stroke: red, width: 1.2, dash: [6, 3.6] })];
    case 'line':
      return [level({ stroke: red, width: 1.6 })];
    case 'stretch':
      return [level({ stroke: red, width: 9, opacity: 0.4 }), level({ stroke: red, width: 1.6 })];
    case 'corridor':
      return [box(LONG, { stroke: palette.ink[0], width: 1.3, dash: [6.5, 3.9] })];
    case 'point': {
      const round = `M${LONG / 2 - 4} 10A4 4 0 1 0 ${LONG / 2 + 4} 10A4 4 0 1 0 ${LONG / 2 - 4} 10Z`;
      return [{ d: round, fill: palette.tray, stroke: red, width: 1.8 }];
    }
  }
}

const keyPart = ({ title, entries }: MapKey, palette: Palette): LegendPart => ({
  title,
  items: entries.map(({ sample, words }) => item(keyStrokes(sample, palette), words, LONG)),
});

/** A layer with what it holds: dot, line, area. */
function ownItem(layer: OwnLayer, { words }: Taken, palette: Palette): LegendItem {
  const { shapes, size } = layer.table;
  const colour = ownColour(palette.theme, layer.colour);
  const held = new Set<string>();
  for (let row = 0; row < size; row += 1) {
    if (layer.passes[row]) held.add(shapeType(shapes, row).replace('Multi', ''));
  }
  const samples: Stroke[][] = [];
  if (held.has('Point')) samples.push([{ d: 'M6 10A4 4 0 1 0 14 10A4 4 0 1 0 6 10Z', fill: colour }]);
  if (held.has('LineString')) samples.push([{ d: `M1 ${FOOT}L19 ${TOP}`, stroke: colour, width: 2.2 }]);
  if (held.has('Polygon'))
    samples.push([box(SIDE - 4, { fill: colour, opacity: 0.16 }, 2), box(SIDE - 4, { stroke: colour, width: 1.5 }, 2)]);
  const paths = samples.flatMap((strokes, index) =>
    strokes.map((stroke) => ({ ...stroke, transform: { scale: 1, x: index * (SIDE + 2), y: 0 } })),
  );
  const { ownCount } = words.messages.takeAway.sheet;
  const label = [layer.name, ownCount(layer.passing, size)].join(words.messages.dot);
  return item(paths, label, samples.length * (SIDE + 2) - 2);
}

/** What the map shows beside the catalogue, in the order in which a reader needs it. */
export function laidParts({ sides, values, key, own }: Laid, taken: Taken, palette: Palette): LegendPart[] {
  return [
    ...(sides ? [sidesPart(sides, taken, palette)] : []),
    ...(values ? valuesParts(values, taken, palette) : []),
    ...(key ? [keyPart(key, palette)] : []),
    ...(own.length > 0
      ? [{ title: taken.words.messages.takeAway.sheet.own, items: own.map((layer) => ownItem(layer, taken, palette)) }]
      : []),
  ];
}
