/** From the store's derived selection to one frame: scene, trays, marks and words, each made anew only when it must. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection, Standing } from '../model/selection';
import { useAxisDrawing } from '../state/axis';
import { featuresOf, selectionOf } from '../state/derived';
import { useOwnData } from '../state/ownData';
import type { AtlasState } from '../state/store';
import { swipeOf } from '../state/swipe';
import type { Palette } from '../theme/palette';
import type { CitySeat } from './citySeats';
import type { LayerContext } from './layers/context';
import { atlasOf } from './markAtlas';
import { memo } from './memo';
import { updateWords, type NamesInput } from './projectNames';
import { buildScene, type Scene } from './scene';
import { sketchDrawing } from './sketch';
import type { SwipeOverlay } from './swipe';
import { drawTrays, type TrayPicture } from './trayPicture';
import { clearedTrays } from './trayClearing';
import { layOutTray } from './trays';
import type { ZoomClass } from './zoomClass';

/** Trays of what passes, members in the selection's order. */
function picturedTrays(
  scene: Scene,
  selection: Selection,
  { tray: scale, pointSize, lineZoom }: ZoomClass,
  seats: readonly CitySeat[],
  palette: Palette,
  pixelRatio: number,
) {
  const order = new Map(selection.standings.map((standing, index) => [standing, index]));
  const byCity = new Map<CitySeat, Standing[]>();
  for (const { feature, city } of scene.trays) {
    const standing = selection.byId.get(feature.id);
    if (!standing) continue;
    const members = byCity.get(city);
    if (members) members.push(standing);
    else byCity.set(city, [standing]);
  }
  const layouts = [...byCity].map(([city, members]) =>
    layOutTray(
      city,
      members.sort((a, b) => order.get(a)! - order.get(b)!),
      scale,
    ),
  );
  // Nearer, the glyphs of areas keep clear of trays where they are written.
  const isFar = scale === 'bar' || scale === 'small';
  const marks = scene.points.filter(({ feature }) => selection.byId.has(feature.id)).map(({ position }) => position);
  const cleared = isFar ? clearedTrays(layouts, { marks, markSize: pointSize, seats, zoom: lineZoom }) : layouts;
  return drawTrays(cleared, palette, pixelRatio);
}

export interface Painter {
  paint: (
    overlay: SwipeOverlay,
    state: AtlasState,
    palette: Palette,
    zoomClass: ZoomClass,
    seats: readonly CitySeat[],
  ) => void;
  /** The words map has a new style and forgot the projects' names. */
  forgetWords: () => void;
}

/** What tools lay over the catalogue. */
export type Overlaid = Pick<LayerContext, 'axis' | 'sketch' | 'own'>;

export const overlaidNow = (): Overlaid => ({
  axis: useAxisDrawing.getState().drawing,
  sketch: sketchDrawing(),
  own: useOwnData.getState(),
});

export function createPainter(
  words: MapLibreMap,
  pixelRatio = Math.min(2, window.devicePixelRatio || 1),
  overlaid: () => Overlaid = overlaidNow,
): Painter {
  const sceneOf = memo(buildScene);
  const marksOf = memo(atlasOf);
  const traysOf = memo(picturedTrays);
  const eastTraysOf = memo(picturedTrays);
  const allTraysOf = memo((west: TrayPicture, east: TrayPicture) => [...west.trays, ...east.trays]);
  const litOf = memo((lit: ReadonlySet<string>, picked: string | null): ReadonlySet<string> =>
    picked === null ? lit : new Set([...lit, picked]),
  );
  let wordsSerial = 0;
  const write = memo(
    (
      scene: Scene,
      west: Selection,
      east: Selection,
      divider: number,
      trays: NamesInput['trays'],
      markSize: number,
      overview: boolean,
      name: NamesInput['name'],
      lit: ReadonlySet<string>,
      _serial: number,
    ) => updateWords(words, { scene, west, east, divider, trays, markSize, overview, name, lit }),
  );

  return {
    paint: (overlay, state, palette, zoomClass, seats) => {
      const scene = sceneOf(featuresOf(state), seats);
      const swipe = swipeOf(state);
      const selection = swipe ? swipe.a : selectionOf(state);
      const { picked, language } = state.view;
      const pickedId = picked.type === 'feature' ? picked.id : null;
      const trayPicture = traysOf(scene, selection, zoomClass, seats, palette, pixelRatio);
      const atlas = marksOf(scene, zoomClass.pointSize, palette, pixelRatio);
      const { hovered } = state;
      const lit = litOf(state.lit, pickedId);
      const shown = { hovered, picked: pickedId, lit, ...overlaid() };
      const context = { scene, selection, palette, zoomClass, atlas, trayPicture, ...shown };
      const name = language === 'zh' ? 'name' : 'name_en';
      const { pointSize, overview } = zoomClass;
      if (!swipe) {
        overlay.draw(context, null);
        write(scene, selection, selection, 0, trayPicture.trays, pointSize, overview, name, lit, wordsSerial);
        return;
      }
      const eastTrays = eastTraysOf(scene, swipe.b, zoomClass, seats, palette, pixelRatio);
      overlay.draw(context, { ...context, selection: swipe.b, trayPicture: eastTrays });
      const divider = words.unproject([(words.getContainer().clientWidth * swipe.setting.divider) / 100, 0]).lng;
      // Words keep clear of the trays of both sides, so that they stay where they are while the line is moved.
      const trays = allTraysOf(trayPicture, eastTrays);
      write(scene, swipe.a, swipe.b, divider, trays, pointSize, overview, name, lit, wordsSerial);
    },
    forgetWords: () => (wordsSerial += 1),
  };
}
