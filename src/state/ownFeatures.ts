/** The reader's own features as others see them: what is shown of them and passes their filters. */
import type { Geometry } from 'geojson';
import { cellText, geometryOf } from '../model/ownTable';
import type { OwnLayer, OwnRow } from './ownData';

export interface OwnFeature extends OwnRow {
  name: string;
  /** WGS 84. */
  geometry: Exclude<Geometry, { geometries: unknown }>;
}

/** The name of a row: its label, or its number in the file. */
export function ownName({ name, table, label }: OwnLayer, row: number): string {
  const column = label === null ? undefined : table.columns[label];
  return (column && cellText(column, row)) || `${name} #${table.numbers[row]!}`;
}

const kept = new WeakMap<OwnLayer, readonly OwnFeature[]>();

function featuresIn(layer: OwnLayer): readonly OwnFeature[] {
  const known = kept.get(layer);
  if (known) return known;
  const features: OwnFeature[] = [];
  layer.passes.forEach((passes, row) => {
    if (!passes) return;
    const geometry = geometryOf(layer.table.shapes, layer.positions, row);
    features.push({ layer: layer.id, row, name: ownName(layer, row), geometry });
  });
  kept.set(layer, features);
  return features;
}

/** Visible own features, made when first asked for: counting takes them beside the catalogue's. */
export function visibleOwnFeatures(layers: readonly OwnLayer[]): readonly OwnFeature[] {
  return layers.filter(({ visible }) => visible).flatMap(featuresIn);
}
