/** What lies over the map as elements of the page (tray of areas, cartouche, dividing line), drawn into its picture. */
import { readGround } from '../catalogue/load';
import { MESSAGES } from '../i18n';
import type { Standing } from '../model/selection';
import { choroplethOf, selectionOf } from '../state/derived';
import type { PictureSize } from '../state/pictures';
import type { AtlasState } from '../state/store';
import { swipeOf } from '../state/swipe';
import { SANS, SONG } from '../theme/fonts';
import { drawMark } from '../theme/marks/draw';
import type { Palette } from '../theme/palette';
import type { AxisFile } from './Cartouche';
import { specOf } from './markAtlas';
import { COLUMNS, isArea, MARK_SIZE, MOST_MARKS } from './RegionTray';
import { sideNames } from '../state/sideNames';
import { byFamily } from './trays';

interface MarksInput {
  state: AtlasState;
  size: PictureSize;
  palette: Palette;
  /** Whether the whole is seen: only then are there tray and cartouche. */
  overview: boolean;
  base: string;
}

/** As in MapView.css, CSS pixels. */
const NARROW = 700;
const RIGHT = 24;
const TRAY_BOTTOM = 184;
const CARTOUCHE_BOTTOM = 44;
const CELL = 18;
const PADDING = 3;
const CHIP = { width: 30, height: 22, margin: 1 };
const RULE = { width: 204, every: 20, long: 100 };

type Context = CanvasRenderingContext2D;

/** Draws in CSS pixels of the picture. */
export async function drawMarks(context: Context, input: MarksInput): Promise<void> {
  const { state, size, overview } = input;
  const { indicator, picked } = state.view;
  // Of a divided map there are two trays: they need the cartouche's room.
  const named = overview && choroplethOf(state) === null && picked.type === 'none' && swipeOf(state) === null;
  const axis = named ? await readAxis(input.base) : null;
  const wide = size.width > NARROW;
  await Promise.allSettled(
    [`12px "${SANS}"`, `700 12px "${SANS}"`, `700 31px "${SONG}"`].map((face) =>
      document.fonts.load(face, axis ? Object.values(axis.title).join('') : undefined),
    ),
  );
  if (wide && overview && indicator === null) drawTrays(context, input);
  if (wide && axis) drawCartouche(context, input, axis);
  drawDivider(context, input);
}

async function readAxis(base: string): Promise<AxisFile['cartouche'] | null> {
  try {
    return ((await readGround('axis', base, (url) => fetch(url))) as AxisFile).cartouche;
  } catch {
    // As on the screen: the map itself reports a missing ground.
    return null;
  }
}

function drawTrays(context: Context, { state, size, palette }: MarksInput): void {
  const swipe = swipeOf(state);
  const text = MESSAGES[state.view.language];
  const sides: [string | null, readonly Standing[]][] = swipe
    ? [
        ['A', swipe.a.standings],
        ['B', swipe.b.standings],
      ]
    : [[null, selectionOf(state).standings]];
  let bottom = size.height - (swipe ? CARTOUCHE_BOTTOM : TRAY_BOTTOM);
  for (const [letter, standings] of sides.reverse()) {
    const areas = standings.filter(isArea);
    if (areas.length === 0) continue;
    const title = text.map.regions(areas.length);
    bottom = drawTray(context, areas, size.width - RIGHT, bottom, palette);
    context.fillStyle = palette.ink[1];
    context.font = `12px "${SANS}"`;
    context.textAlign = 'right';
    context.textBaseline = 'alphabetic';
    context.fillText(letter === null ? title : text.compare.named(letter, title), size.width - RIGHT, bottom - 9);
    bottom -= 26;
  }
}

