/** What the reader brought along, beneath the catalogue's marks: plain dots, plain lines, areas with an outline. */
import type { Layer, PickingInfo } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { partsOf, polygonsOf, shapeType } from '../../model/ownTable';
import type { MarkSize, OwnLayer, OwnRow } from '../../state/ownData';
import { rgba } from '../../theme/colour';
import { ownColour } from '../../theme/own';
import type { Palette } from '../../theme/palette';
import { filterExtension, type LayerContext } from './context';

/** CSS pixels. */
const RADII: Readonly<Record<MarkSize, number>> = { small: 2.5, medium: 4, large: 6 };
const WIDTHS: Readonly<Record<MarkSize, number>> = { small: 1.4, medium: 2.2, large: 3.4 };
const FILL_OPACITY = 0.16;
const OUTLINE_FACTOR = 0.7;
const RING_RADIUS = 9;
const PREFIX = 'own:';

interface PathMark {
  row: number;
  /** Longitude and latitude in turn. */
  path: Float64Array;
}

interface AreaMark {
  row: number;
  rings: [number, number][][];
}

interface Drawn {
  /** deck.gl takes the numbers as they are: no object a point. */
  points: { length: number; rows: Uint32Array; attributes: { getPosition: { value: Float64Array; size: 3 } } };
  lines: PathMark[];
  areas: AreaMark[];
  outlines: PathMark[];
}

function ringOf(run: Float64Array): [number, number][] {
  return Array.from({ length: run.length / 2 }, (_, index) => [run[index * 2]!, run[index * 2 + 1]!]);
}

function draw({ table, positions }: OwnLayer): Drawn {
  const { shapes, size } = table;
  const coordinates: number[] = [];
  const rows: number[] = [];
  const drawn: Pick<Drawn, 'lines' | 'areas' | 'outlines'> = { lines: [], areas: [], outlines: [] };
  for (let row = 0; row < size; row += 1) {
    const type = shapeType(shapes, row);
    if (type === 'Point' || type === 'MultiPoint') {
      const end = shapes.starts[shapes.parts[row + 1]!]!;
      for (let at = shapes.starts[shapes.parts[row]!]!; at < end; at += 1) {
        coordinates.push(positions[at * 2]!, positions[at * 2 + 1]!, 0);
        rows.push(row);
      }
    } else if (type === 'LineString' || type === 'MultiLineString') {
      for (const path of partsOf(shapes, positions, row)) drawn.lines.push({ row, path });
    } else {
      for (const rings of polygonsOf(shapes, positions, row)) {
        drawn.areas.push({ row, rings: rings.map(ringOf) });
        for (const path of rings) drawn.outlines.push({ row, path });
      }
    }
  }
  const value = Float64Array.from(coordinates);
  return {
    ...drawn,
    points: { length: rows.length, rows: Uint32Array.from(rows), attributes: { getPosition: { value, size: 3 } } },
  };
}

/** By positions: they are new when the table or its frame is. */
const kept = new WeakMap<Float64Array, Drawn>();

function drawnOf(layer: OwnLayer): Drawn {
  let drawn = kept.get(layer.positions);
  if (!drawn) kept.set(layer.positions, (drawn = draw(layer)));
  return drawn;
}

const pathOf = ({ path }: PathMark) => path as unknown as [number, number][];

function layersOf(layer: OwnLayer, palette: Palette): Layer[] {
  const { lines, areas, outlines } = drawnOf(layer);
  const { id, passes, visible, size } = layer;
  const colour = ownColour(palette.theme, layer.colour);
  const byRow = {
    getFilterValue: ({ row }: { row: number }) => passes[row]!,
    filterRange: [1, 1] as [number, number],
    extensions: [filterExtension],
    updateTriggers: { getFilterValue: passes },
    visible,
  };
  const paths = { getPath: pathOf, positionFormat: 'XY' as const, widthUnits: 'pixels' as const, jointRounded: true };
  const width = WIDTHS[size];
  return [
    new SolidPolygonLayer<AreaMark, DataFilterExtensionProps<AreaMark>>({
      id: `${PREFIX}${id}:areas`,
      data: areas,
      pickable: true,
      getPolygon: ({ rings }) => rings,
      getFillColor: rgba(colour, FILL_OPACITY),
      ...byRow,
    }),
    new PathLayer<PathMark, DataFilterExtensionProps<PathMark>>({
      ...paths,
      id: `${PREFIX}${id}:outlines`,
      data: outlines,
      getWidth: width * OUTLINE_FACTOR,
      getColor: rgba(colour),
      ...byRow,
    }),
    new PathLayer<PathMark, DataFilterExtensionProps<PathMark>>({
      ...paths,
      id: `${PREFIX}${id}:lines`,
      data: lines,
      pickable: true,
      getWidth: width,
      getColor: rgba(colour),
      ...byRow,
    }),
  ];
}

