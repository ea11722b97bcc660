/** From what is chosen in the dialog to the bytes of a PDF: reads the fonts, has the map drawn, lays the sheet out. */
import type { MapPicture, PictureRequest } from '../../state/pictures';
import { PALETTES, type Theme } from '../../theme/palette';
import { DATA_BASE, fetchFile } from '../base';
import { FontMissing, PictureTooLarge } from './sheet/failures';
import type { Direction, Paper } from './sheet/paper';
import type { Laid } from './laid';
import { fileName, type Taken } from './taken';
import type { Made } from './useMaking';

/** With 1.72 pixels a point this prints 300 dots an inch on A4. */
const SHARPNESS = 2.42;
/** No fault of it is seen in print, and a tenth of the bytes. */
const JPEG_QUALITY = 0.94;

interface PrintInput {
  taken: Taken;
  paper: Paper;
  direction: Direction;
  theme: Theme;
  laid: Laid;
  take: (request: PictureRequest) => Promise<MapPicture>;
  say: (words: string) => void;
}

async function readFont(file: string): Promise<ArrayBuffer> {
  try {
    const response = await fetchFile(`${DATA_BASE}${file}`);
    if (response.ok) return await response.arrayBuffer();
  } catch {
    // Told the same as a file that is not there.
  }
  throw new FontMissing(file);
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
  if (!blob) throw new PictureTooLarge();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The page breathes between the pages of a long list, so that it can say how far it is. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A night sheet would drink the printer's ink: on paper it is day. */
const onPaper = (theme: Theme): Theme => (theme === 'night' ? 'day' : theme);

/** @throws FontMissing, PictureTooSlow, PictureTooLarge */
export async function printFile({ taken, paper, direction, theme, laid, take, say }: PrintInput): Promise<Made> {
  const { messages } = taken.words;
  const words = messages.takeAway;
  say(words.working.fonts);
  const { pdfSheet } = await import('./files/pdfFile');
  const { bytes, lacking } = await pdfSheet(taken, {
    paper,
    direction,
    palette: PALETTES[onPaper(theme)],
    laid,
    language: messages.locale,
    readFont,
    takeMap: async (size) => {
      say(words.working.drawing);
      const picture = await take({ size, pixelRatio: SHARPNESS, theme: onPaper(theme) });
      say(words.working.laying);
      return { picture, jpeg: await jpegOf(picture.canvas) };
    },
    onPage: async (page) => {
      say(words.working.list(page));
      await nextTask();
    },
  });
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    name: fileName(taken, `${words.files.sheet}-${paper}`, 'pdf'),
    ...(lacking > 0 && { note: words.unseen(lacking) }),
  };
}
