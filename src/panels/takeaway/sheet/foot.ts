/** Scale, north, sources and date: what stands at the foot of a sheet. */
import { metresAPixel, roundedScale, roundLength } from '../../../model/scaleBar';
import type { MapPicture } from '../../../state/pictures';
import type { Palette } from '../../../theme/palette';
import type { Taken } from '../taken';
import { paragraph, wrapped, type Box, type Pen } from './pen';

const METRES_A_KILOMETRE = 1000;
/** A point in metres on paper. */
export const POINT = 0.0254 / 72;

/** In heights of its letters. */
const NARROW = 48;

interface FootInput {
  taken: Taken;
  picture: Pick<MapPicture, 'camera'>;
  palette: Palette;
  /** Sheet units a CSS pixel of the map. */
  unit: number;
  /** Of the sheet's unit, on paper; null where nothing is printed and 1:n would mean nothing. */
  paper: number | null;
  size: number;
}

/** @returns the height */
export function setFoot(pen: Pen, box: Omit<Box, 'height'>, input: FootInput, dry = false): number {
  const { taken, palette, size } = input;
  const { messages } = taken.words;
  const words = messages.takeAway;
  const leading = size * 1.55;
  const arrow = size * 2.6;
  // On a narrow sheet the words stand under the scale.
  const narrow = box.width < size * NARROW;
  const left = narrow ? box.width : Math.min(box.width * 0.42, size * 30);
  const textLeft = narrow ? box.x : box.x + left + size * 2;
  const textTop = narrow ? size * 5 : 0;
  const textWidth = box.x + box.width - textLeft;
  const lines = [
    words.sheet.sources(
      [
        ...taken.plans.map(({ title, title_en }) => (taken.words.language === 'zh' ? `《${title}》` : title_en)),
        messages.map.credits,
      ].join(messages.takeAway.semicolon),
    ),
    `${messages.caveat}${words.semicolon}${words.notes.licenceWords}`,
    [messages.map.reviewNumber, words.sheet.made(taken.date)].join(words.semicolon),
  ].flatMap((line) => wrapped(pen, line, textWidth, { size }));
  const height = Math.max(textTop + lines.length * leading, size * 4.4);
  if (dry) return height;
  setNorth(pen, box.x, box.y, arrow, words.sheet.north, palette, size);
  setScale(pen, box.x + arrow + size, box.y, left - arrow - size, input);
  paragraph(pen, lines, textLeft, box.y + textTop, leading, { size, colour: palette.ink[1] });
  return height;
}

/** North is up all over a Mercator map. */
function setNorth(pen: Pen, x: number, y: number, side: number, letter: string, palette: Palette, size: number): void {
  const half = side / 2;
  const colour = palette.ink[0];
  pen.text(letter, x + half - pen.measure(letter, { size }) / 2, y + size, { size, colour });
  const top = y + size * 1.35;
  pen.strokes(
    [
      { d: `M${half} 0L${half * 1.55} ${side}L${half} ${side * 0.8}Z`, fill: colour },
      {
        d: `M${half} 0L${half * 0.45} ${side}L${half} ${side * 0.8}Z`,
        fill: palette.panel,
        stroke: colour,
        width: 0.6,
      },
    ],
    x,
    top,
    1,
  );
}

/** A bar of four parts, light and dark, with figures; under it the scale in figures where it is printed. */
function setScale(pen: Pen, x: number, y: number, most: number, input: FootInput): void {
  const { taken, picture, palette, unit, paper, size } = input;
  const words = taken.words.messages.takeAway.sheet;
  const { lat, zoom } = picture.camera;
  const metresAUnit = metresAPixel(lat, zoom) / unit;
  const kilometres = roundLength((most * 0.8 * metresAUnit) / METRES_A_KILOMETRE);
  const length = (kilometres * METRES_A_KILOMETRE) / metresAUnit;
  const parts = String(kilometres).startsWith('2') ? 4 : 5;
  const bar = size * 0.5;
  const top = y + size * 1.5;
  for (let part = 0; part < parts; part += 1) {
    const width = length / parts;
    pen.strokes(
      [
        {
          d: `M0 0H${width}V${bar}H0Z`,
          fill: part % 2 === 0 ? palette.ink[0] : palette.panel,
          stroke: palette.ink[0],
          width: 0.6,
        },
      ],
      x + part * width,
      top,
      1,
    );
  }
  const style = { size, colour: palette.ink[0] };
  const end = words.km(kilometres);
  pen.text('0', x, y + size, style);
  pen.text(end, x + length - pen.measure(String(kilometres), style) / 2, y + size, style);
  const note =
    paper === null ? words.scaleNote : `${words.scale(grouped(roundedScale(metresAUnit / paper)))}  ${words.scaleNote}`;
  pen.text(note, x, top + bar + size * 1.5, { size, colour: palette.ink[1] });
}

/** 1 640 000: groups of three, which no language takes for a decimal point. */
const grouped = (figure: number) => String(figure).replace(/\B(?=(\d{3})+$)/g, ' ');