function pointsOf(layer: OwnLayer, palette: Palette): Layer {
  const { points } = drawnOf(layer);
  const { id, passes, visible, size } = layer;
  const colour = ownColour(palette.theme, layer.colour);
  return new ScatterplotLayer<unknown, DataFilterExtensionProps<unknown>>({
    id: `${PREFIX}${id}:points`,
    data: points,
    pickable: true,
    radiusUnits: 'pixels',
    getRadius: RADII[size],
    stroked: size !== 'small',
    filled: true,
    getFillColor: rgba(colour),
    getLineColor: rgba(palette.tray),
    lineWidthUnits: 'pixels',
    getLineWidth: 1,
    filterRange: [1, 1],
    extensions: [filterExtension],
    updateTriggers: { getFilterValue: passes },
    visible,
    getFilterValue: (_: unknown, { index }: { index: number }) => passes[points.rows[index]!]!,
  });
}

/** The row that is picked or pointed at. */
function emphasis(layer: OwnLayer, { row }: OwnRow, name: string, palette: Palette): Layer[] {
  const { shapes } = layer.table;
  if (!layer.visible || row >= layer.table.size) return [];
  const runs = partsOf(shapes, layer.positions, row);
  const isPoint = shapeType(shapes, row).endsWith('Point');
  const colour = name === 'picked' ? palette.axis : palette.ink[0];
  return [
    new PathLayer<PathMark>({
      id: `own-${name}-paths`,
      data: isPoint ? [] : runs.map((path) => ({ row, path })),
      getPath: pathOf,
      positionFormat: 'XY',
      widthUnits: 'pixels',
      getWidth: WIDTHS[layer.size] + 2,
      getColor: rgba(colour),
    }),
    new ScatterplotLayer<Float64Array>({
      id: `own-${name}-points`,
      data: isPoint ? runs : [],
      getPosition: (run) => [run[0]!, run[1]!],
      radiusUnits: 'pixels',
      getRadius: RING_RADIUS,
      filled: false,
      stroked: true,
      getLineColor: rgba(colour),
      lineWidthUnits: 'pixels',
      getLineWidth: 2.2,
    }),
  ];
}

/** So few points may lie upon trays, which are no places; more would bury them. */
const FEW_POINTS = 500;
const hasFewPoints = (layer: OwnLayer) => drawnOf(layer).points.length <= FEW_POINTS;

/** Beneath the catalogue. */
export function ownLayers({ own, palette }: LayerContext): Layer[] {
  // The first of the list lies on top.
  return own.layers
    .toReversed()
    .flatMap((layer) => [...layersOf(layer, palette), ...(hasFewPoints(layer) ? [] : [pointsOf(layer, palette)])]);
}

/** Above trays and beneath the catalogue's own marks. */
export function ownPointLayers({ own, palette }: LayerContext): Layer[] {
  return own.layers
    .toReversed()
    .filter(hasFewPoints)
    .map((layer) => pointsOf(layer, palette));
}

/** Above everything: what is picked in the table may lie under a tray. */
export function ownEmphasisLayers({ own, palette }: LayerContext): Layer[] {
  return (['hovered', 'picked'] as const).flatMap((name) => {
    const target = own[name];
    const layer = target && own.layers.find(({ id }) => id === target.layer);
    return layer ? emphasis(layer, target, name, palette) : [];
  });
}

export const isOwnLayer = (id: string) => id.startsWith(PREFIX);

/** The row that the pointer is on; null for anything that is not the reader's own. */
export function ownRowOf({ layer, index, object }: PickingInfo): OwnRow | null {
  if (!layer || !isOwnLayer(layer.id)) return null;
  const { rows } = layer.props.data as Partial<Drawn['points']>;
  const row = rows ? rows[index] : (object as PathMark | undefined)?.row;
  return row === undefined ? null : { layer: layer.id.slice(PREFIX.length, layer.id.lastIndexOf(':')), row };
}
