import type { Taken } from '../taken';
import { noteRows } from '../tables';

/**
 * The selection as an RFC 7946 FeatureCollection, one feature a line. Geometry is WGS 84 and null where nobody knows the
 * place; `metadata` tells what was chosen and whose the data are.
 */
export function geojsonText(taken: Taken): string {
  const { selection, year } = taken;
  const metadata = {
    title: taken.title,
    filters: taken.filters,
    year,
    count: selection.placement.total,
    unlocated: selection.placement.unlocated,
    date: taken.date,
    licence: 'ODbL-1.0',
    notes: noteRows(taken).map(([name, words]) => `${name}: ${words}`),
    link: taken.link,
  };
  const features = selection.standings.map(({ feature: { geometry, ...properties }, stage, over }) =>
    JSON.stringify({
      type: 'Feature',
      id: properties.id,
      geometry,
      properties: {
        ...properties,
        radius_m: properties.uncertainty_km === undefined ? null : Math.round(properties.uncertainty_km * 1000),
        stage_at_year: stage,
        period_over: over,
      },
    }),
  );
  return `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[\n${features.join(',\n')}\n]}\n`;
}
