import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { labelSpots } from '../../src/model/labelSpots';
import { holds, type County } from '../../src/model/territory';

const box = (id: string, west: number, south: number, east: number, north: number): County => ({
  id,
  city: id,
  polygons: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

describe('where the words of an area stand', () => {
  it('is the middle of a box', () => {
    const [[lon, lat]] = labelSpots([[box('a', 117, 36, 119, 37)]]) as [[number, number]];
    expect(lon).toBeGreaterThan(117.5);
    expect(lon).toBeLessThan(118.5);
    expect(lat).toBeCloseTo(36.5, 1);
  });

  it('is never in what lies between the arms of a U, though all its seats are in the middle of that', () => {
    const arms = [box('west', 116, 35, 117, 38), box('south', 116, 34, 120, 35), box('east', 119, 35, 120, 38)];
    const core = [box('core', 117, 35, 119, 38)];
    const [spot, within] = labelSpots([arms, core]);
    expect(holds(core[0]!.polygons, spot!)).toBe(false);
    expect(arms.some(({ polygons }) => holds(polygons, spot!))).toBe(true);
    expect(holds(core[0]!.polygons, within!)).toBe(true);
  });

  it('takes counties that touch for one land, and a crack between them for no border', () => {
    const halves = [box('a', 117, 36, 117.98, 37), box('b', 118.02, 36, 119, 37)];
    const [[lon]] = labelSpots([halves]) as [[number, number]];
    expect(Math.abs(lon - 118)).toBeLessThan(0.5);
  });

  it('keeps from where something stands already', () => {
    const [[lon]] = labelSpots([[box('a', 117, 36, 119, 37)]], [[118.2, 36.5]]) as [[number, number]];
    expect(lon).toBeLessThan(118);
  });

  it('is in the largest of several parts', () => {
    const [[lon]] = labelSpots([[box('isle', 121, 36, 121.3, 36.3), box('main', 117, 36, 119, 37)]]) as [
      [number, number],
    ];
    expect(lon).toBeLessThan(119);
  });

  it('is nowhere for an area without land', () => {
    expect(labelSpots([[], [box('a', 117, 36, 118, 37)]])[0]).toBeNull();
    expect(labelSpots([[]])).toEqual([null]);
  });
});

describe('on the served ground', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../public', path), 'utf8'));
  const cities = read('data/index.json').cities as { id: string; circle: string }[];
  const counties = (
    read('basemap/admin.json').features as {
      properties: { id: string; city: string };
      geometry: Polygon | MultiPolygon;
    }[]
  ).map(({ properties, geometry }): County => ({
    ...properties,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
  const circles = [...new Set(cities.map(({ circle }) => circle))];
  const members = (circle: string) =>
    counties.filter(({ city }) => cities.some((entry) => entry.id === city && entry.circle === circle));
  const seats = (read('data/index.json').cities as { lon: number; lat: number }[]).map(
    ({ lon, lat }) => [lon, lat] as const,
  );
  const spots = labelSpots(circles.map(members), seats);

  it.each(circles)('%s is lettered on its own land, and some way around it', (circle) => {
    const [lon, lat] = spots[circles.indexOf(circle)]!;
    for (const [x, y] of [
      [0, 0],
      [0.2, 0],
      [-0.2, 0],
      [0, 0.12],
      [0, -0.12],
    ] as const) {
      expect(members(circle).some(({ polygons }) => holds(polygons, [lon + x, lat + y]))).toBe(true);
    }
  });
});
