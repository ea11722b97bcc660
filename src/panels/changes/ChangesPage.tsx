import { useDeferredValue, useMemo, useState } from 'react';
import { changesFound, NO_CHANGE_FILTERS } from '../../model/changeGroups';
import { citiesIn } from '../../model/changes';
import { featuresOf, plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Empty } from '../../ui/Notice';
import { PageHead } from '../account/PageHead';
import { FileFailures } from '../notices/FileFailures';
import { useLoading } from '../notices/loading';
import { LoadingLine } from '../notices/LoadingLine';
import { useMessages } from '../words';
import { ChangeFilters } from './ChangeFilters';
import { ChangeGroup } from './ChangeGroup';
import './changes.css';

/** Every thing that a later plan words otherwise than an earlier one: its stage, year, cities or lead. */
export default function ChangesPage() {
  const messages = useMessages().changes;
  const features = useAtlas(featuresOf);
  const plans = useAtlas(plansOf);
  const index = useAtlas((state) => state.index);
  const { finished } = useLoading();
  const [filters, setFilters] = useState(NO_CHANGE_FILTERS);
  // Typing stays quick while a long list is drawn anew.
  const asked = useDeferredValue(filters);
  const cities = useMemo(() => citiesIn(index), [index]);
  const found = useMemo(() => changesFound(features, plans, cities, asked), [features, plans, cities, asked]);
  const reset = { label: messages.reset, onAct: () => setFilters(NO_CHANGE_FILTERS) };
  return (
    <div className="account">
      <PageHead title={messages.title}>{messages.lead}</PageHead>
      <FileFailures />
      <LoadingLine />
      <div className="changes">
        <ChangeFilters filters={filters} counts={found.counts} plans={plans} onChange={setFilters} />
        <div className="changes__found">
          <p className="changes__total" role="status">
            <strong>{messages.total(found.changed)}</strong>
            {found.groups.length > 1 && <span>{messages.several}</span>}
          </p>
          {found.groups.map((group) => (
            <ChangeGroup key={group.kind} {...group} />
          ))}
          {finished && found.groups.length === 0 && (
            <Empty title={messages.none} actions={filters === NO_CHANGE_FILTERS ? [] : [reset]}>
              {messages.noneWords}
            </Empty>
          )}
          <section className="changes__group" aria-label={messages.unchanged}>
            <h3 className="changes__heading">
              {messages.unchanged}
              <span className="changes__count">{found.unchanged}</span>
            </h3>
            <p className="changes__meaning">{messages.unchangedWords}</p>
          </section>
        </div>
      </div>
    </div>
  );
}
