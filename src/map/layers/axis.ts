/** The line that the axis tool measures along: the corridor within which things count, the chosen stretch, the marker. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LonLat } from '../../model/plane';
import type { Path } from '../../state/axis';
import { rgba } from '../../theme/colour';
import type { LayerContext } from './context';

const dashing = new PathStyleExtension({ dash: true });
/** In line widths. */
const OUTLINE_DASH: [number, number] = [5, 3];
const STRETCH_OPACITY = 0.4;

const pathOf = (path: Path) => path as [number, number][];

export function axisLayers({ axis, palette }: LayerContext): Layer[] {
  if (!axis) return [];
  return [
    new PathLayer<Path, PathStyleExtensionProps<Path>>({
      id: 'axis-corridor',
      data: axis.corridor,
      getPath: pathOf,
      widthUnits: 'pixels',
      getWidth: 1.3,
      getColor: rgba(palette.ink[0], 0.75),
      getDashArray: OUTLINE_DASH,
      extensions: [dashing],
    }),
    new PathLayer<Path>({
      id: 'axis-line',
      data: axis.line,
      getPath: pathOf,
      widthUnits: 'pixels',
      getWidth: 1.6,
      getColor: rgba(palette.axis),
    }),
    new PathLayer<Path>({
      id: 'axis-stretch',
      data: axis.stretch,
      getPath: pathOf,
      widthUnits: 'pixels',
      getWidth: 9,
      getColor: rgba(palette.axis, STRETCH_OPACITY),
    }),
    new ScatterplotLayer<LonLat>({
      id: 'axis-marker',
      data: axis.marker,
      getPosition: (position) => position,
      radiusUnits: 'pixels',
      getRadius: 6,
      filled: true,
      stroked: true,
      getFillColor: rgba(palette.tray),
      getLineColor: rgba(palette.axis),
      lineWidthUnits: 'pixels',
      getLineWidth: 2.4,
    }),
  ];
}
