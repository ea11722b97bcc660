import { useEffect, useMemo, useState } from 'react';
import { rowsWithin } from '../../../model/ownWithin';
import { countiesOf, type AdminFile, type County } from '../../../model/territory';
import { useOwnData } from '../../../state/ownData';
import { useAtlas } from '../../../state/store';
import { DATA_BASE, fetchFile } from '../../base';
import { readForTool, useGroundReads } from '../ground';

const readCounties = async (): Promise<County[]> => countiesOf((await readForTool('admin')) as AdminFile);

/** Whether the filters name a place at all. */
export function useHasRegion(): boolean {
  return useAtlas(({ view: { filters } }) => filters.circle.length + filters.place.length + filters.axis.length > 0);
}

/** Keeps what is to lie within the chosen circles, cities and counties in step with the filters. */
export function useInside(): void {
  const { circle, place, axis } = useAtlas((state) => state.view.filters);
  const cities = useAtlas((state) => state.index?.cities);
  const asked = useOwnData((state) => state.layers.some(({ within }) => within !== null));
  const [counties, setCounties] = useState<readonly County[] | null>(null);
  const groundReads = useGroundReads();
  useEffect(() => {
    if (!asked || counties) return;
    // Without the borders nothing can be told: everything stays, and the page says which file is wanting.
    void readCounties().then(setCounties, () => useAtlas.getState().load(DATA_BASE, fetchFile, ['admin']));
  }, [asked, counties, groundReads]);

  const areas = useMemo(() => {
    // Without the borders nothing can be told: everything stays.
    if (!counties || counties.length === 0 || !cities) return null;
    const cityOf = new Map(cities.map((city) => [city.id, city]));
    const wanted = new Set<string>(circle);
    return counties
      .filter(({ id, city }) => {
        const whole = cityOf.get(city);
        return (
          (circle.length === 0 || (whole !== undefined && wanted.has(whole.circle))) &&
          (axis.length === 0 || whole?.axis === true) &&
          (place.length === 0 || place.includes(id) || place.includes(city))
        );
      })
      .map(({ polygons }) => polygons);
  }, [counties, cities, circle, place, axis]);

  const layers = useOwnData((state) => state.layers);
  const [done, setDone] = useState<WeakMap<Uint8Array, unknown>>(() => new WeakMap());
  useEffect(() => setDone(new WeakMap()), [areas]);
  useEffect(() => {
    if (!areas) return;
    for (const { id, within, table, positions } of layers) {
      // A mask stands for the areas and the positions that it was made of.
      if (within === null || done.get(within) === positions) continue;
      const mask = rowsWithin(table, positions, areas);
      done.set(mask, positions);
      useOwnData.getState().change(id, { within: mask });
    }
  }, [areas, layers, done]);
}
