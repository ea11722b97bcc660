import type { Precision, Sector } from '../../../data/vocabulary';
import { sectorGroup } from '../sectors';

/** What surrounds a mark says how well its place is known. */
export type PrecisionStyle =
  | { readonly type: 'mark' }
  /** A disc of the true radius; `ring` is a dotted edge in line widths. Opacities 0 … 1. */
  | { readonly type: 'disc'; readonly opacity: number; readonly ring: { width: number; dash: [number, number] } | null }
  | { readonly type: 'tray' }
  /** Hatching without outline: strokes of `width` every `spacing` CSS pixels, at `angle` degrees. */
  | {
      readonly type: 'hatch';
      readonly width: number;
      readonly spacing: number;
      readonly angle: number;
      readonly opacity: number;
    }
  /** A band of the uncertainty on both sides of the line, from this zoom. */
  | { readonly type: 'band'; readonly opacity: number; readonly fromZoom: number }
  | { readonly type: 'list' };

const LOCALITY_DISC = 0.1;
const COUNTY_DISC = 0.13;
/** Transport ink is so dark that the same share would weigh double. */
const INK_SHARE = 0.5;

/** How a precision is drawn. The sector counts for discs only. */
export function precisionStyle(precision: Precision, sector?: Sector): PrecisionStyle {
  const share = sector && sectorGroup(sector) === 'transport' ? INK_SHARE : 1;
  switch (precision) {
    case 'site':
      return { type: 'mark' };
    case 'locality':
      return { type: 'disc', opacity: LOCALITY_DISC * share, ring: null };
    case 'county':
      return { type: 'disc', opacity: COUNTY_DISC * share, ring: { width: 1.1, dash: [0.01, 2.6] } };
    case 'city':
      return { type: 'tray' };
    case 'region':
      return { type: 'hatch', width: 1.6, spacing: 6, angle: 60, opacity: 0.75 };
    case 'schematic':
      return { type: 'band', opacity: 0.09, fromZoom: 8 };
    case 'unlocated':
      return { type: 'list' };
  }
}
