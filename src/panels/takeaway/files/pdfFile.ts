/** The map as a sheet of paper with its legend, and the list of the items on the pages after it. */
import { PDFDocument } from 'pdf-lib';
import type { MapPicture, PictureSize } from '../../../state/pictures';
import type { Palette } from '../../../theme/palette';
import { embedFonts, type ReadFont } from '../sheet/fonts';
import { POINT, setFoot } from '../sheet/foot';
import { setHead } from '../sheet/head';
import { legendParts, setLegend } from '../sheet/sheetLegend';
import { mapSize, paperSize, type Direction, type Paper } from '../sheet/paper';
import { pdfPen } from '../sheet/pdfPen';
import { rule, strokeBox, type Box } from '../sheet/pen';
import { listRows, paginated, roomForRows, setListPage } from '../sheet/projectPages';
import type { Laid } from '../laid';
import type { Taken } from '../taken';

export interface SheetOptions {
  paper: Paper;
  direction: Direction;
  palette: Palette;
  laid: Laid;
  language: string;
  readFont: ReadFont;
  /** The map in this size, and the bytes of its picture (JPEG). */
  takeMap: (size: PictureSize) => Promise<{ picture: Pick<MapPicture, 'camera'>; jpeg: Uint8Array }>;
  /** Told of each page of the list before it is set; settles when the page may go on. */
  onPage: (page: number) => Promise<void>;
}

export interface Sheet {
  bytes: Uint8Array;
  /** Characters that the fonts lack. */
  lacking: number;
}

const LEGEND_WIDTH = 172;
const GAP = 14;
/** Points on A4. */
const TYPE = { title: 22, heading: 12, text: 9, legend: 7.6, foot: 6.6 };
const LEGEND_TITLE = 17;
const SMALLEST_LEGEND = 5.5;

export async function pdfSheet(taken: Taken, options: SheetOptions): Promise<Sheet> {
  const { palette, laid, language } = options;
  const paper = paperSize(options.paper, options.direction);
  const { width, height, margin, growth } = paper;
  const document = await PDFDocument.create();
  const lacking = new Set<string>();
  const latin = taken.words.language !== 'zh';
  const fonts = await embedFonts(document, options.readFont, latin, (character) => lacking.add(character));
  document.setTitle(taken.title, { showInWindowTitleBar: true });
  document.setSubject(taken.filters);
  document.setLanguage(language);
  document.setCreator(taken.title);

  const page = document.addPage([width, height]);
  // Paper is white: a tinted ground would only cost ink.
  const ground = palette.tray;
  const pen = pdfPen(page, fonts, ground);
  const line = { x: margin, width: width - 2 * margin };
  const gap = GAP * growth;
  const head = { title: TYPE.title * growth, text: TYPE.text * growth };
  const headHeight = setHead(pen, { ...line, y: margin }, taken, palette, head);
  const top = margin + headHeight + gap * 0.6;
  const foot = {
    taken,
    picture: { camera: { lon: 0, lat: 0, zoom: 0 } },
    palette,
    unit: 1,
    paper: POINT,
    size: TYPE.foot * growth,
  };
  const footHeight = setFoot(pen, { ...line, y: 0 }, foot, true);
  const bottom = height - margin - footHeight - gap * 0.8;

  const parts = legendParts(taken, laid, palette);
  const beside = options.direction === 'landscape';
  const legendWidth = beside ? LEGEND_WIDTH * growth : line.width;
  const styleOf = (size: number) => ({ size, ink: palette.ink[0], quiet: palette.ink[1] });
  const { legend } = taken.words.messages.takeAway.sheet;
  const titleHeight = LEGEND_TITLE * growth;
  const legendHeight = (size: number) =>
    titleHeight + setLegend(pen, parts, { x: 0, y: 0, width: legendWidth }, styleOf(size), true);
  let legendSize = TYPE.legend * growth;
  // A full legend is set smaller rather than cut.
  while (beside && legendHeight(legendSize) > bottom - top && legendSize > SMALLEST_LEGEND * growth) legendSize -= 0.1;

  const mapBox: Box = beside
    ? { x: margin, y: top, width: line.width - legendWidth - gap, height: bottom - top }
    : { x: margin, y: top, width: line.width, height: bottom - top - legendHeight(legendSize) - gap };
  const size = mapSize(mapBox, growth);
  const { picture, jpeg } = await options.takeMap(size);
  page.drawImage(await document.embedJpg(jpeg), {
    x: mapBox.x,
    y: height - mapBox.y - mapBox.height,
    width: mapBox.width,
    height: mapBox.height,
  });
  strokeBox(pen, mapBox, palette.ink[1], 0.7);
  const legendAt = beside
    ? { x: mapBox.x + mapBox.width + gap, y: top }
    : { x: margin, y: mapBox.y + mapBox.height + gap * 0.7 };
  const heading = { face: 'song' as const, size: TYPE.heading * growth, colour: palette.ink[0] };
  pen.text(legend, legendAt.x, legendAt.y + heading.size * 0.9, heading);
  setLegend(pen, parts, { x: legendAt.x, y: legendAt.y + titleHeight, width: legendWidth }, styleOf(legendSize));
  const footTop = height - margin - footHeight;
  if (!beside) rule(pen, margin, footTop - gap * 0.4, line.width, palette.rule, 0.5);
  setFoot(pen, { ...line, y: footTop }, { ...foot, picture, unit: mapBox.width / size.width });

  const { widths, rows } = listRows(pen, taken, paper);
  const pages = paginated(rows, roomForRows(paper));
  for (const [index, part] of pages.entries()) {
    await options.onPage(index + 1);
    const listPen = pdfPen(document.addPage([width, height]), fonts, ground);
    setListPage(listPen, part, widths, taken, paper, palette, { at: index + 1, of: pages.length });
  }
  return { bytes: await document.save(), lacking: lacking.size };
}
