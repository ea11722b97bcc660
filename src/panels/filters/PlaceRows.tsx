import { useState } from 'react';
import type { CityEntry } from '../../catalogue/types';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { classes } from '../../ui/classes';
import { useWords } from '../words';
import { OptionRow } from './OptionRows';

/** Cities in two columns; each opens its counties. */
export function PlaceRows() {
  const cities = useAtlas((state) => state.index?.cities);
  return (
    <div className="place-grid">
      {cities?.map((city) => (
        <CityCell key={city.id} city={city} />
      ))}
    </div>
  );
}

function CityCell({ city }: { city: CityEntry }) {
  const words = useWords();
  const counties = useAtlas((state) => state.index?.counties);
  const chosen = useAtlas((state) => state.view.filters.place);
  const counts = useSelection().counts.place;
  const own = counties?.filter((county) => county.within === city.id) ?? [];
  const [opened, setOpened] = useState<boolean | null>(null);
  const open = opened ?? own.some((county) => chosen.includes(county.id));

  const some = own.filter((county) => counts.get(county.id));
  const none = own.filter((county) => !counts.get(county.id));
  return (
    <>
      <div className="place-grid__city">
        <OptionRow group="place" option={{ id: city.id, label: words.placeName(city) }} greatest={1} />
        {own.length > 0 && (
          <button
            type="button"
            className={classes('place-grid__more', open && 'place-grid__more--open')}
            aria-expanded={open}
            aria-label={words.messages.filter.counties(words.placeName(city))}
            onClick={() => setOpened(!open)}
          >
            <Icon name="chevron" size={14} />
          </button>
        )}
      </div>
      {open && (
        <div
          className="place-grid__counties"
          role="group"
          aria-label={words.messages.filter.counties(words.placeName(city))}
        >
          {[...some, ...none].map((county) => (
            <OptionRow
              key={county.id}
              group="place"
              option={{ id: county.id, label: words.placeName(county) }}
              greatest={1}
            />
          ))}
        </div>
      )}
    </>
  );
}
