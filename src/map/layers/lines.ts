/** Lines: a casing in paper, then the line in its sector's colour, dashed by stage; some kinds are two strands. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { atZoom, lineStyle, type LineStyle } from '../../theme/marks/lines';
import { precisionStyle } from '../../theme/marks/precision';
import { sectorColour } from '../../theme/palette';
import type { LineMark } from '../scene';
import { showsExtents, showsItsExtent, type Drawn, type LayerContext } from './context';

const dashing = new PathStyleExtension({ dash: true, highPrecisionDash: true });
const SOLID: [number, number] = [0, 0];
const EMPHASIS = 1.35;
/** Under zoom 6, on a phone, lines at their full width would crowd the sheet. */
const FAR_FACTOR = 0.7;
/** Cinnabar beyond the casing of the picked line, both sides together. */
const PICKED_EXTRA = 5;

interface Styled extends Drawn {
  line: LineMark;
  style: LineStyle;
  /** Width of the ink with both strands, and of the gap between them, CSS pixels. */
  width: number;
  gap: number;
}

/**
 * Only what passes is handed to the layers: without a GPU every vertex costs, hidden or not, and there are few lines,
 * so that rebuilding their attributes at a filter step is cheap.
 */
export function lineLayers(context: LayerContext): Layer[] {
  const { scene, palette, selection, zoomClass, hovered, lit } = context;
  const zoom = zoomClass.lineZoom;
  const thin = zoom < 6 ? FAR_FACTOR : 1;
  const isEmphasised = ({ feature }: LineMark) => lit.has(feature.id) || feature.id === hovered;
  const drawn = scene.lines.flatMap((line): Styled[] => {
    const standing = selection.byId.get(line.feature.id);
    if (!standing) return [];
    const style = lineStyle(line.feature.kind, standing.stage, palette, line.feature.sector);
    const one = atZoom(style.width, zoom) * thin;
    const between = style.double ? atZoom(style.double, zoom) * thin : 0;
    const factor = isEmphasised(line) ? EMPHASIS : 1;
    const gap = style.double ? (between - one) * factor : 0;
    return [{ feature: line.feature, line, style, width: (style.double ? between + one : one) * factor, gap }];
  });
  const banded = zoomClass.showsUncertaintyBands && showsExtents(context);
  const shared = {
    getPath: ({ line }: Styled) => line.path,
    widthUnits: 'pixels' as const,
    jointRounded: true,
  };
  const ink = (id: string, data: Styled[], dotted: boolean) =>
    new PathLayer<Styled, PathStyleExtensionProps<Styled>>({
      ...shared,
      id,
      data,
      pickable: true,
      getWidth: ({ width }) => width,
      getColor: ({ style }) => rgba(style.colour, style.opacity),
      capRounded: dotted,
      getDashArray: ({ style }) => [...(style.dash ?? SOLID)],
      dashJustified: false,
      extensions: [dashing],
    });
  const bandStyle = precisionStyle('schematic');
  const bandShare = bandStyle.type === 'band' ? bandStyle.opacity : 0;
  return [
    new PathLayer<Styled>({
      ...shared,
      id: 'line-uncertainty',
      // Bands of many lines would add up to a stain: beside the others only while few things are left.
      data: drawn.filter(({ line }) => banded || showsItsExtent(context, line.feature)),
      widthUnits: 'meters',
      getWidth: ({ line }) => (line.feature.uncertainty_km ?? 0) * 2000,
      getColor: ({ line }) => rgba(sectorColour(palette, line.feature.sector), bandShare),
      capRounded: true,
    }),
    new PathLayer<Styled>({
      ...shared,
      id: 'line-picked',
      data: drawn.filter(({ line }) => lit.has(line.feature.id)),
      getWidth: ({ width, style }) => width + style.casing.extra + PICKED_EXTRA,
      getColor: rgba(palette.axis),
    }),
    new PathLayer<Styled>({
      ...shared,
      id: 'line-casing',
      data: drawn,
      getWidth: ({ width, style }) => width + style.casing.extra,
      getColor: rgba(palette.land.axis),
    }),
    new PathLayer<Styled>({
      ...shared,
      id: 'lines-solid',
      data: drawn.filter(({ style }) => !style.dash),
      pickable: true,
      getWidth: ({ width }) => width,
      getColor: ({ style }) => rgba(style.colour, style.opacity),
    }),
    ink(
      'lines-dashed',
      drawn.filter(({ style }) => style.dash && style.caps === 'butt'),
      false,
    ),
    ink(
      'lines-dotted',
      drawn.filter(({ style }) => style.dash && style.caps === 'round'),
      true,
    ),
    new PathLayer<Styled>({
      ...shared,
      id: 'line-gap',
      data: drawn.filter(({ gap }) => gap > 0),
      getWidth: ({ gap }) => gap,
      getColor: rgba(palette.land.axis),
    }),
  ];
}
