/** The hatching tile: diagonal strokes that meet at the edges. */

/** Side of the tile in pixels. */
export const HATCH_SIDE = 64;
const STROKE = 10;

let tile: HTMLCanvasElement | null = null;

/** A square canvas of diagonal strokes, made once; white where there is ink. */
export function hatchPattern(): HTMLCanvasElement {
  if (tile) return tile;
  tile = document.createElement('canvas');
  tile.width = HATCH_SIDE;
  tile.height = HATCH_SIDE;
  const context = tile.getContext('2d')!;
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = STROKE;
  context.beginPath();
  for (const offset of [-HATCH_SIDE, 0, HATCH_SIDE]) {
    context.moveTo(offset - STROKE, HATCH_SIDE + STROKE);
    context.lineTo(offset + HATCH_SIDE + STROKE, -STROKE);
  }
  context.stroke();
  return tile;
}
