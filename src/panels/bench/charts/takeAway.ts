/** A chart as a file: framed with its title, what is chosen, the key and the notes. */
import type { Palette } from '../../../theme/palette';
import { tint } from '../../../theme/colour';
import { download } from '../../download';
import type { Drawing } from './drawing';
import { init, type ChartOption, type TitleComponentOption } from './echarts';
import { LINE, type Size } from './layout';
import { optionOf, PALE, type Look } from './option';
import { wrap } from './wrap';

interface FrameWords {
  title: string;
  /** Year and filters. */
  chosen: string;
  part: string;
  whole: string;
  notes: readonly string[];
}

export interface Picture {
  drawing: Drawing;
  look: Look;
  words: FrameWords;
  /** CSS families of the title. */
  titleFont: string;
}

const MARGIN = 28;
const WIDTH = 880;
const ROW = 26;
const PANE = 64;
const NOTE_SIZE = 12;
const NOTE_LINE = 18;
const TITLE_SIZE = 19;
const TITLE_LINE = 30;
/** A printed page's worth. */
const PNG_SCALE = 3;

/** The chart with room around it and words in that room. */
function framed({ drawing, look, words, titleFont }: Picture): { option: ChartOption; size: Size } {
  const { palette, font } = look;
  const width = WIDTH - 2 * MARGIN;
  const rows = Math.max(...drawing.panes.map((pane) => pane.bars.length));
  const inner = {
    width,
    height: 2 * LINE + (drawing.direction === 'across' ? rows * ROW : drawing.panes.length * PANE),
  };
  const above = wrap(words.chosen, width, NOTE_SIZE);
  const below = words.notes.flatMap((note) => wrap(note, width, NOTE_SIZE));
  const plotTop = MARGIN + TITLE_LINE + (above.length + 1) * NOTE_LINE + 12;
  const notesTop = plotTop + inner.height + 12;
  const size = { width: WIDTH, height: notesTop + below.length * NOTE_LINE + MARGIN };
  const text = (lines: readonly string[], top: number, rich = {}): TitleComponentOption => ({
    text: lines.join('\n'),
    left: MARGIN,
    top,
    padding: 0,
    textStyle: {
      color: palette.ink[1],
      fontFamily: font,
      fontSize: NOTE_SIZE,
      fontWeight: 'normal',
      lineHeight: NOTE_LINE,
      rich,
    },
  });
  const option = optionOf(drawing, inner, { ...look, duration: 0, live: false }, { left: MARGIN, top: plotTop });
  const heading: TitleComponentOption = {
    ...text([words.title], MARGIN),
    textStyle: {
      color: palette.ink[0],
      fontFamily: titleFont,
      fontSize: TITLE_SIZE,
      fontWeight: 'bold',
      lineHeight: TITLE_LINE,
    },
  };
  const key = `{part|  } {word|${words.part}}    {whole|  } {word|${words.whole}}`;
  return {
    size,
    option: {
      ...option,
      backgroundColor: palette.panel,
      title: [
        ...(option.title as TitleComponentOption[]),
        heading,
        text(above, MARGIN + TITLE_LINE),
        text([key], MARGIN + TITLE_LINE + above.length * NOTE_LINE, keyStyles(palette)),
        text(below, notesTop),
      ],
    },
  };
}

const keyStyles = (palette: Palette) => ({
  part: { backgroundColor: palette.ink[1], width: 10, height: 10 },
  whole: { backgroundColor: tint(palette.ink[1], palette.panel, PALE), width: 10, height: 10 },
  word: { color: palette.ink[1], fontSize: NOTE_SIZE },
});

/** The picture as SVG, its words as text. */
function svgOf(picture: Picture): string {
  const { option, size } = framed(picture);
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Offers the picture as an SVG file. */
export function takeSvg(picture: Picture, name: string): void {
  download(new Blob([svgOf(picture)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Offers the picture as a PNG file, once the fonts are there for all that it says. */
export async function takePng(picture: Picture, name: string): Promise<void> {
  const said = svgOf(picture);
  const { look, titleFont } = picture;
  const faces = [`12px ${look.font}`, `bold 12px ${look.font}`, `bold ${TITLE_SIZE}px ${titleFont}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, said)));
  const { option, size } = framed(picture);
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', ...size });
  try {
    chart.setOption(option);
    const canvas = chart.renderToCanvas({ pixelRatio: PNG_SCALE });
    const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (image) download(image, `${name}.png`);
  } finally {
    chart.dispose();
  }
}
