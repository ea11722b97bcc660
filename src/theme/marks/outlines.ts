import type { Kind } from '../../../data/vocabulary';

/** The shapes a mark can have, on a grid of 24 units. `bar` and `dot` stand in for a bare glyph too small to read. */
export type OutlineName = 'circle' | 'square' | 'hexagon' | 'basin' | 'triangle' | 'diamond' | 'arch' | 'bar' | 'dot';

export interface Outline {
  /** Closed path; it starts where the shape is symmetric, so that dashes can be laid out from there. */
  readonly d: string;
  /** Length of the path, in units. */
  readonly perimeter: number;
  /** Centre of the largest circle that fits, and its radius: scaling about it insets the outline evenly. */
  readonly centre: readonly [number, number];
  readonly radius: number;
  /** Dashes come in multiples of this, so that every corner looks the same. */
  readonly symmetry: number;
}

export const OUTLINES: Readonly<Record<OutlineName, Outline>> = {
  circle: {
    d: 'M12 1.6a10.4 10.4 0 1 1 0 20.8 10.4 10.4 0 0 1 0-20.8z',
    perimeter: 65.35,
    centre: [12, 12],
    radius: 10.4,
    symmetry: 4,
  },
  square: {
    d: 'M12 2.4h7.4a2.2 2.2 0 0 1 2.2 2.2v14.8a2.2 2.2 0 0 1-2.2 2.2H4.6a2.2 2.2 0 0 1-2.2-2.2V4.6a2.2 2.2 0 0 1 2.2-2.2z',
    perimeter: 73.02,
    centre: [12, 12],
    radius: 9.6,
    symmetry: 8,
  },
  hexagon: {
    d: 'M12 .9l9.7 5.55v11.1L12 23.1 2.3 17.55V6.45z',
    perimeter: 66.9,
    centre: [12, 12],
    radius: 9.7,
    symmetry: 6,
  },
  basin: {
    d: 'M12 4.4h10.3v5.2c0 6.6-4.6 11.8-10.3 11.8S1.7 16.2 1.7 9.6V4.4z',
    perimeter: 65.67,
    centre: [12, 12.4],
    radius: 8.6,
    symmetry: 2,
  },
  triangle: {
    d: 'M12 1.4 23.4 21.4H.6z',
    perimeter: 68.84,
    centre: [12, 14.78],
    radius: 6.62,
    symmetry: 3,
  },
  diamond: {
    d: 'M12 .3 23.7 12 12 23.7.3 12z',
    perimeter: 66.19,
    centre: [12, 12],
    radius: 8.27,
    symmetry: 8,
  },
  arch: {
    d: 'M12 1.6c5 0 9 4.2 9 9.6V22H3V11.2C3 5.8 7 1.6 12 1.6z',
    perimeter: 68.82,
    centre: [12, 12.6],
    radius: 9,
    symmetry: 2,
  },
  bar: { d: 'M1 8h22v8H1z', perimeter: 60, centre: [12, 12], radius: 4, symmetry: 2 },
  dot: {
    d: 'M12 4.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2z',
    perimeter: 47.75,
    centre: [12, 12],
    radius: 7.6,
    symmetry: 4,
  },
};

interface KindShape {
  /** The outline round the glyph; null where the glyph stands bare. */
  readonly outline: OutlineName | null;
  /** What is drawn where the glyph could not be read. */
  readonly small: OutlineName;
}

const solid = (outline: OutlineName): KindShape => ({ outline, small: outline });
const bare = (small: 'bar' | 'dot'): KindShape => ({ outline: null, small });

/** Shape says kind: movement, production, knowledge, water, energy, opening, people and nature; lines stand bare. */
export const KIND_SHAPES: Readonly<Record<Kind, KindShape>> = {
  airport: solid('circle'),
  port: solid('circle'),
  logistics: solid('circle'),
  'industrial-base': solid('square'),
  agriculture: solid('square'),
  'park-zone': solid('square'),
  innovation: solid('hexagon'),
  digital: solid('hexagon'),
  reservoir: solid('basin'),
  'water-project': solid('basin'),
  energy: solid('triangle'),
  'open-zone': solid('diamond'),
  finance: solid('diamond'),
  ecology: solid('arch'),
  'culture-tourism': solid('arch'),
  'health-education': solid('arch'),
  city: bare('dot'),
  other: bare('dot'),
  corridor: bare('bar'),
  rail: bare('bar'),
  'urban-rail': bare('bar'),
  road: bare('bar'),
  waterway: bare('bar'),
};
