import type { Assembled } from '../assemble';
import { KINDS, type Kind } from '../../vocabulary';
import { arrayByLine, byCodeUnit } from './json';

const byId = (left: Assembled, right: Assembled): number => byCodeUnit(left.properties.id, right.properties.id);

/** RFC 7946 FeatureCollection of the placed features of one kind, by id. */
function collection(features: Assembled[]): string {
  const entries = features.map(({ properties, geometry }) => ({
    type: 'Feature',
    id: properties.id,
    geometry,
    properties,
  }));
  return `{"type":"FeatureCollection","features":${arrayByLine(entries)}}\n`;
}

const placed = (features: Assembled[], kind: Kind): Assembled[] =>
  features.filter(({ properties, geometry }) => properties.kind === kind && geometry !== null).sort(byId);

/** One file a kind; kinds without features are empty collections. */
export function geojsonFiles(features: Assembled[]): Map<string, string> {
  return new Map(KINDS.map(({ id }) => [`${id}.geojson`, collection(placed(features, id))]));
}

/** How many features each kind's file holds. */
export function placedCounts(features: Assembled[]): Record<Kind, number> {
  return Object.fromEntries(KINDS.map(({ id }) => [id, placed(features, id).length])) as Record<Kind, number>;
}

/** Properties of what could not be placed, by id. */
export function unlocatedFile(features: Assembled[]): string {
  const entries = features.filter(({ geometry }) => geometry === null).sort(byId);
  return `${arrayByLine(entries.map(({ properties }) => properties))}\n`;
}
