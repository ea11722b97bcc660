/** Draws all trays into one picture for deck.gl; each icon's anchor is the seat. */
import { drawMark } from '../theme/marks/draw';
import { sectorColour, type Palette } from '../theme/palette';
import { specOf } from './markAtlas';
import { SANS } from '../theme/fonts';
import { cellOf, type TrayLayout } from './trays';

export interface TrayIcon {
  x: number;
  y: number;
  width: number;
  height: number;
  anchorX: number;
  anchorY: number;
  mask: false;
}

export interface TrayPicture {
  canvas: HTMLCanvasElement;
  /** City id → place in the canvas, in device pixels. */
  mapping: Record<string, TrayIcon>;
  trays: readonly TrayLayout[];
  pixelRatio: number;
}

const BORDER = 0.7;
const MARGIN = 2;
const CORNER = 2;
const PICTURE_WIDTH = 1024;
/** Around a number's ground, and how far its figures hang below the middle of their line, CSS pixels. */
const CHIP_GAP = 0.75;
const CHIP_DROP = 0.5;
const CHIP_FONT = `700 10px "${SANS}"`;

interface Placed {
  tray: TrayLayout;
  /** Box of tray and leader from the seat, CSS pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** In the picture, CSS pixels. */
  x: number;
  y: number;
}

/** Shelf packing: trays are few and of like height. */
function place(trays: readonly TrayLayout[], width: number): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const tray of trays) {
    const left = Math.min(0, tray.x) - MARGIN;
    const top = Math.min(0, tray.y) - MARGIN;
    const boxWidth = Math.max(0, tray.x + tray.width) + MARGIN - left;
    const boxHeight = Math.max(0, tray.y + tray.height) + MARGIN - top;
    if (x > 0 && x + boxWidth > width) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    placed.push({ tray, left, top, width: boxWidth, height: boxHeight, x, y });
    x += Math.ceil(boxWidth) + 1;
    shelf = Math.max(shelf, Math.ceil(boxHeight) + 1);
  }
  return { placed, height: y + shelf };
}

/** Leader from the seat to the nearest edge of the box; then the box; then its cells. */
function drawTray(context: CanvasRenderingContext2D, tray: TrayLayout, palette: Palette): void {
  const centreX = tray.x + tray.width / 2;
  const centreY = tray.y + tray.height / 2;
  context.strokeStyle = palette.ink[1];
  context.lineWidth = BORDER;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(centreX, centreY);
  context.stroke();
  context.fillStyle = palette.tray;
  context.beginPath();
  context.roundRect(tray.x, tray.y, tray.width, tray.height, CORNER);
  context.fill();
  context.stroke();
  tray.cells.forEach((_, index) => drawCell(context, tray, index, palette));
}

/** One mark, one stretch of the bar, or one family's number on its colour. */
function drawCell(context: CanvasRenderingContext2D, tray: TrayLayout, index: number, palette: Palette): void {
  const { centre, members, width, height } = cellOf(tray, index);
  const { feature, stage } = members[0]!;
  const [x, y] = centre;
  if (tray.scale !== 'bar' && tray.form === 'marks') {
    drawMark(context, { ...specOf(feature, stage), size: tray.mark, rim: false }, palette, x, y);
    return;
  }
  context.fillStyle = sectorColour(palette, feature.sector);
  if (tray.scale === 'bar') {
    context.fillRect(x - width / 2, y - height / 2, width, height);
    return;
  }
  context.beginPath();
  context.roundRect(
    x - width / 2 + CHIP_GAP,
    y - height / 2 + CHIP_GAP,
    width - 2 * CHIP_GAP,
    height - 2 * CHIP_GAP,
    CORNER,
  );
  context.fill();
  context.fillStyle = palette.onMark;
  context.font = CHIP_FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(members.length), x, y + CHIP_DROP);
}

export function drawTrays(trays: readonly TrayLayout[], palette: Palette, pixelRatio: number): TrayPicture {
  const { placed, height } = place(trays, PICTURE_WIDTH);
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH * pixelRatio;
  canvas.height = Math.max(1, Math.ceil(height * pixelRatio));
  const context = canvas.getContext('2d')!;
  const mapping: Record<string, TrayIcon> = {};
  for (const { tray, left, top, width, height: boxHeight, x, y } of placed) {
    context.setTransform(pixelRatio, 0, 0, pixelRatio, (x - left) * pixelRatio, (y - top) * pixelRatio);
    drawTray(context, tray, palette);
    mapping[tray.city.id] = {
      x: x * pixelRatio,
      y: y * pixelRatio,
      width: width * pixelRatio,
      height: boxHeight * pixelRatio,
      anchorX: -left * pixelRatio,
      anchorY: -top * pixelRatio,
      mask: false,
    };
  }
  return { canvas, mapping, trays, pixelRatio };
}
