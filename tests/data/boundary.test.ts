import { expect, it } from 'vitest';
import { outsideOf } from '../../data/build/boundary';
import { catalogueOf } from '../../data/build/catalogue';
import { readAll } from '../../data/build/read';
import { regionsOf } from '../../data/build/regions';

const { admin, place } = catalogueOf(readAll('.').written);
const province = regionsOf(admin, place)('shandong');
const outside = outsideOf(province!.geometry);

it.each([
  ['济南', 117.0, 36.65],
  ['长岛', 120.74, 37.92],
  ['千里岩, an island 40 km off', 121.385, 36.265],
  ['the sea 50 km off 威海', 122.5, 37.9],
])('%s is inside, or on the sea off the coast', (_, lon, lat) => expect(outside([lon, lat])).toBe(0));

it.each([
  ['徐州', 117.19, 34.26],
  ['沧州', 116.84, 38.3],
  ['濮阳', 115.03, 35.76],
  ['连云港', 119.17, 34.6],
  ['the sea 100 km off 青岛', 121.4, 35.4],
])('%s is outside', (_, lon, lat) => expect(outside([lon, lat])).toBeGreaterThan(10));
