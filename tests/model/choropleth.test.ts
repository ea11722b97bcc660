import { describe, expect, it } from 'vitest';
import { choropleth, indicatorMaps, mapOf, valueClasses } from '../../src/model/choropleth';
import { CITIES, inCircle, inCity, target } from './targets';

describe('what can be mapped', () => {
  it('is one indicator in one unit and measure at two places at least', () => {
    expect(indicatorMaps([inCity('city-a', 1)])).toEqual([]);
    expect(indicatorMaps([inCity('city-a', 1), inCity('city-b', 2, { unit: '万元' })])).toEqual([]);
    expect(indicatorMaps([inCity('city-a', 1), inCity('city-b', 2, { measure: 'rise' })])).toEqual([]);
    expect(indicatorMaps([inCity('city-a', 1), inCity('city-b', 2)]).map(({ key }) => key)).toEqual(['产值']);
  });

  it('leaves out province, axis and what is smaller than a city', () => {
    const others = (['province', 'axis', 'county'] as const).map((place_type) =>
      target({ place: place_type, place_type }),
    );
    expect(indicatorMaps([...others, inCity('city-a', 1)])).toEqual([]);
  });

  it('takes the newest plan for a place, and of one plan the latest year', () => {
    const [map] = indicatorMaps([
      inCity('city-a', 1),
      inCity('city-b', 2),
      inCity('city-a', 5, { plan: 'new', year: 2025 }),
      inCity('city-a', 4, { plan: 'new', year: 2023 }),
    ]);
    expect(map!.targets.map(({ place, value }) => [place, value])).toEqual([
      ['city-a', 5],
      ['city-b', 2],
    ]);
  });

  it('keeps circles and cities apart: the link bears the name of the wider one', () => {
    const all = [
      inCircle('capital', 30),
      inCircle('jiaodong', 40),
      inCity('city-a', 1),
      inCity('city-b', 2),
      inCity('city-c', 3),
    ];
    const maps = indicatorMaps(all);
    expect(maps.map(({ key, level }) => [key, level])).toEqual([
      ['产值|亿元|level|circle', 'circle'],
      ['产值', 'city'],
    ]);
    expect(mapOf(all[0]!, maps)?.level).toBe('circle');
    expect(mapOf(target({ unit: '万元' }), maps)).toBeUndefined();
  });
});

describe('classes', () => {
  it('are the values themselves while there are few', () => {
    expect(valueClasses([4, 2, 3.6, 2])).toEqual([
      { least: 2, most: 2 },
      { least: 3.6, most: 3.6 },
      { least: 4, most: 4 },
    ]);
  });

  it('cut at the gaps, five at most', () => {
    expect(valueClasses([1, 2, 10, 11, 12, 30, 31, 60, 100, 101])).toEqual([
      { least: 1, most: 2 },
      { least: 10, most: 12 },
      { least: 30, most: 31 },
      { least: 60, most: 60 },
      { least: 100, most: 101 },
    ]);
  });

  it('never part equal values', () => {
    const classes = valueClasses([1, 1, 1, 2, 2, 3, 4, 5, 6, 7], 5);
    expect(classes).toHaveLength(5);
    classes.slice(1).forEach((entry, index) => expect(entry.least).toBeGreaterThan(classes[index]!.most));
  });

  it('are none for nothing', () => expect(valueClasses([])).toEqual([]));
});

describe('a map of values', () => {
  it('fills the cities of a circle, greatest value first', () => {
    const [map] = indicatorMaps([inCircle('capital', 30), inCircle('jiaodong', 40)]);
    const { areas, classes } = choropleth(map!, CITIES);
    expect(classes).toHaveLength(2);
    expect(areas.map(({ target: { place }, step, cities, middle }) => [place, step, cities, middle])).toEqual([
      ['jiaodong', 1, ['city-c'], [120, 36]],
      ['capital', 0, ['city-a', 'city-b'], [117.5, 36]],
    ]);
  });

  it('classes a range by its middle', () => {
    const [map] = indicatorMaps([
      inCity('city-a', 1, { comparator: 'between', value_max: 9 }),
      inCity('city-b', 2),
      inCity('city-c', 8),
    ]);
    expect(choropleth(map!, CITIES).areas.map(({ target: { place } }) => place)).toEqual([
      'city-c',
      'city-a',
      'city-b',
    ]);
  });
});
