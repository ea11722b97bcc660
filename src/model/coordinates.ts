/** Coordinates typed as text ↔ positions. Pure; degrees, longitude first. */
import { plainSigns, readDegrees } from './degrees';
import { MOST_CORNERS, roundedPosition } from './shapes';
import type { LonLat } from './plane';

/** What is wrong with a typed text: which pair, from 1, as typed. */
export interface CoordinateFault {
  fault: 'not-a-pair' | 'not-a-number' | 'out-of-range' | 'swapped' | 'too-many';
  index: number;
  text: string;
}

const MOST_LATITUDE = 85;
const MOST_LONGITUDE = 180;
/** Degree signs and letters of the compass are let pass where they say what is taken for granted anyway. */
const ADORNMENTS = /[°\s]*[EN]?$/i;

/** 118.5, or in minutes and seconds as documents print it: 118°30′, 东经118度30分. */
const degreesOf = (text: string): number | null => (/^[+-]?\d+(\.\d*)?$/.test(text) ? Number(text) : readDegrees(text));

function read(text: string, index: number): LonLat | CoordinateFault {
  const parts = text
    .split(/[,\s]+/)
    .map((part) => part.replace(ADORNMENTS, ''))
    .filter((part) => part !== '');
  if (parts.length !== 2) return { fault: 'not-a-pair', index, text };
  const [lon, lat] = parts.map(degreesOf);
  if (lon == null || lat == null) return { fault: 'not-a-number', index, text };
  if (Math.abs(lat) > MOST_LATITUDE) {
    const isSwapped = Math.abs(lon) <= MOST_LATITUDE && Math.abs(lat) <= MOST_LONGITUDE;
    return { fault: isSwapped ? 'swapped' : 'out-of-range', index, text };
  }
  if (Math.abs(lon) > MOST_LONGITUDE) return { fault: 'out-of-range', index, text };
  return roundedPosition([lon, lat]);
}

/** Reads `118.0,36.4; 118.6,36.4; …`, in Chinese or Western punctuation, or a pair a line. */
export function readCoordinates(text: string): { positions: LonLat[] } | CoordinateFault {
  const pairs = plainSigns(text)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (pairs.length > MOST_CORNERS) return { fault: 'too-many', index: pairs.length, text: String(pairs.length) };
  const positions: LonLat[] = [];
  for (const [at, pair] of pairs.entries()) {
    const position = read(pair, at + 1);
    if ('fault' in position) return position;
    positions.push(position);
  }
  return { positions };
}

export const writeCoordinates = (positions: readonly LonLat[]): string =>
  positions.map(([lon, lat]) => `${lon}, ${lat}`).join('; ');
