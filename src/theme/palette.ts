import type { Sector } from '../../data/vocabulary';
import { contrast } from './palettes/contrast';
import { day } from './palettes/day';
import { night } from './palettes/night';
import { sectorGroup, type SectorGroup } from './sectors';

export { SECTOR_GROUPS, sectorGroup, type SectorGroup } from './sectors';

export const THEMES = ['day', 'night', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Every colour of one theme, as `#RRGGBB`. Map, marks, trays, pictures and controls take colours from here only. */
export interface Palette {
  readonly theme: Theme;
  /** Which of the browser's own colour schemes fits, for scrollbars and native controls. */
  readonly scheme: 'light' | 'dark';
  readonly sea: string;
  /** Bands of water along the coast, 14, 8 and 3.5 km wide: outermost first. */
  readonly waterlines: readonly [string, string, string];
  readonly coast: string;
  /** The three papers: neighbours darkest, the axis cities lightest (at night too). */
  readonly land: { readonly neighbour: string; readonly province: string; readonly axis: string };
  readonly border: { readonly province: string; readonly city: string; readonly county: string };
  readonly lake: string;
  readonly lakeEdge: string;
  readonly river: string;
  /** Text: headings and body, second line, notes and neighbours. Each is 4.5:1 on its ground. */
  readonly ink: readonly [string, string, string];
  readonly waterLabel: string;
  readonly panel: string;
  readonly panel2: string;
  readonly tray: string;
  /** A glyph or tick on a solid mark. */
  readonly onMark: string;
  readonly rule: string;
  readonly strongRule: string;
  /** Cinnabar: the axis, what is selected or current, and the one primary button. */
  readonly axis: string;
  /** Focus ring and links. */
  readonly focus: string;
  /** Share of cinnabar in each of the three nested axis bands, 0 … 1. */
  readonly axisBand: number;
  readonly sectors: Readonly<Record<SectorGroup, string>>;
  /** An ochre wash for maps of values, least first: steps of one hue, pale enough that marks stand on each. */
  readonly ramp: readonly [string, string, string, string, string];
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { day, night, contrast };

/** The colour a sector's marks, lines and boxes wear in this palette. */
export function sectorColour(palette: Palette, sector: Sector): string {
  return palette.sectors[sectorGroup(sector)];
}

/** Hatching says that there is nothing to say: in high contrast, where rules are black, it must not outshout the lines. */
export const hatchInk = ({ theme, rule, strongRule }: Palette): string => (theme === 'contrast' ? rule : strongRule);

/** So many steps of the ramp, least first and evenly apart; one or two keep to its middle. @param count 1 … 5 */
export function rampSteps({ ramp }: Palette, count: number): string[] {
  const last = ramp.length - 1;
  const reach = count === 1 ? 0 : count === 2 ? last / 2 : last;
  const start = (last - reach) / 2;
  return Array.from(
    { length: count },
    (_, index) => ramp[Math.round(start + (index * reach) / Math.max(1, count - 1))]!,
  );
}
