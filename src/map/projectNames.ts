/** What the words map must know of the projects: their names, and the room that marks and trays take. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../model/selection';
import type { LonLat } from './anchors';
import type { Scene } from './scene';
import { LINE_NAMES, PROJECT_NAMES, TAKEN_SPACE } from './styles/projectWords';
import type { TrayLayout } from './trays';

export interface NamesInput {
  scene: Scene;
  selection: Selection;
  trays: readonly TrayLayout[];
  /** Side of a point mark, CSS pixels. */
  markSize: number;
  /** Whether the glyphs of areas are away in a tray of their own. */
  overview: boolean;
  name: 'name' | 'name_en';
  picked: string | null;
}

/** More marks, points or lines than this cover everything anyway, and placing their words takes too long. */
const MOST_PLACED = 600;
/** By which a mark may touch a word, CSS pixels: its rim. */
const RIM = 4;

const collection = <Geometry extends Point | LineString>(
  features: FeatureCollection<Geometry>['features'],
): FeatureCollection<Geometry> => ({ type: 'FeatureCollection', features });

const pointAt = (coordinates: LonLat): Point => ({ type: 'Point', coordinates });

/** Marks that stand at points: the glyphs of areas only where they stand in their areas. */
const marksOf = ({ scene, selection, overview }: NamesInput) =>
  [...scene.points, ...(overview ? [] : scene.anchors)].filter(({ feature }) => selection.byId.has(feature.id));

/** Names of what is drawn at a point; trays have no names, cities have theirs. */
function pointNames(input: NamesInput): FeatureCollection<Point> {
  const drawn = new Set(marksOf(input).map((mark) => mark.feature));
  const named = [...drawn].filter((feature) => feature.kind !== 'city');
  return collection(
    named
      .filter((feature) => named.length <= MOST_PLACED || feature.id === input.picked)
      .map((feature) => ({
        type: 'Feature',
        properties: { name: feature[input.name], picked: feature.id === input.picked },
        geometry: pointAt(input.scene.anchorOf.get(feature.id)!),
      })),
  );
}

/** Names along every part of every line. */
function lineNames({ scene, selection, name, picked }: NamesInput): FeatureCollection<LineString> {
  const drawn = scene.lines.filter(({ feature }) => selection.byId.has(feature.id));
  return collection(
    drawn
      .filter(({ feature }) => drawn.length <= MOST_PLACED || feature.id === picked)
      .map(({ feature, path }) => ({
        type: 'Feature',
        properties: { name: feature[name], picked: feature.id === picked },
        geometry: { type: 'LineString', coordinates: path },
      })),
  );
}

interface Space {
  by: 'mark' | 'tray';
  at: LonLat;
  /** Top left corner from there, and size, CSS pixels. */
  offset: LonLat;
  width: number;
  height: number;
}

function takenSpaces(input: NamesInput): Space[] {
  const size = input.markSize - RIM;
  const marks = marksOf(input);
  return [
    ...input.trays.map(({ city, x, y, width, height }): Space => {
      return {
        by: 'tray',
        at: [city.lon, city.lat],
        offset: [x, y],
        width: Math.ceil(width),
        height: Math.ceil(height),
      };
    }),
    ...(marks.length > MOST_PLACED ? [] : marks).map(({ position }): Space => {
      return { by: 'mark', at: position, offset: [-size / 2, -size / 2], width: size, height: size };
    }),
  ];
}

const spaceImage = ({ width, height }: Space) => `space-${width}x${height}`;

/** Transparent images of the spaces' sizes keep words away. */
function addSpaceImages(words: MapLibreMap, spaces: readonly Space[]): void {
  for (const space of spaces) {
    const { width, height } = space;
    const name = spaceImage(space);
    if (!words.hasImage(name)) words.addImage(name, { width, height, data: new Uint8Array(width * height * 4) });
  }
}

/** Puts names and taken space on the words map; a style that is still loading is left for the next call. */
export function updateWords(words: MapLibreMap, input: NamesInput): void {
  const points = words.getSource<GeoJSONSource>(PROJECT_NAMES);
  const lines = words.getSource<GeoJSONSource>(LINE_NAMES);
  const space = words.getSource<GeoJSONSource>(TAKEN_SPACE);
  if (!points || !lines || !space) return;
  const spaces = takenSpaces(input);
  addSpaceImages(words, spaces);
  void points.setData(pointNames(input));
  void lines.setData(lineNames(input));
  void space.setData(
    collection(
      spaces.map((entry) => ({
        type: 'Feature',
        properties: { by: entry.by, image: spaceImage(entry), offset: entry.offset },
        geometry: pointAt(entry.at),
      })),
    ),
  );
}
