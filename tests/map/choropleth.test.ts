import { describe, expect, it } from 'vitest';
import { choroplethLayers, choroplethWords, cityText } from '../../src/map/styles/choropleth';
import { choropleth, indicatorMaps } from '../../src/model/choropleth';
import { PALETTES, rampSteps } from '../../src/theme/palette';
import { CITIES, inCity } from '../model/targets';

const values = choropleth(indicatorMaps([inCity('city-a', 3), inCity('city-c', 8)])[0]!, CITIES);

describe('the layers of a map of values', () => {
  const layers = choroplethLayers(PALETTES.day, values);
  const [low, high] = rampSteps(PALETTES.day, 2);

  it('fill each city by its step', () => {
    const fill = layers.find(({ id }) => id === 'values')!;
    expect(fill.paint).toMatchObject({
      'fill-color': ['match', ['get', 'city'], 'city-c', high, 'city-a', low, PALETTES.day.land.province],
    });
  });

  it('hatch the rest', () => {
    const hatch = layers.find(({ id }) => id === 'values-hatch')!;
    expect(hatch).toMatchObject({ filter: ['!', ['in', ['get', 'city'], ['literal', ['city-c', 'city-a']]]] });
  });
});

it('stands under the name of each city in the language of the map', () => {
  expect(JSON.stringify(cityText(values, 'name'))).toContain(JSON.stringify('\n8亿元'));
  expect(JSON.stringify(cityText(values, 'name_en'))).toContain(JSON.stringify('\n800 million yuan'));
  expect(cityText(null, 'name')).toEqual(['get', 'name']);
});

it('names every character that must be lettered', () => {
  for (const character of '甲市丙3亿元million') expect(choroplethWords(values)).toContain(character);
});
