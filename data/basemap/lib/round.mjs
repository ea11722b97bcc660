// Four decimals (about 10 m) and no vertex twice in a row.
const round = (degrees) => Math.round(degrees * 1e4) / 1e4;
const isPosition = (coordinates) => typeof coordinates[0] === 'number';

function rounded(coordinates) {
  if (isPosition(coordinates)) return coordinates.map(round);
  const inner = coordinates.map(rounded);
  if (!isPosition(inner[0])) return inner;
  return inner.filter(([x, y], i) => i === 0 || x !== inner[i - 1][0] || y !== inner[i - 1][1]);
}

/** A geometry rounded; rings that collapse are dropped. */
export function roundedGeometry({ type, coordinates }) {
  const result = rounded(coordinates);
  if (type === 'Polygon') return { type, coordinates: result.filter((ring) => ring.length > 3) };
  if (type === 'MultiPolygon') {
    return { type, coordinates: result.map((polygon) => polygon.filter((ring) => ring.length > 3)).filter((polygon) => polygon.length) };
  }
  return { type, coordinates: result };
}
