/** Areas: hatching without an outline, so that no edge is promised. */
import type { Layer } from '@deck.gl/core';
import { FillStyleExtension, type FillStyleExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { sectorColour } from '../../theme/palette';
import { HATCH_SIDE, hatchPattern } from '../hatch';
import type { AreaMark } from '../scene';
import { KILOMETRES_A_PIXEL } from '../zoomClass';
import { FEW_FEATURES, showsExtents, type LayerContext } from './context';

const hatching = new FillStyleExtension({ pattern: true });

/** Hatching over half the province hides the map: full strength for what is pointed at or picked, faint beside others. */
const FAINT = 0.28;
/** About a sixth of the province: what is larger would cover everything beside it. */
const LARGEST_BESIDE_OTHERS = 26_000;
/** Of bands beside each other: along one river many lie upon each other. */
const FAINT_BAND = 0.05;
/** Side of the hatching tile in CSS pixels at the zoom step it is drawn for: strokes of 1.6 px every 6 px or so. */
const TILE_PIXELS = 10;

export function areaLayers(context: LayerContext): Layer[] {
  const { scene, palette, selection, zoomClass, hovered, lit } = context;
  const showsAll = showsExtents(context);
  const few = selection.standings.length <= FEW_FEATURES / 4;
  const isEmphasised = ({ feature }: AreaMark) => feature.id === hovered || lit.has(feature.id);
  const metresAPixel = (KILOMETRES_A_PIXEL * 1000) / 2 ** zoomClass.lineZoom;
  // Only what is shown is handed over: hidden areas would be cut into triangles for nothing.
  const shown = scene.areas.filter(
    (area) =>
      selection.byId.has(area.feature.id) &&
      (isEmphasised(area) || (showsAll && (few || area.size < LARGEST_BESIDE_OTHERS))),
  );
  const colour = (area: AreaMark, strong: number, faint: number) =>
    rgba(sectorColour(palette, area.feature.sector), isEmphasised(area) ? strong : faint);
  return [
    new SolidPolygonLayer<AreaMark>({
      id: 'bands',
      data: shown.filter((area) => area.feature.precision !== 'region'),
      getPolygon: (area) => area.rings,
      getFillColor: (area) => colour(area, 0.3, FAINT_BAND),
    }),
    new SolidPolygonLayer<AreaMark, FillStyleExtensionProps<AreaMark>>({
      id: 'areas',
      data: shown.filter((area) => area.feature.precision === 'region'),
      getPolygon: (area) => area.rings,
      getFillColor: (area) => colour(area, 0.75, FAINT),
      extensions: [hatching],
      fillPatternAtlas: hatchPattern(),
      fillPatternMapping: { hatch: { x: 0, y: 0, width: HATCH_SIDE, height: HATCH_SIDE } },
      fillPatternMask: true,
      getFillPattern: () => 'hatch',
      getFillPatternScale: (metresAPixel * TILE_PIXELS) / HATCH_SIDE,
    }),
  ];
}
