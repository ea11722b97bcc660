/** Points: the disc of uncertainty, the mark, and the rings of what is picked. */
import type { Layer } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer, ScatterplotLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { sectorColour } from '../../theme/palette';
import { crowds, shareAmong } from '../discs';
import { markKey } from '../markAtlas';
import type { PointMark } from '../scene';
import { filterExtension, filtering, showsExtents, showsItsExtent, stageOf, type LayerContext } from './context';

const SELECTED_SIZE = 35;
/** From a mark's edge to the middle of the ring around it, CSS pixels. */
const RING_GAP = 4.5;
const HOVER_FACTOR = 1.15;
/** Around a seat's own rings, CSS pixels. */
const SEAT_RADIUS = 13;
const AREA_GLYPH_FACTOR = 0.85;

/** Locality and county have discs of their true radius; a city or county that is itself the thing has none. */
const hasDisc = ({ feature }: PointMark) =>
  (feature.precision === 'locality' || feature.precision === 'county') && feature.kind !== 'city';

/** The glyphs of areas: they have no position of their own, so what has one, and the trays, may lie upon them. */
export function anchorLayers(context: LayerContext): Layer[] {
  const { scene, selection, zoomClass, atlas } = context;
  return [
    new IconLayer<PointMark, DataFilterExtensionProps<PointMark>>({
      id: 'anchors',
      data: zoomClass.overview ? [] : scene.anchors,
      pickable: true,
      ...iconsOf(context),
      getSize: atlas.iconSize * AREA_GLYPH_FACTOR,
      ...filtering(context),
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: selection, getIcon: selection, getSize: zoomClass },
    }),
  ];
}

const iconsOf = (context: LayerContext) => ({
  iconAtlas: context.atlas.canvas as unknown as string,
  iconMapping: context.atlas.mapping,
  getIcon: (mark: PointMark) => markKey(mark.feature, stageOf(context, mark.feature)),
  getPosition: (mark: PointMark) => mark.position,
});

/** How many of the discs beside each other lie where a mark's own does; counted when it is first asked. */
function crowding(context: LayerContext) {
  const { scene, selection, zoomClass } = context;
  const all = showsExtents(context);
  let counts: Map<string, number> | null = null;
  const count = () => {
    const discs = scene.points
      .filter(hasDisc)
      .map(({ feature, position }) => ({ id: feature.id, at: position, radius: feature.uncertainty_km ?? 0 }))
      .filter(({ id, radius }) => selection.byId.has(id) && (all || radius <= zoomClass.widestDiscKm));
    return new Map([...crowds(discs)].map(([{ id }, number]) => [id, number]));
  };
  return ({ feature }: PointMark) => (counts ??= count()).get(feature.id) ?? 1;
}

export function pointLayers(context: LayerContext): Layer[] {
  const { scene, palette, selection, zoomClass, atlas, hovered, picked, lit } = context;
  const passes = filtering(context);
  const crowdOf = crowding(context);
  const marks = [...(zoomClass.overview ? [] : scene.anchors), ...scene.points];
  const isEmphasised = (mark: PointMark) => lit.has(mark.feature.id) || mark.feature.id === hovered;
  const showsDisc = (mark: PointMark) =>
    showsItsExtent(context, mark.feature) ||
    showsExtents(context) ||
    (mark.feature.uncertainty_km ?? 0) <= zoomClass.widestDiscKm;
  const emphasised = marks.filter((mark) => isEmphasised(mark) && selection.byId.has(mark.feature.id));
  const litMarks = emphasised.filter((mark) => lit.has(mark.feature.id));
  const scale = atlas.iconSize / zoomClass.pointSize;
  const sizeOf = (mark: PointMark) =>
    atlas.iconSize * (mark.feature.geometry?.type.endsWith('Polygon') ? AREA_GLYPH_FACTOR : 1);
  const icons = iconsOf(context);
  return [
    new ScatterplotLayer<PointMark, DataFilterExtensionProps<PointMark>>({
      id: 'discs',
      data: scene.points.filter(hasDisc),
      getPosition: (mark) => mark.position,
      radiusUnits: 'meters',
      getRadius: (mark) => (mark.feature.uncertainty_km ?? 0) * 1000,
      filled: true,
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 0.8,
      getFillColor: (mark) => {
        const { feature } = mark;
        const own = feature.precision === 'county' ? 0.13 : 0.1;
        const share = isEmphasised(mark) ? own : shareAmong(crowdOf(mark), own);
        return rgba(sectorColour(palette, feature.sector), feature.sector === 'transport' ? share / 2 : share);
      },
      getLineColor: ({ feature }) =>
        rgba(sectorColour(palette, feature.sector), feature.precision === 'county' ? 0.5 : 0),
      ...passes,
      getFilterValue: (mark) => (selection.byId.has(mark.feature.id) && showsDisc(mark) ? 1 : 0),
      extensions: [filterExtension],
      updateTriggers: {
        getFilterValue: [selection, hovered, lit, zoomClass],
        getFillColor: [palette, selection, hovered, lit, zoomClass],
        getLineColor: palette,
      },
    }),
    new IconLayer<PointMark, DataFilterExtensionProps<PointMark>>({
      id: 'points',
      data: scene.points,
      pickable: true,
      ...icons,
      getSize: atlas.iconSize,
      ...passes,
      extensions: [filterExtension],
      updateTriggers: { getFilterValue: selection, getIcon: [selection], getSize: zoomClass },
    }),
    new ScatterplotLayer<PointMark, DataFilterExtensionProps<PointMark>>({
      id: 'seats',
      data: scene.seats,
      pickable: true,
      getPosition: (mark) => mark.position,
      radiusUnits: 'pixels',
      getRadius: SEAT_RADIUS,
      filled: true,
      stroked: true,
      getFillColor: [0, 0, 0, 0],
      getLineColor: (mark) => rgba(palette.axis, isEmphasised(mark) ? 1 : 0),
      lineWidthUnits: 'pixels',
      getLineWidth: (mark) => (lit.has(mark.feature.id) ? 2.2 : 1.2),
      ...passes,
      extensions: [filterExtension],
      updateTriggers: {
        getFilterValue: selection,
        getLineColor: [palette, hovered, lit],
        getLineWidth: lit,
      },
    }),
    new ScatterplotLayer<PointMark>({
      id: 'picked-rings',
      data: litMarks,
      getPosition: (mark) => mark.position,
      radiusUnits: 'pixels',
      getRadius: (mark) => (mark.feature.id === picked ? SELECTED_SIZE : zoomClass.pointSize) / 2 + RING_GAP,
      filled: true,
      stroked: true,
      getFillColor: rgba(palette.tray),
      getLineColor: rgba(palette.axis),
      lineWidthUnits: 'pixels',
      getLineWidth: 2.2,
      updateTriggers: { getRadius: [picked, zoomClass] },
    }),
    new IconLayer<PointMark>({
      id: 'emphasised-points',
      data: emphasised,
      pickable: true,
      ...icons,
      getSize: (mark) => (mark.feature.id === picked ? SELECTED_SIZE * scale : sizeOf(mark) * HOVER_FACTOR),
      updateTriggers: { getSize: [picked, zoomClass], getIcon: [selection] },
    }),
  ];
}
