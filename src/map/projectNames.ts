/** What the words map must know of the projects: their names, and the room that marks and trays take. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Feature } from '../catalogue/types';
import type { Selection } from '../model/selection';
import type { LonLat } from './anchors';
import { piecesBeside } from './meridian';
import type { LineMark, Scene } from './scene';
import { LINE_NAMES, PROJECT_NAMES, TAKEN_SPACE } from './styles/projectWords';
import type { TrayLayout } from './trays';

export interface NamesInput {
  scene: Scene;
  /** What passes west and east of the divider, degrees of longitude; twice the same on an undivided map. */
  west: Selection;
  east: Selection;
  divider: number;
  trays: readonly TrayLayout[];
  /** Side of a point mark, CSS pixels. */
  markSize: number;
  /** Whether the glyphs of areas are away in a tray of their own. */
  overview: boolean;
  name: 'name' | 'name_en';
  /** What stands out: its names are bold, and are there however many there are. */
  lit: ReadonlySet<string>;
}

/** More marks, points or lines than this cover everything anyway, and placing their words takes too long. */
const MOST_PLACED = 600;
/** By which a mark may touch a word, CSS pixels: its rim. */
const RIM = 4;

const collection = <Geometry extends Point | LineString>(
  features: FeatureCollection<Geometry>['features'],
): FeatureCollection<Geometry> => ({ type: 'FeatureCollection', features });

const pointAt = (coordinates: LonLat): Point => ({ type: 'Point', coordinates });

/** Whether a feature is drawn at a place, by the side of the divider that the place is on. */
const isDrawn = ({ west, east, divider }: NamesInput, { id }: Feature, [longitude]: LonLat) =>
  (longitude < divider ? west : east).byId.has(id);

/** Marks that stand at points: the glyphs of areas only where they stand in their areas. */
const marksOf = (input: NamesInput) =>
  [...input.scene.points, ...(input.overview ? [] : input.scene.anchors)].filter(({ feature, position }) =>
    isDrawn(input, feature, position),
  );

/** Names of what is drawn at a point; trays have no names, cities have theirs. */
function pointNames(input: NamesInput): FeatureCollection<Point> {
  const drawn = new Set(marksOf(input).map((mark) => mark.feature));
  const named = [...drawn].flatMap((feature) => {
    const position = input.scene.anchorOf.get(feature.id)!;
    return feature.kind !== 'city' && isDrawn(input, feature, position) ? [{ feature, position }] : [];
  });
  return collection(
    named
      .filter(({ feature }) => named.length <= MOST_PLACED || input.lit.has(feature.id))
      .map(({ feature, position }) => ({
        type: 'Feature',
        properties: { name: feature[input.name], picked: input.lit.has(feature.id) },
        geometry: pointAt(position),
      })),
  );
}

/** The parts of a line that are drawn: all of it where both sides have it. */
function drawnParts({ feature, path }: LineMark, { west, east, divider }: NamesInput): LonLat[][] {
  const inWest = west.byId.has(feature.id);
  const inEast = east.byId.has(feature.id);
  if (inWest && inEast) return [path];
  return inWest || inEast ? piecesBeside(path, divider, inWest ? 'west' : 'east') : [];
}

/** Names along every part of every line. */
function lineNames(input: NamesInput): FeatureCollection<LineString> {
  const drawn = input.scene.lines.flatMap((line) =>
    drawnParts(line, input).map((path) => ({ feature: line.feature, path })),
  );
  return collection(
    drawn
      .filter(({ feature }) => drawn.length <= MOST_PLACED || input.lit.has(feature.id))
      .map(({ feature, path }) => ({
        type: 'Feature',
        properties: { name: feature[input.name], picked: input.lit.has(feature.id) },
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
