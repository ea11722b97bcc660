/** From the store's derived selection to one frame: scene, trays, marks and words, each made anew only when it must. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection, Standing } from '../model/selection';
import { useAxisDrawing } from '../state/axis';
import { featuresOf, selectionOf } from '../state/derived';
import type { AtlasState } from '../state/store';
import type { Palette } from '../theme/palette';
import type { CitySeat } from './citySeats';
import { atlasOf } from './markAtlas';
import { memo } from './memo';
import type { Overlay } from './overlay';
import { updateWords, type NamesInput } from './projectNames';
import { buildScene, type Scene } from './scene';
import { drawTrays } from './trayPicture';
import { layOutTray, type TrayScale } from './trays';
import type { ZoomClass } from './zoomClass';

/** Trays of what passes, members in the selection's order. */
function picturedTrays(scene: Scene, selection: Selection, scale: TrayScale, palette: Palette, pixelRatio: number) {
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
  return drawTrays(layouts, palette, pixelRatio);
}

export interface Painter {
  paint: (
    overlay: Overlay,
    state: AtlasState,
    palette: Palette,
    zoomClass: ZoomClass,
    seats: readonly CitySeat[],
  ) => void;
  /** The words map has a new style and forgot the projects' names. */
  forgetWords: () => void;
}

export function createPainter(words: MapLibreMap): Painter {
  const pixelRatio = Math.min(2, window.devicePixelRatio || 1);
  const sceneOf = memo(buildScene);
  const marksOf = memo(atlasOf);
  const traysOf = memo(picturedTrays);
  let wordsSerial = 0;
  const write = memo(
    (
      scene: Scene,
      selection: Selection,
      trays: NamesInput['trays'],
      markSize: number,
      overview: boolean,
      name: NamesInput['name'],
      picked: string | null,
      _serial: number,
    ) => updateWords(words, { scene, selection, trays, markSize, overview, name, picked }),
  );

  return {
    paint: (overlay, state, palette, zoomClass, seats) => {
      const scene = sceneOf(featuresOf(state), seats);
      const selection = selectionOf(state);
      const { picked, language } = state.view;
      const pickedId = picked.type === 'feature' ? picked.id : null;
      const trayPicture = traysOf(scene, selection, zoomClass.tray, palette, pixelRatio);
      const atlas = marksOf(scene, zoomClass.pointSize, palette, pixelRatio);
      const { hovered } = state;
      const { drawing: axis } = useAxisDrawing.getState();
      overlay.draw({ scene, selection, palette, zoomClass, atlas, trayPicture, hovered, picked: pickedId, axis });
      const name = language === 'zh' ? 'name' : 'name_en';
      const { pointSize, overview } = zoomClass;
      write(scene, selection, trayPicture.trays, pointSize, overview, name, pickedId, wordsSerial);
    },
    forgetWords: () => (wordsSerial += 1),
  };
}
