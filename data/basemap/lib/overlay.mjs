// Buffers, unions and clips in the plane, on GeoJSON geometries in kilometres.
import jsts from 'jsts/dist/jsts.min.js';
import { everyPosition, fromPlane, toPlane } from './plane.mjs';

const reader = new jsts.io.GeoJSONReader();
const writer = new jsts.io.GeoJSONWriter();

/** A GeoJSON geometry in degrees as a shape of the plane. Invalid rings are mended. */
export function shapeOf({ type, coordinates }) {
  const shape = reader.read({ type, coordinates: everyPosition(coordinates, toPlane) });
  return type.includes('Polygon') ? shape.buffer(0) : shape;
}

/** One shape of many: by twos, so that no single union grows quadratically. */
export function united(shapes) {
  let round = shapes;
  while (round.length > 1) {
    const next = [];
    for (let i = 0; i < round.length; i += 2) next.push(round[i + 1] ? round[i].union(round[i + 1]) : round[i]);
    round = next;
  }
  return round[0];
}

/** The shape as a GeoJSON geometry in degrees; wiggles under so many kilometres are straightened first. */
export function geometryOf(shape, straightened = 0) {
  const simple = straightened ? jsts.simplify.DouglasPeuckerSimplifier.simplify(shape, straightened) : shape;
  const { type, coordinates } = writer.write(simple);
  return { type, coordinates: everyPosition(coordinates, fromPlane) };
}

/** Whether rings are closed, apart and free of crossings, in degrees. */
export const isValid = (geometry) => new jsts.operation.valid.IsValidOp(reader.read(geometry)).isValid();
