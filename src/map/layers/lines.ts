/** Lines: a casing in paper, then the line in its sector's colour, dashed by stage; some kinds are two strands. */
import type { Layer } from '@deck.gl/core';
import { PathStyleExtension, type DataFilterExtensionProps, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { atZoom, lineStyle } from '../../theme/marks/lines';
import { precisionStyle } from '../../theme/marks/precision';
import { sectorColour } from '../../theme/palette';
import type { LineMark } from '../scene';
import { filterExtension, filtering, showsExtents, stageOf, type LayerContext } from './context';

type Extensions = DataFilterExtensionProps<LineMark> & PathStyleExtensionProps<LineMark>;

const dashing = new PathStyleExtension({ dash: true, highPrecisionDash: true });
const SOLID: [number, number] = [0, 0];
const EMPHASIS = 1.35;
/** Under zoom 6, on a phone, lines at their full width would crowd the sheet. */
const FAR_FACTOR = 0.7;
/** Cinnabar beyond the casing of the picked line, both sides together. */
const PICKED_EXTRA = 5;

export function lineLayers(context: LayerContext): Layer[] {
  const { scene, palette, selection, zoomClass, hovered, picked } = context;
  const zoom = zoomClass.lineZoom;
  const thin = zoom < 6 ? FAR_FACTOR : 1;
  const styleOf = ({ feature }: LineMark) =>
    lineStyle(feature.kind, stageOf(context, feature), palette, feature.sector);
  const isEmphasised = ({ feature }: LineMark) => feature.id === picked || feature.id === hovered;
  /** Width of the ink with both strands, CSS pixels. */
  const inkWidth = (line: LineMark) => {
    const style = styleOf(line);
    const one = atZoom(style.width, zoom) * thin;
    const whole = style.double ? atZoom(style.double, zoom) * thin + one : one;
    return isEmphasised(line) ? whole * EMPHASIS : whole;
  };
  const isDotted = (line: LineMark) => styleOf(line).caps === 'round';
  const passes = (line: LineMark) => selection.byId.has(line.feature.id);
  const widthTriggers = [zoom, hovered, picked, selection];

  const inked = (id: string, dotted: boolean) =>
    new PathLayer<LineMark, Extensions>({
      ...shared,
      id,
      pickable: true,
      getWidth: inkWidth,
      getColor: (line) => rgba(styleOf(line).colour, styleOf(line).opacity),
      capRounded: dotted,
      getDashArray: (line) => [...(styleOf(line).dash ?? SOLID)],
      dashJustified: false,
      getFilterValue: (line: LineMark) => (passes(line) && isDotted(line) === dotted ? 1 : 0),
      extensions: [filterExtension, dashing],
      updateTriggers: {
        getFilterValue: selection,
        getWidth: widthTriggers,
        getColor: [palette, selection],
        getDashArray: selection,
      },
    });

  const shared = {
    data: scene.lines,
    getPath: (line: LineMark) => line.path,
    widthUnits: 'pixels' as const,
    jointRounded: true,
    ...filtering(context),
  };
  const bandStyle = precisionStyle('schematic');
  return [
    new PathLayer<LineMark, Extensions>({
      ...shared,
      id: 'line-uncertainty',
      widthUnits: 'meters',
      // Bands of many lines would add up to a stain: beside the others only while few things are left.
      getFilterValue: (line: LineMark) =>
        passes(line) && (isEmphasised(line) || (zoomClass.showsUncertaintyBands && showsExtents(context))) ? 1 : 0,
      getWidth: ({ feature }) => (feature.uncertainty_km ?? 0) * 2000,
      getColor: ({ feature }) =>
        rgba(sectorColour(palette, feature.sector), bandStyle.type === 'band' ? bandStyle.opacity : 0),
      capRounded: true,
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: [selection, hovered, picked, zoomClass], getColor: palette },
    }),
    new PathLayer<LineMark, Extensions>({
      ...shared,
      id: 'line-picked',
      getWidth: (line) => inkWidth(line) + styleOf(line).casing.extra + PICKED_EXTRA,
      getColor: rgba(palette.axis),
      getFilterValue: (line: LineMark) => (passes(line) && line.feature.id === picked ? 1 : 0),
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: [selection, picked], getWidth: widthTriggers, getColor: palette },
    }),
    new PathLayer<LineMark, Extensions>({
      ...shared,
      id: 'line-casing',
      getWidth: (line) => inkWidth(line) + styleOf(line).casing.extra,
      getColor: rgba(palette.land.axis),
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: selection, getWidth: widthTriggers, getColor: palette },
    }),
    inked('lines', false),
    inked('lines-dotted', true),
    new PathLayer<LineMark, Extensions>({
      ...shared,
      id: 'line-gap',
      getWidth: (line) => {
        const style = styleOf(line);
        return style.double ? (atZoom(style.double, zoom) - atZoom(style.width, zoom)) * thin : 0;
      },
      getColor: rgba(palette.land.axis),
      getFilterValue: (line: LineMark) => (passes(line) && styleOf(line).double ? 1 : 0),
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: selection, getWidth: [zoom, selection], getColor: palette },
    }),
  ];
}
