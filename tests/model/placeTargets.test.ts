import { expect, it } from 'vitest';
import { targetsOf } from '../../src/model/placeTargets';
import { feature } from './sample';
import { inCircle, inCity, target } from './targets';

const place = (id: string, name: string) => ({ id, name, role: 'at', basis: 'text' }) as const;

it('finds what is said of the feature itself', () => {
  const about = target({ feature: 'line' });
  expect(targetsOf(feature('line'), [about, target({ feature: 'other' })])).toEqual([about]);
});

it('gives a city its own targets and none of its counties', () => {
  const city = feature('the-city', { kind: 'city', name: '甲', places: [place('city-a', '甲市')] });
  const own = inCity('city-a', 5);
  const county = target({ place: 'county', place_name: '某县', place_type: 'county' });
  expect(targetsOf(city, [own, inCity('city-b', 6), county])).toEqual([own]);
});

it('gives a circle its targets, but not to another thing within the same bounds', () => {
  const circle = inCircle('capital', 3, { place_name: '某圈' });
  const places = [{ id: 'capital', name: '某圈', role: 'area', basis: 'text' }] as const;
  expect(targetsOf(feature('circle', { kind: 'corridor', name: '某圈', places: [...places] }), [circle])).toEqual([
    circle,
  ]);
  expect(targetsOf(feature('belt', { kind: 'corridor', name: '某带', places: [...places] }), [circle])).toEqual([]);
});

it('puts the newest plan first', () => {
  const city = feature('the-city', { kind: 'city', places: [place('city-a', '甲市')] });
  const [old, fresh] = [inCity('city-a', 5), inCity('city-a', 7, { plan: 'new' })];
  expect(targetsOf(city, [old, fresh])).toEqual([fresh, old]);
});
