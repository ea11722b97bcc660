/** What is measured: soft fill and cinnabar hairline of the area, the shape itself, and small handles to take it by. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat } from '../../model/plane';
import type { Handle } from '../../model/shapes';
import { rgba } from '../../theme/colour';
import type { LayerContext } from './context';

type Ring = readonly LonLat[];

const dashing = new PathStyleExtension({ dash: true });
/** In line widths. */
const OUTLINE_DASH: [number, number] = [5, 3];
const FILL = 0.07;
const CORNER_RADIUS = 4;
const MIDDLE_RADIUS = 2.5;

const pathOf = (ring: Ring) => ring as [number, number][];

export function sketchLayers({ sketch, palette }: LayerContext): Layer[] {
  if (!sketch) return [];
  const { areas, outlines, lines, handles } = sketch;
  const hairline = { getPath: pathOf, widthUnits: 'pixels' as const, jointRounded: true };
  return [
    new SolidPolygonLayer<readonly Ring[]>({
      id: 'sketch-area',
      data: areas,
      getPolygon: (rings) => rings.map(pathOf),
      getFillColor: rgba(palette.axis, FILL),
    }),
    new PathLayer<Ring, PathStyleExtensionProps<Ring>>({
      ...hairline,
      id: 'sketch-outline',
      data: outlines,
      getWidth: 1.2,
      getColor: rgba(palette.axis, 0.85),
      getDashArray: OUTLINE_DASH,
      extensions: [dashing],
    }),
    new PathLayer<Ring>({
      ...hairline,
      id: 'sketch-casing',
      data: lines,
      getWidth: 4,
      getColor: rgba(palette.land.axis, 0.8),
    }),
    new PathLayer<Ring>({
      ...hairline,
      id: 'sketch-line',
      data: lines,
      getWidth: 1.6,
      getColor: rgba(palette.axis),
    }),
    new ScatterplotLayer<Handle>({
      id: 'sketch-handles',
      data: handles,
      getPosition: ({ at }) => at,
      radiusUnits: 'pixels',
      getRadius: ({ role }) => (role === 'middle' ? MIDDLE_RADIUS : CORNER_RADIUS),
      filled: true,
      stroked: true,
      getFillColor: rgba(palette.tray),
      getLineColor: ({ role }) => rgba(palette.axis, role === 'middle' ? 0.75 : 1),
      lineWidthUnits: 'pixels',
      getLineWidth: ({ role }) => (role === 'middle' ? 1.1 : 1.8),
    }),
  ];
}
