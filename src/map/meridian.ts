/** Lines cut at a meridian, for what is shown on one side of it only. */
import type { LonLat } from './anchors';

/** The pieces of a line that lie west (or east) of a longitude, in its order; cut where it crosses. Degrees. */
export function piecesBeside(path: readonly LonLat[], longitude: number, side: 'west' | 'east'): LonLat[][] {
  const isIn = ([lon]: LonLat) => (side === 'west' ? lon < longitude : lon >= longitude);
  const pieces: LonLat[][] = [];
  let piece: LonLat[] = [];
  path.forEach((point, index) => {
    const before = path[index - 1];
    if (before && isIn(before) !== isIn(point)) {
      const share = (longitude - before[0]) / (point[0] - before[0]);
      piece.push([longitude, before[1] + share * (point[1] - before[1])]);
    }
    if (isIn(point)) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  });
  pieces.push(piece);
  return pieces.filter((entry) => entry.length > 1);
}
