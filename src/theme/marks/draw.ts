import type { Palette } from '../palette';
import { GRID, type Drawing } from './geometry';
import { mark, type MarkSpec } from './mark';

/** Paints a drawing with the upper left corner of its 24-unit grid at (x, y), in the context's own pixels. */
export function paint(context: CanvasRenderingContext2D, drawing: Drawing, x: number, y: number): void {
  const unit = drawing.size / GRID;
  context.save();
  context.translate(x, y);
  context.scale(unit, unit);
  for (const path of drawing.paths) {
    const scale = path.transform?.scale ?? 1;
    context.save();
    context.globalAlpha *= path.opacity ?? 1;
    if (path.transform) {
      context.translate(path.transform.x, path.transform.y);
      context.scale(scale, scale);
    }
    const shape = new Path2D(path.d);
    if (path.fill) {
      context.fillStyle = path.fill;
      context.fill(shape, 'evenodd');
    }
    if (path.stroke && path.width) {
      context.strokeStyle = path.stroke;
      context.lineWidth = path.width / scale;
      context.lineCap = path.cap ?? 'butt';
      context.lineJoin = path.join ?? 'miter';
      context.setLineDash([...(path.dash ?? [])]);
      context.lineDashOffset = path.dashOffset ?? 0;
      context.stroke(shape);
    }
    context.restore();
  }
  context.restore();
}

/** Draws a mark centred on (x, y), in the context's own pixels: scale the context for the device's pixel ratio. */
export function drawMark(
  context: CanvasRenderingContext2D,
  spec: MarkSpec,
  palette: Palette,
  x: number,
  y: number,
): void {
  paint(context, mark(spec, palette), x - spec.size / 2, y - spec.size / 2);
}
