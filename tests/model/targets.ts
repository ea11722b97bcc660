/** Hand-made targets; names are invented. */
import type { Indicator } from '../../src/catalogue/types';
import type { CityEntry } from '../../src/catalogue/types';

export function target(part: Partial<Indicator> = {}): Indicator {
  return {
    plan: 'old',
    clause: '1',
    quote: '产值达到10亿元',
    indicator: '产值',
    indicator_en: 'Output',
    sector: 'industry',
    comparator: 'reach',
    value: 10,
    unit: '亿元',
    measure: 'level',
    place: 'city-a',
    place_name: '甲市',
    place_name_en: 'Alpha',
    place_type: 'city',
    city: 'city-a',
    circle: 'capital',
    ...part,
  };
}

const place = (id: string, name: string, circle: CityEntry['circle'], lon: number): CityEntry => ({
  id,
  name,
  name_en: id,
  circle,
  axis: false,
  lon,
  lat: 36,
});

export const CITIES: readonly CityEntry[] = [
  place('city-a', '甲市', 'capital', 117),
  place('city-b', '乙市', 'capital', 118),
  place('city-c', '丙市', 'jiaodong', 120),
];

export const inCity = (id: string, value: number, part: Partial<Indicator> = {}): Indicator => {
  const city = CITIES.find((entry) => entry.id === id)!;
  return target({ place: id, place_name: city.name, city: id, circle: city.circle, value, ...part });
};

export const inCircle = (circle: CityEntry['circle'], value: number, part: Partial<Indicator> = {}): Indicator => {
  const { city: _, ...rest } = target({ place: circle, place_name: circle, place_type: 'circle', circle, value });
  return { ...rest, ...part };
};
