import type { Kind } from '../../../data/vocabulary';

/** Drawn in place of a kind's own glyph where a name tells more. */
export type GlyphVariant = 'wind' | 'nuclear';
type GlyphName = Kind | `energy-${GlyphVariant}`;

/** One stroke or one filled area of a glyph, on the 24-unit grid. */
export interface GlyphPath {
  readonly d: string;
  /** Stroke width in units; absent where the area is filled (even-odd). */
  readonly stroke?: number;
}

const solid = (d: string): GlyphPath => ({ d });
const line = (d: string, stroke: number): GlyphPath => ({ d, stroke });

/** The glyphs, drawn for this project. */
const GLYPHS: Readonly<Record<GlyphName, readonly GlyphPath[]>> = {
  airport: [
    solid(
      'M12 4.9c.75 0 1.15.85 1.15 1.9v3.2l5.2 3.1v1.75l-5.2-1.6v3l1.7 1.25v1.3L12 18.1l-2.85.7v-1.3l1.7-1.25v-3l-5.2 1.6V13.1l5.2-3.1V6.8c0-1.05.4-1.9 1.15-1.9z',
    ),
  ],
  port: [
    line(
      'M12 8.6v9M8.9 10.7h6.2M6.3 13.3c.5 2.9 2.8 4.4 5.7 4.4s5.2-1.5 5.7-4.4M12 5.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z',
      1.7,
    ),
  ],
  logistics: [line('M6.9 9.3 12 6.6l5.1 2.7v5.7L12 17.8 6.9 15zM6.9 9.3 12 12l5.1-2.7M12 12v5.6', 1.7)],
  'industrial-base': [solid('M5.6 18.2v-7.4l4 2.8v-2.8l4 2.8.5-7.8h2.7l.6 7.8h1v4.6z')],
  agriculture: [
    solid(
      'M12 4.4c1.5 1.2 1.5 3 0 4.2-1.5-1.2-1.5-3 0-4.2zM12.5 12c0-2 1.3-3.2 3.6-3.3.1 2.1-1.3 3.4-3.6 3.3zM11.5 12c0-2-1.3-3.2-3.6-3.3-.1 2.1 1.3 3.4 3.6 3.3zM12.5 15.8c0-2 1.3-3.2 3.6-3.3.1 2.1-1.3 3.4-3.6 3.3zM11.5 15.8c0-2-1.3-3.2-3.6-3.3-.1 2.1 1.3 3.4 3.6 3.3zM11.4 15h1.2v4.2h-1.2z',
    ),
  ],
  'park-zone': [solid('M6.4 6.4h4.9v4.9H6.4zM12.7 6.4h4.9v4.9h-4.9zM6.4 12.7h4.9v4.9H6.4zM12.7 15.3h4.9v2.3h-4.9z')],
  innovation: [
    solid('M8.9 13.9h6.2l1.7 2.9H7.2z'),
    line('M10.1 6.3v4.1l-3.2 5.5c-.5.9 0 1.7.9 1.7h8.4c.9 0 1.4-.8.9-1.7l-3.2-5.5V6.3M8.9 6.2h6.2', 1.7),
  ],
  digital: [
    solid('M8.7 8.7h6.6v6.6H8.7z'),
    line('M10.4 5.8v2M13.6 5.8v2M10.4 16.2v2M13.6 16.2v2M5.8 10.4h2M5.8 13.6h2M16.2 10.4h2M16.2 13.6h2', 1.7),
  ],
  'open-zone': [line('M6.6 10.1h9.6M13.5 7.2l2.9 2.9M17.4 13.9H7.8M10.5 16.8l-2.9-2.9', 1.7)],
  finance: [solid('M12 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM9.9 9.9v4.2h4.2V9.9z')],
  reservoir: [
    line('M6 8.9q1.5-1.7 3 0t3 0 3 0 3 0M7.2 12.9q1.2-1.5 2.4 0t2.4 0 2.4 0 2.4 0M9.6 16.7q1.2-1.4 2.4 0t2.4 0', 1.7),
  ],
  'water-project': [solid('M12 5.7c2.8 3.4 4.2 5.6 4.2 7.6a4.2 4.2 0 0 1-8.4 0c0-2 1.4-4.2 4.2-7.6z')],
  energy: [solid('M13.6 7.8 8.5 15h2.9l-1.1 4.6 5.3-6.9h-3.1z')],
  'energy-wind': [
    solid(
      'M11.2 13.6h1.6l.4 6.2h-2.4zM12 12.9c-1-2-1-4 .1-5.6 1 1.7 1 3.6-.1 5.6zM12.3 12.9c2.2.1 3.8 1 4.6 2.7-2 .2-3.6-.8-4.6-2.7zM11.7 12.9c-1 1.9-2.6 2.9-4.6 2.7.8-1.7 2.4-2.6 4.6-2.7z',
    ),
  ],
  // Two open orbits and a small core: three orbits, or a large core, close up at 22 px.
  'energy-nuclear': [
    solid('M12 14a.85.85 0 1 1 0 1.7.85.85 0 0 1 0-1.7z'),
    line(
      'M8.11 10.96A5.5 2.45 45 1 1 15.89 18.74A5.5 2.45 45 1 1 8.11 10.96zM8.11 18.74A5.5 2.45 -45 1 1 15.89 10.96A5.5 2.45 -45 1 1 8.11 18.74z',
      1.2,
    ),
  ],
  ecology: [
    solid(
      'M17.8 6.6c-6.9-.4-11.1 2.1-11.1 6.7 0 1.1.3 2.1.9 2.9 1-2.7 3-4.7 5.8-5.9-2.5 1.8-4.4 4.3-5.3 7.8l1.3.4c.3-.9.6-1.8 1-2.5.6.2 1.3.3 1.9.3 4.2 0 5.9-4 5.5-9.7z',
    ),
  ],
  'culture-tourism': [
    solid(
      'M5.2 11c2.6-.4 4.8-1.9 6.8-4.6 2 2.7 4.2 4.2 6.8 4.6-.3 1.2-1.1 1.6-2.1 1.7H7.3c-1-.1-1.8-.5-2.1-1.7zM7.6 13.7h1.9v5H7.6zM14.5 13.7h1.9v5h-1.9zM11 13.7h2v5h-2z',
    ),
  ],
  'health-education': [
    solid(
      'M11.4 9.1C9.8 7.9 8 7.6 5.9 7.7v9.2c2.1-.1 3.9.2 5.5 1.4zM12.6 9.1c1.6-1.2 3.4-1.5 5.5-1.4v9.2c-2.1-.1-3.9.2-5.5 1.4z',
    ),
  ],
  city: [
    solid('M12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z'),
    line('M12 5.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6z', 1.9),
  ],
  corridor: [
    line('M3.2 14.6C8 14.4 9 9.6 13 9.2c3-.3 4.6-1.4 7.8-4.4M3.2 19.2C9.6 19 11 14 15 13.4c2.6-.4 3.8-1.2 5.8-3', 1.9),
  ],
  rail: [line('M8.2 3.6v16.8M15.8 3.6v16.8M5.6 6.6h12.8M5.6 12h12.8M5.6 17.4h12.8', 1.9)],
  'urban-rail': [
    solid('M9.2 13a1 1 0 1 1 0 2 1 1 0 0 1 0-2zM14.8 13a1 1 0 1 1 0 2 1 1 0 0 1 0-2z'),
    line(
      'M8.3 4.4h7.4a2.2 2.2 0 0 1 2.2 2.2v8a2.2 2.2 0 0 1-2.2 2.2H8.3a2.2 2.2 0 0 1-2.2-2.2v-8a2.2 2.2 0 0 1 2.2-2.2zM6.1 11.2h11.8M8.2 20.4l1.5-3.4M15.8 20.4l-1.5-3.4',
      1.9,
    ),
  ],
  road: [line('M9 4 5.4 20M15 4l3.6 16M12 4.6v2.8M12 10.6v2.8M12 16.6v2.8', 1.9)],
  waterway: [solid('M3.6 11.6h16.8l-2.6 4.8H6.2zM8.6 6.6h6.2v3.4H8.6z'), line('M4 19.4q2-1.6 4 0t4 0 4 0 4 0', 1.9)],
  other: [solid('M12 7.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z')],
};

/** The glyph of a kind. A variant counts for energy only. */
export function glyphOf(kind: Kind, variant?: GlyphVariant | null): readonly GlyphPath[] {
  return GLYPHS[kind === 'energy' && variant ? (`energy-${variant}` as const) : kind];
}

/** Which variant a feature's name asks for: wind power and nuclear power are told apart from other energy. */
export function variantOf(kind: Kind, name: string): GlyphVariant | undefined {
  if (kind !== 'energy') return undefined;
  if (/风电|风能|风力/.test(name)) return 'wind';
  if (/核电|核能/.test(name)) return 'nuclear';
  return undefined;
}