/** @returns the tray's upper edge */
function drawTray(context: Context, areas: readonly Standing[], right: number, bottom: number, palette: Palette) {
  const tally = areas.length > MOST_MARKS;
  const families = byFamily(areas);
  const columns = tally ? families.length : Math.min(COLUMNS, areas.length);
  const rows = tally ? 1 : Math.ceil(areas.length / COLUMNS);
  const [cellWidth, cellHeight] = tally ? [CHIP.width + 2 * CHIP.margin, CHIP.height + 2 * CHIP.margin] : [CELL, CELL];
  const left = right - columns * cellWidth - 2 * PADDING;
  const top = bottom - rows * cellHeight - 2 * PADDING;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 2);
  context.fillStyle = palette.tray;
  context.fill();
  context.strokeStyle = palette.ink[1];
  context.lineWidth = 0.7;
  context.stroke();
  const at = (index: number) => ({
    x: left + PADDING + ((index % columns) + 0.5) * cellWidth,
    y: top + PADDING + (Math.floor(index / columns) + 0.5) * cellHeight,
  });
  if (!tally) {
    areas.forEach(({ feature, stage }, index) => {
      const { x, y } = at(index);
      drawMark(context, { ...specOf(feature, stage), size: MARK_SIZE, rim: false }, palette, x, y);
    });
    return top;
  }
  families.forEach(({ group, members }, index) => {
    const { x, y } = at(index);
    context.beginPath();
    context.roundRect(x - CHIP.width / 2, y - CHIP.height / 2, CHIP.width, CHIP.height, 2);
    context.fillStyle = palette.sectors[group];
    context.fill();
    context.fillStyle = palette.onMark;
    context.font = `700 12px "${SANS}"`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(members.length), x, y + 0.5);
  });
  return top;
}

function drawCartouche(context: Context, { state, size, palette }: MarksInput, words: AxisFile['cartouche']): void {
  const { language } = state.view;
  const right = size.width - RIGHT;
  const bottom = size.height - CARTOUCHE_BOTTOM;
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.ink[0];
  const letter = language === 'zh' ? { size: 31, spacing: 0.16 } : { size: 24, spacing: 0.02 };
  context.font = `700 ${letter.size}px "${SONG}"`;
  context.letterSpacing = `${letter.size * letter.spacing}px`;
  // The space after the last letter is not seen.
  context.fillText(words.title[language], right + letter.size * letter.spacing, bottom - 68);
  context.letterSpacing = '0px';
  context.fillStyle = palette.ink[1];
  context.font = `12px "${SANS}"`;
  context.fillText(words.main[language], right, bottom - 43);
  context.fillText(`${words.branch[language]} · ${words.note[language]}`, right, bottom - 23);
  context.fillStyle = palette.axis;
  const left = right - RULE.width;
  context.fillRect(left, bottom - 9, RULE.width, 2);
  for (let x = 0; x < RULE.width; x += RULE.every) {
    const long = x % RULE.long === 0;
    context.fillRect(left + x, bottom - 9, long ? 1.5 : 1, long ? 9 : 5);
  }
}

function drawDivider(context: Context, { state, size, palette }: MarksInput): void {
  const swipe = swipeOf(state);
  if (!swipe) return;
  const [west, east] = sideNames(state, MESSAGES[state.view.language].compare)!;
  const x = (size.width * swipe.setting.divider) / 100;
  context.fillStyle = palette.panel;
  context.fillRect(x - 2.5, 0, 5, size.height);
  context.fillStyle = palette.ink[0];
  context.fillRect(x - 1, 0, 2, size.height);
  context.font = `700 13px "${SANS}"`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const [name, way] of [
    [west, -1],
    [east, 1],
  ] as const) {
    const width = context.measureText(name).width + 16;
    const left = way < 0 ? x - 10 - width : x + 10;
    context.beginPath();
    context.roundRect(left, 14, width, 24, 2);
    context.fillStyle = palette.panel;
    context.fill();
    context.strokeStyle = palette.strongRule;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = palette.ink[0];
    context.fillText(name, left + 8, 26.5);
  }
}
