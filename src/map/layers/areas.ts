/** Areas: hatching without an outline, so that no edge is promised. */
import type { Layer } from '@deck.gl/core';
import { FillStyleExtension, type DataFilterExtensionProps, type FillStyleExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { sectorColour } from '../../theme/palette';
import { HATCH_SIDE, hatchPattern } from '../hatch';
import type { AreaMark } from '../scene';
import { KILOMETRES_A_PIXEL } from '../zoomClass';
import { FEW_FEATURES, filterExtension, showsExtents, type LayerContext } from './context';

type Extensions = DataFilterExtensionProps<AreaMark> & FillStyleExtensionProps<AreaMark>;

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
  const { scene, palette, selection, zoomClass, hovered, picked } = context;
  const showsAll = showsExtents(context);
  const few = selection.standings.length <= FEW_FEATURES / 4;
  const isEmphasised = ({ feature }: AreaMark) => feature.id === hovered || feature.id === picked;
  const isShown = (area: AreaMark) => isEmphasised(area) || (showsAll && (few || area.size < LARGEST_BESIDE_OTHERS));
  const isHatched = (area: AreaMark) => area.feature.precision === 'region';
  const metresAPixel = (KILOMETRES_A_PIXEL * 1000) / 2 ** zoomClass.lineZoom;
  const scale = (metresAPixel * TILE_PIXELS) / HATCH_SIDE;
  const shared = { data: scene.areas, getPolygon: (area: AreaMark) => area.rings, pickable: false };
  const passes = (area: AreaMark) => selection.byId.has(area.feature.id);
  return [
    new SolidPolygonLayer<AreaMark, DataFilterExtensionProps<AreaMark>>({
      ...shared,
      id: 'bands',
      getFillColor: (area) => rgba(sectorColour(palette, area.feature.sector), isEmphasised(area) ? 0.3 : FAINT_BAND),
      getFilterValue: (area) => (passes(area) && !isHatched(area) && isShown(area) ? 1 : 0),
      filterRange: [1, 1],
      extensions: [filterExtension],
      updateTriggers: {
        getFilterValue: [selection, hovered, picked],
        getFillColor: [palette, hovered, picked],
      },
    }),
    new SolidPolygonLayer<AreaMark, Extensions>({
      ...shared,
      id: 'areas',
      getFillColor: (area) => rgba(sectorColour(palette, area.feature.sector), isEmphasised(area) ? 0.75 : FAINT),
      getFilterValue: (area) => (passes(area) && isHatched(area) && isShown(area) ? 1 : 0),
      filterRange: [1, 1],
      extensions: [filterExtension, hatching],
      fillPatternAtlas: hatchPattern(),
      fillPatternMapping: { hatch: { x: 0, y: 0, width: HATCH_SIDE, height: HATCH_SIDE } },
      fillPatternMask: true,
      getFillPattern: () => 'hatch',
      getFillPatternScale: scale,
      updateTriggers: {
        getFilterValue: [selection, hovered, picked],
        getFillColor: [palette, hovered, picked],
        getFillPatternScale: scale,
      },
    }),
  ];
}
