/** Catalogues of many times the size, made from the served one: each copy lies a little beside the original. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Position = number[];
type Nested = Position | Nested[];
interface Collection {
  features: { properties: { id: string; name: string }; geometry: { type: string; coordinates: Nested } | null }[];
}

/** Farthest a copy is moved, degrees: about 20 km, so that it stays in the picture. */
const JITTER = 0.2;
const DIGITS = 5;

/** A known sequence of numbers from 0 to 1: every run draws the same scene (Park and Miller 1988). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function moved(coordinates: Nested, dx: number, dy: number): Nested {
  if (typeof coordinates[0] === 'number') {
    const [x, y] = coordinates as [number, number];
    return [Number((x + dx).toFixed(DIGITS)), Number((y + dy).toFixed(DIGITS))];
  }
  return (coordinates as Nested[]).map((part) => moved(part, dx, dy));
}

/** File name → body of every kind's file with each feature `times` over. */
export function multiplied(folder: string, times: number): Map<string, string> {
  const random = sequence(20240110);
  const jitter = () => (random() - 0.5) * 2 * JITTER;
  const files = readdirSync(folder).filter((file) => file.endsWith('.geojson'));
  return new Map(
    files.map((file) => {
      const collection = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Collection;
      const copies = collection.features.flatMap((feature) =>
        Array.from({ length: times }, (_, copy) => {
          if (copy === 0 || !feature.geometry) return feature;
          const [dx, dy] = [jitter(), jitter()];
          return {
            ...feature,
            properties: { ...feature.properties, id: `${feature.properties.id}-copy-${copy}` },
            geometry: { ...feature.geometry, coordinates: moved(feature.geometry.coordinates, dx, dy) },
          };
        }),
      );
      return [file, JSON.stringify({ ...collection, features: copies })];
    }),
  );
}
