import { useState, type Ref } from 'react';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { IconButton } from '../../ui/Button';
import { Total } from '../Placement';
import { useReadingsForQuery } from '../search/readings';
import { useWords } from '../words';
import { Menu } from './Menu';
import { PageTabs } from './PageTabs';
import { Search } from './Search';
import { Settings } from './Settings';
import { Title, WordMark } from './WordMark';
import './top.css';

/** Who this is, the search box, and the settings. */
export function TopBar({ searchRef }: { searchRef: Ref<HTMLInputElement> }) {
  const { messages } = useWords();
  const plans = useAtlas((state) => plansOf(state).length);
  useReadingsForQuery();
  return (
    <header className="top">
      <WordMark />
      <div className="top__words">
        <Title />
        <p className="top__subtitle">{plans > 0 && messages.top.subtitle(plans)}</p>
      </div>
      <PageTabs />
      <div className="top__search">
        <Search inputRef={searchRef} />
      </div>
      <div className="top__settings">
        <Settings />
      </div>
    </header>
  );
}

interface PhoneBarProps {
  readonly searchRef: Ref<HTMLInputElement>;
  readonly searching: boolean;
  readonly onSearching: (searching: boolean) => void;
}

/** The same, floating over the map: search opens in the bar, settings and legend in a menu. */
export function PhoneBar({ searchRef, searching, onSearching }: PhoneBarProps) {
  const { messages, yearName } = useWords();
  const year = useAtlas((state) => state.view.year);
  const plans = useAtlas((state) => plansOf(state).length);
  const [menu, setMenu] = useState(false);
  useReadingsForQuery();
  return (
    <header className="top top--phone" data-covers-map>
      {!searching && <WordMark />}
      <div className={searching ? 'unseen' : 'top__words'}>
        <Title />
        <p className="top__subtitle">
          {messages.top.planCount(plans)}
          {messages.dot}
          {yearName(year)}
          {messages.dot}
          <Total className="top__total" />
        </p>
      </div>
      {searching ? (
        <>
          <div className="top__search">
            <Search inputRef={searchRef} />
          </div>
          <IconButton icon="close" label={messages.top.closeSearch} onClick={() => onSearching(false)} />
        </>
      ) : (
        <>
          <IconButton icon="search" label={messages.top.openSearch} onClick={() => onSearching(true)} />
          <IconButton icon="menu" label={messages.top.menu} onClick={() => setMenu(true)} />
        </>
      )}
      {menu && <Menu onClose={() => setMenu(false)} />}
    </header>
  );
}
