/** What the words map must know of the projects: their names, and the room that trays take. */
import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../model/selection';
import type { Scene } from './scene';
import { PROJECT_NAMES, TRAY_SPACE } from './styles/labels';
import type { TrayLayout } from './trays';

type Points = FeatureCollection<Point>;

/** Names of what is drawn in place; trays have no names, cities have theirs. */
function namesOf(scene: Scene, selection: Selection, name: 'name' | 'name_en', picked: string | null): Points {
  const drawn = new Set([...scene.points, ...scene.anchors, ...scene.lines].map((mark) => mark.feature));
  return {
    type: 'FeatureCollection',
    features: [...drawn]
      .filter((feature) => selection.byId.has(feature.id) && feature.kind !== 'city')
      .map((feature) => ({
        type: 'Feature',
        properties: { name: feature[name], rank: feature.id === picked ? 0 : 1 },
        geometry: { type: 'Point', coordinates: scene.anchorOf.get(feature.id)! },
      })),
  };
}

function spaceOf(trays: readonly TrayLayout[]): Points {
  return {
    type: 'FeatureCollection',
    features: trays.map((tray) => ({
      type: 'Feature',
      properties: { image: spaceImage(tray), offset: [tray.x, tray.y] },
      geometry: { type: 'Point', coordinates: [tray.city.lon, tray.city.lat] },
    })),
  };
}

const spaceImage = (tray: TrayLayout) => `space-${Math.ceil(tray.width)}x${Math.ceil(tray.height)}`;

/** Transparent images of the trays' sizes keep other words away. */
function addSpaceImages(words: MapLibreMap, trays: readonly TrayLayout[]): void {
  for (const tray of trays) {
    const name = spaceImage(tray);
    const [width, height] = [Math.ceil(tray.width), Math.ceil(tray.height)];
    if (!words.hasImage(name)) words.addImage(name, { width, height, data: new Uint8Array(width * height * 4) });
  }
}

export interface NamesInput {
  scene: Scene;
  selection: Selection;
  trays: readonly TrayLayout[];
  name: 'name' | 'name_en';
  picked: string | null;
}

/** Puts names and tray space on the words map; a style that is still loading is left for the next call. */
export function updateWords(words: MapLibreMap, { scene, selection, trays, name, picked }: NamesInput): void {
  const names = words.getSource<GeoJSONSource>(PROJECT_NAMES);
  const space = words.getSource<GeoJSONSource>(TRAY_SPACE);
  if (!names || !space) return;
  addSpaceImages(words, trays);
  void names.setData(namesOf(scene, selection, name, picked));
  void space.setData(spaceOf(trays));
}
