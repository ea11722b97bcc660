import { useEffect, useLayoutEffect, useRef, type Ref } from 'react';
import { shortened } from '../notices/shortened';
import { useMessages } from '../words';
import { ClauseResult } from './ClauseResult';
import { FeatureResult } from './FeatureResult';
import { PlaceResult } from './PlaceResult';
import { Result, ResultGroup } from './Result';
import { useResults } from './useResults';
import { useOptions, type ResultKeys, type ResultOption } from './useOptions';
import './search.css';

interface SearchToolProps {
  /** Of the list of results. */
  readonly id: string;
  readonly query: string;
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onClose: () => void;
  readonly keys: Ref<ResultKeys>;
}

/** What the query finds, as it is typed: projects, places, clauses of the texts. The box keeps the focus. */
export default function SearchTool({ id, query, active, onActive, onClose, keys }: SearchToolProps) {
  const messages = useMessages().search;
  const results = useResults(id, query);
  const choose = useOptions(keys, results.options, active, onActive, onClose);
  const popup = useRoom();
  useEffect(() => onActive(null), [query, onActive]);

  const state = (option: ResultOption) => ({ option, active: option.id === active, onChoose: choose });
  const { features, places, clauses, acts, waiting, counts } = results;
  const isNothing = counts.features + counts.places + counts.clauses === 0;
  return (
    <div
      ref={popup}
      className="search-results"
      // The box keeps the focus, so that typing goes on.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={id} role="listbox" aria-label={messages.results}>
        <ResultGroup id={`${id}-features`} title={messages.groups.features} count={counts.features}>
          {features.map(({ option, hit }) => (
            <FeatureResult key={option.id} {...state(option)} hit={hit} />
          ))}
        </ResultGroup>
        <ResultGroup id={`${id}-places`} title={messages.groups.places} count={counts.places}>
          {places.map(({ option, hit }) => (
            <PlaceResult key={option.id} {...state(option)} hit={hit} />
          ))}
        </ResultGroup>
        <ResultGroup id={`${id}-clauses`} title={messages.groups.clauses} count={counts.clauses}>
          {clauses.map(({ option, hit }) => (
            <ClauseResult key={option.id} {...state(option)} hit={hit} />
          ))}
        </ResultGroup>
        {isNothing && !waiting && counts.hidden === 0 && (
          <Result option={null} active={false} className="result--nothing">
            <strong>{messages.nothing(shortened(query.trim()))}</strong>
            <span>{messages.help}</span>
          </Result>
        )}
        {acts.map(({ option, words, label }) => (
          <Result key={option.id} {...state(option)} className="result--act">
            <span>{words}</span>
            <span className="result__do">{label}</span>
          </Result>
        ))}
        {waiting && (
          <Result option={null} active={false} className="result--waiting">
            {waiting}
          </Result>
        )}
      </div>
      <p className="unseen" aria-live="polite">
        {isNothing ? messages.nothing(query.trim()) : messages.counted(counts.features, counts.places, counts.clauses)}
      </p>
    </div>
  );
}

/** Tells the style sheet how high the window is above a phone's keyboard. */
function useRoom() {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => element.current?.style.setProperty('--room', `${Math.round(viewport.height)}px`);
    measure();
    viewport.addEventListener('resize', measure);
    return () => viewport.removeEventListener('resize', measure);
  }, []);
  return element;
}
