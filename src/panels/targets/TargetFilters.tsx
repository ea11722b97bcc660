import { CIRCLES, SECTORS } from '../../../data/vocabulary';
import { PLACE_LEVELS, type TargetFilters as Filters } from '../../model/targetTable';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { SearchField } from '../../ui/SearchField';
import { Select } from '../../ui/Select';
import { useWords } from '../words';
import type { Table } from './useTableState';

/** What restricts and orders the table; all native controls. */
export function TargetFilters({ table }: { table: Table }) {
  const { messages, say, placeName } = useWords();
  const words = messages.targets;
  const plans = useAtlas(plansOf);
  const cities = useAtlas((state) => state.index?.cities);
  const { filters, grouped, change } = table;
  const set = (part: Partial<Filters>) => change({ filters: { ...filters, ...part } });
  return (
    <div className="targets__filters" role="group" aria-label={words.filters}>
      <Select label={words.plan} value={filters.plan} onChange={(plan) => set({ plan })}>
        <option value="">{words.everyPlan}</option>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {say(plan.label)}
          </option>
        ))}
      </Select>
      <Select
        label={words.level}
        value={filters.level}
        onChange={(level) => set({ level: PLACE_LEVELS.find((entry) => entry === level) ?? '' })}
      >
        <option value="">{words.everyLevel}</option>
        {PLACE_LEVELS.map((level) => (
          <option key={level} value={level}>
            {words.levels[level]}
          </option>
        ))}
      </Select>
      <Select label={words.area} value={filters.area} onChange={(area) => set({ area })}>
        <option value="">{words.everyArea}</option>
        <optgroup label={words.circles}>
          {CIRCLES.map((circle) => (
            <option key={circle.id} value={circle.id}>
              {say(circle)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.cities}>
          {cities?.map((city) => (
            <option key={city.id} value={city.id}>
              {placeName(city)}
            </option>
          ))}
        </optgroup>
      </Select>
      <Select label={words.sector} value={filters.sector} onChange={(sector) => set({ sector })}>
        <option value="">{words.everySector}</option>
        {SECTORS.map((sector) => (
          <option key={sector.id} value={sector.id}>
            {say(sector)}
          </option>
        ))}
      </Select>
      <div className="targets__search">
        <SearchField
          label={words.search}
          placeholder={words.searchHint}
          value={filters.query}
          onChange={(query) => set({ query })}
          clearLabel={messages.top.clearSearch}
        />
      </div>
      <label className="targets__switch">
        <input type="checkbox" checked={grouped} onChange={(event) => change({ grouped: event.target.checked })} />
        {words.grouped}
      </label>
      <Button look="text" icon="reset" disabled={table.isFirst} onClick={table.reset}>
        {words.reset}
      </Button>
    </div>
  );
}
