/** The selection as KML: a folder a sector, coloured as on the map. */
import { foldersToKML } from '@placemarkio/tokml';
import { SECTORS, type Sector } from '../../../../data/vocabulary';
import type { Standing } from '../../../model/selection';
import { PALETTES, SECTOR_GROUPS, sectorGroup } from '../../../theme/palette';
import { mentionTable, noteRows, projectTable } from '../tables';
import type { Taken } from '../taken';

type Root = Parameters<typeof foldersToKML>[0];
type Folder = Extract<Root['children'][number], { type: 'folder' }>;

/** Opacity of areas, as KML writes it, and the width of lines in pixels. */
const FILL_ALPHA = '4d';
const LINE_WIDTH = 3;

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** KML writes alpha, blue, green, red. */
const kmlColour = (hex: string, alpha = 'ff') =>
  `${alpha}${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`.toLowerCase();

const styleId = (sector: Sector) => `sector-${sectorGroup(sector)}`;

function styles(): string {
  // On another program's ground the colours of the day palette are the darkest that all its maps bear.
  return SECTOR_GROUPS.map(({ id }) => {
    const colour = PALETTES.day.sectors[id];
    return (
      `<Style id="${styleId(id)}"><IconStyle><color>${kmlColour(colour)}</color></IconStyle>` +
      `<LineStyle><color>${kmlColour(colour)}</color><width>${LINE_WIDTH}</width></LineStyle>` +
      `<PolyStyle><color>${kmlColour(colour, FILL_ALPHA)}</color></PolyStyle></Style>`
    );
  }).join('\n');
}

export function kmlText(taken: Taken): string {
  const { words, selection } = taken;
  const { messages, term } = words;
  const { columns, rows } = projectTable(taken);
  const quotes = new Map<string, string[]>();
  for (const row of mentionTable(taken).rows) {
    const [id, , plan, , clause, quote] = row as string[];
    quotes.set(id!, [...(quotes.get(id!) ?? []), messages.takeAway.quoteOf(plan!, clause!, quote!)]);
  }
  const cells = new Map(selection.standings.map((standing, index) => [standing, rows[index]!]));
  const placemark = (standing: Standing): Folder['children'][number] => {
    const { feature } = standing;
    const facts = columns.slice(0, -1).map(({ header }, index) => [header, cells.get(standing)![index] ?? ''] as const);
    return {
      type: 'Feature',
      id: feature.id,
      geometry: feature.geometry!,
      properties: {
        name: words.featureName(feature),
        description: (quotes.get(feature.id) ?? []).join('\n'),
        ...Object.fromEntries(facts),
      },
    };
  };
  const inOrder: Standing[] = [];
  const folder = (name: string, standings: readonly Standing[]): Folder[] => {
    if (standings.length === 0) return [];
    inOrder.push(...standings);
    return [{ type: 'folder', meta: { name }, children: standings.map(placemark) }];
  };
  const located = selection.standings.filter(({ feature }) => feature.geometry);
  const unlocated = selection.standings.filter(({ feature }) => !feature.geometry);
  const children = [
    ...SECTORS.flatMap(({ id }) =>
      folder(
        term(SECTORS, id),
        located.filter(({ feature }) => feature.sector === id),
      ),
    ),
    ...folder(messages.takeAway.unlocatedFolder(unlocated.length), unlocated),
  ];
  const notes = noteRows(taken).map(([name, text]) => `${name}${messages.colon}${text}`);
  const head = `<name>${escaped(taken.title)}</name><description>${escaped(notes.join('\n'))}</description>\n${styles()}`;
  // The library knows no styles. It writes one ExtendedData a placemark, and the schema wants the style before it.
  let at = 0;
  const body = foldersToKML({ type: 'root', children })
    .replace('<Document>', () => `<Document>${head}`)
    .replace(/<ExtendedData>/g, (tag) => `<styleUrl>#${styleId(inOrder[at++]!.feature.sector)}</styleUrl>${tag}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}
