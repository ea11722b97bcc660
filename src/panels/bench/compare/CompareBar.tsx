import type { ReactNode } from 'react';
import { PARTS, type Part } from '../../../model/comparison';
import { YEARS } from '../../../model/years';
import { FIRST_DIVIDER, sideKey, sideOf, type CompareSetting } from '../../../state/compareSetting';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { IconButton } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { Segmented } from '../../../ui/Segmented';
import { useWords } from '../../words';

interface CompareBarProps {
  readonly setting: CompareSetting;
  readonly counts: Readonly<Record<Part, number>>;
  readonly onChange: (part: Partial<CompareSetting>) => void;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** On a phone: the switch between table and map. */
  readonly views: ReactNode;
}

/** Both sides, the part of the comparison that counts, a search, and whether the map is divided. */
export function CompareBar({ setting, counts, onChange, search, onSearch, views }: CompareBarProps) {
  const text = useWords().messages.compare;
  const { a, b, part, divider } = setting;
  const all = counts.a + counts.both + counts.b;
  return (
    <div className="compare__bar">
      <div className="compare__sides">
        <SideSelect letter="A" setting={setting} onChange={onChange} />
        <IconButton icon="swap" label={text.swap} onClick={() => onChange({ a: b, b: a, part: mirrored(part) })} />
        <SideSelect letter="B" setting={setting} onChange={onChange} />
      </div>
      <Segmented
        label={text.part}
        options={(['all', ...PARTS] as const).map((value) => ({
          value,
          label: (
            <>
              {text.parts[value]}&nbsp;<span className="compare__count">{value === 'all' ? all : counts[value]}</span>
            </>
          ),
        }))}
        value={part}
        onChange={(next) => onChange({ part: next })}
      />
      {/* On a phone the map is divided whenever it is in sight. */}
      {!views && (
        <label className="compare__divide">
          <input
            type="checkbox"
            checked={divider !== null}
            onChange={(event) => onChange({ divider: event.target.checked ? FIRST_DIVIDER : null })}
          />
          {text.swipe}
        </label>
      )}
      {views && <div className="compare__views">{views}</div>}
      <SearchField label={text.search} value={search} onChange={onSearch} clearLabel={text.clearSearch} />
    </div>
  );
}

const MIRROR = { all: 'all', a: 'b', both: 'both', b: 'a' } as const;
const mirrored = (part: CompareSetting['part']) => MIRROR[part];

interface SideSelectProps {
  readonly letter: 'A' | 'B';
  readonly setting: CompareSetting;
  readonly onChange: (part: Partial<CompareSetting>) => void;
}

function SideSelect({ letter, setting, onChange }: SideSelectProps) {
  const { messages, say } = useWords();
  const text = messages.compare;
  const plans = useAtlas(plansOf);
  const name = letter === 'A' ? 'a' : 'b';
  return (
    <label className="compare__side">
      <span aria-hidden="true">{letter}</span>
      <select
        aria-label={text.side(letter)}
        value={sideKey(setting[name])}
        onChange={(event) => {
          const side = sideOf(event.target.value, plans);
          if (side) onChange({ [name]: side });
        }}
      >
        <optgroup label={text.plans}>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {say(plan.label)}
            </option>
          ))}
        </optgroup>
        <optgroup label={text.years}>
          {YEARS.map((year) => (
            <option key={year} value={String(year)}>
              {text.year(year)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
