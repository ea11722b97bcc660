/**
 * Features → what is drawn, once per catalogue: marks, lines, areas and the members of each city's tray.
 * Pure: tested without WebGL. Positions are [longitude, latitude] in WGS 84 degrees.
 */
import type { Position } from 'geojson';
import type { Feature } from '../catalogue/types';
import { boxAround, createRoom, type LonLat } from './anchors';
import type { CitySeat } from './citySeats';
import { trayGround } from './trays';

/** A mark at a place. A feature with several sites gives several marks. */
export interface PointMark {
  feature: Feature;
  position: LonLat;
}

export interface LineMark {
  feature: Feature;
  path: LonLat[];
}

/** An area or band, one entry per polygon. */
export interface AreaMark {
  feature: Feature;
  rings: LonLat[][];
  /** Size of the whole feature in km², good to a few per cent: for ranking, never shown. */
  size: number;
}

/** Something known only by its city, drawn in that city's tray. */
export interface TrayMember {
  feature: Feature;
  city: CitySeat;
}

export interface Scene {
  points: PointMark[];
  lines: LineMark[];
  areas: AreaMark[];
  /** The glyph that stands for an area, within it. */
  anchors: PointMark[];
  trays: TrayMember[];
  /** Cities that are themselves the thing: their seats belong to the ground, here they only answer the pointer. */
  seats: PointMark[];
  /** Where a feature's name and the camera go: its first mark, anchor or the middle of its line. */
  anchorOf: ReadonlyMap<string, LonLat>;
}

/** Seats are served with five decimals: about one metre. */
const seatKey = (longitude: number, latitude: number) => `${longitude.toFixed(4)},${latitude.toFixed(4)}`;

const lonLat = (position: Position): LonLat => [position[0]!, position[1]!];

const KILOMETRES_A_DEGREE = 111.2;

/** Shoelace of the outer ring on a plane scaled by the cosine of its latitude. */
function roughSize(polygon: Position[][]): number {
  const ring = polygon[0]!;
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1] as LonLat;
    const [x1, y1] = ring[index] as LonLat;
    twice += x0 * y1 - x1 * y0;
  }
  return (Math.abs(twice) / 2) * KILOMETRES_A_DEGREE ** 2 * Math.cos((ring[0]![1]! * Math.PI) / 180);
}

export function buildScene(features: readonly Feature[], cities: readonly CitySeat[]): Scene {
  const seats = new Map(cities.map((city) => [seatKey(city.lon, city.lat), city]));
  const scene: Omit<Scene, 'anchorOf'> = { points: [], lines: [], areas: [], anchors: [], trays: [], seats: [] };
  const anchorOf = new Map<string, LonLat>();
  const remember = (feature: Feature, position: LonLat) => {
    if (!anchorOf.has(feature.id)) anchorOf.set(feature.id, position);
  };

  const addPoint = (feature: Feature, position: Position) => {
    const point = lonLat(position);
    remember(feature, point);
    const city = feature.precision === 'city' ? seats.get(seatKey(point[0], point[1])) : undefined;
    if (city && feature.kind === 'city') scene.seats.push({ feature, position: point });
    else if (city) scene.trays.push({ feature, city });
    else scene.points.push({ feature, position: point });
  };
  const addLine = (feature: Feature, positions: Position[]) => {
    const path = positions.map(lonLat);
    remember(feature, path[Math.floor(path.length / 2)]!);
    scene.lines.push({ feature, path });
  };
  const shapes: { feature: Feature; polygons: Position[][][]; size: number }[] = [];
  const addArea = (feature: Feature, polygons: Position[][][]) => {
    const size = polygons.reduce((sum, polygon) => sum + roughSize(polygon), 0);
    for (const polygon of polygons) {
      scene.areas.push({ feature, rings: polygon.map((ring) => ring.map(lonLat)), size });
    }
    shapes.push({ feature, polygons, size });
  };

  for (const feature of features) {
    const { geometry } = feature;
    switch (geometry?.type) {
      case 'Point':
        addPoint(feature, geometry.coordinates);
        break;
      case 'MultiPoint':
        geometry.coordinates.forEach((position) => addPoint(feature, position));
        break;
      case 'LineString':
        addLine(feature, geometry.coordinates);
        break;
      case 'MultiLineString':
        geometry.coordinates.forEach((positions) => addLine(feature, positions));
        break;
      case 'Polygon':
        addArea(feature, [geometry.coordinates]);
        break;
      case 'MultiPolygon':
        addArea(feature, geometry.coordinates);
        break;
    }
  }
  const room = createRoom();
  for (const { position } of scene.points) room.take(boxAround(position));
  for (const box of traysOnTheGround(scene.trays)) room.take(box);
  // The smallest choose first: they have the fewest places to stand.
  for (const { feature, polygons } of shapes.sort((a, b) => a.size - b.size)) {
    const position = room.find(polygons);
    remember(feature, position);
    scene.anchors.push({ feature, position });
  }
  return { ...scene, anchorOf };
}

function traysOnTheGround(members: readonly TrayMember[]) {
  const counts = new Map<CitySeat, number>();
  for (const { city } of members) counts.set(city, (counts.get(city) ?? 0) + 1);
  return [...counts].flatMap(([city, count]) => trayGround(city, count));
}

/** West, south, east, north of everything a feature draws; null for nothing. */
export function boundsOf(feature: Feature): [number, number, number, number] | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') {
      const [lon, lat] = value as [number, number];
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    } else value.forEach(visit);
  };
  if (feature.geometry && 'coordinates' in feature.geometry) visit(feature.geometry.coordinates);
  return Number.isFinite(box[0]) ? box : null;
}
