// Three nested bands along the coast, painted on the sea and under the land. Made here because blurred or offset lines clot on an
// indented coast. They reach under the land, which covers them: cut at the coast they would weigh 250 kB instead of 20.
import { geometryOf, shapeOf, united } from '../lib/overlay.mjs';
import { squareKilometres } from '../lib/geodesy.mjs';
import { collection, rectangle } from './water.mjs';

/** Kilometres off the coast, outermost first: the order they are painted in. */
const WIDTHS = [14, 8, 3.5];
const AREA = [109, 29, 129, 43.5];
/** Rocks below this get no rings of their own: they would bead. */
const ISLAND_KM2 = 1.5;

export function waterlines(land) {
  const area = shapeOf(rectangle(AREA).geometry);
  const parts = land.features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map((coordinates) => ({ type: 'Polygon', coordinates }))
    .filter((geometry) => squareKilometres(geometry) > ISLAND_KM2);
  const shore = united(parts.map(shapeOf)).intersection(area);
  return collection(
    WIDTHS.map((km) => {
      // Wider, then back: rounds the inner corners where the bands of two shores meet.
      const band = shore.buffer(km * 1.25, 10).buffer(-km * 0.25, 10);
      const holes = (polygon) => polygon.filter((ring, i) => i === 0 || squareKilometres({ type: 'Polygon', coordinates: [ring] }) > km * km);
      const { type, coordinates } = geometryOf(band, 0.2 + km / 100);
      return {
        type: 'Feature',
        properties: { km },
        geometry: type === 'Polygon' ? { type, coordinates: holes(coordinates) } : { type, coordinates: coordinates.map(holes) },
      };
    }),
  );
}
