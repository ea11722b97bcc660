/** The map as a picture, and under it a strip that says what it is. */
import type { MapPicture } from '../../../state/pictures';
import type { Palette } from '../../../theme/palette';
import { canvasPen, loadSheetFonts } from '../sheet/canvasPen';
import { PictureTooLarge } from '../sheet/failures';
import { setFoot } from '../sheet/foot';
import { setHead } from '../sheet/head';
import { legendParts, setLegend } from '../sheet/sheetLegend';
import { fillBox, rule } from '../sheet/pen';
import type { Laid } from '../laid';
import type { Taken } from '../taken';

/** CSS pixels. */
const MARGIN = 24;
const GAP = 16;
const NARROW = 700;

/** The sheet on a canvas as sharp as the picture of the map. */
export async function pngSheet(taken: Taken, laid: Laid, picture: MapPicture, palette: Palette): Promise<Blob> {
  const { width, height } = picture.size;
  const ratio = picture.canvas.width / width;
  const parts = legendParts(taken, laid, palette);
  const { messages } = taken.words;
  await loadSheetFonts(
    [taken.title, taken.filters, messages.caveat, messages.map.credits, JSON.stringify(messages.takeAway)]
      .concat(taken.plans.flatMap(({ title, title_en }) => [title, title_en]))
      .concat(parts.flatMap(({ title, items }) => [title, ...items.map(({ label }) => label)]))
      .join(''),
  );
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new PictureTooLarge();
  const pen = canvasPen(context);
  const narrow = width < NARROW;
  const text = narrow ? 11 : 12;
  const margin = narrow ? 14 : MARGIN;
  const line = { x: margin, width: width - 2 * margin };
  const foot = { taken, picture, palette, unit: 1, paper: null, size: narrow ? 10 : 11 };
  const legendStyle = { size: text, ink: palette.ink[0], quiet: palette.ink[1] };

  /** Sets the strip from a height; dry, it only measures. */
  const strip = (from: number, dry: boolean): number => {
    let y = from + margin * 0.75;
    y += setHead(pen, { ...line, y }, taken, palette, { title: narrow ? 19 : 23, text }, dry) + GAP / 2;
    if (!dry) rule(pen, line.x, y, line.width, palette.rule, 1);
    y += GAP / 2;
    y += setLegend(pen, parts, { ...line, y }, legendStyle, dry) + GAP / 2;
    if (!dry) rule(pen, line.x, y, line.width, palette.rule, 1);
    y += GAP * 0.75;
    y += setFoot(pen, { ...line, y }, foot, dry) + margin * 0.75;
    return y;
  };
  const whole = Math.ceil(strip(height, true));
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(whole * ratio);
  context.scale(ratio, ratio);
  fillBox(pen, { x: 0, y: 0, width, height: whole }, palette.panel);
  context.drawImage(picture.canvas, 0, 0, width, height);
  rule(pen, 0, height, width, palette.strongRule, 1);
  strip(height, false);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new PictureTooLarge();
  return blob;
}
