import { useCallback } from 'react';
import { featureById } from '../../state/derived';
import { doings, type Doing } from '../../state/steps';
import { useAtlas } from '../../state/store';
import type { Offer } from '../../state/undo';
import { shortened } from '../notices/shortened';
import { useOptionLabel } from '../filters/options';
import { useNarrowingName } from '../narrowing';
import { useWords } from '../words';

/** More options than these are counted, not named. */
const MOST_NAMED = 3;

/** What a step did, in a few words; empty where that is not known any more. */
export function useStepWords(): (step: Offer) => string {
  const { messages, featureName, yearName } = useWords();
  const label = useOptionLabel();
  const text = messages.undo;
  const narrowingName = useNarrowingName();
  return useCallback(
    (step) => {
      if (step === 'unknown') return '';
      const { older, newer } = step;
      const options = ({ group, options: ids }: Extract<Doing, { options: unknown }>) => {
        const named = ids.slice(0, MOST_NAMED).map((id) => label(group, id));
        const words = named.join(messages.listComma);
        return ids.length > MOST_NAMED ? text.andMore(words, ids.length) : words;
      };
      const nameOf = (id: string) => {
        const feature = featureById(useAtlas.getState()).get(id);
        return feature ? featureName(feature) : id;
      };
      const changed = (field: Extract<Doing, { type: 'changed' }>['field']): string => {
        const [was, is] = [older.view, newer.view];
        switch (field) {
          case 'picked':
            if (is.picked.type === 'feature') return text.picked(nameOf(is.picked.id));
            return text.unpicked(was.picked.type === 'feature' ? nameOf(was.picked.id) : '');
          case 'year':
            return text.year(yearName(is.year));
          case 'query':
            return is.query === '' ? text.noQuery : text.query(shortened(is.query));
          case 'grouping':
            return text.grouping(messages.list.groupings[is.grouping]);
          case 'page':
            return text.opened(messages.pages.names[is.page]);
          case 'tool':
            if (is.tool !== 'none') return text.opened(messages.bench.tools[is.tool]);
            return was.tool === 'none' ? '' : text.closed(messages.bench.tools[was.tool]);
          case 'toolWith':
            return is.tool === 'none' ? '' : text.setting(messages.bench.tools[is.tool]);
          case 'indicator':
            return is.indicator === null ? text.noIndicator : text.indicator;
        }
      };
      return doings(older, newer)
        .map((doing) => {
          if (doing.type === 'cleared') return text.cleared;
          if (doing.type === 'changed') return changed(doing.field);
          if ('narrowing' in doing) return text[doing.type](narrowingName(doing.narrowing));
          return text[doing.type](messages.filter.groups[doing.group], options(doing));
        })
        .filter(Boolean)
        .join(messages.listComma);
    },
    [featureName, label, messages, narrowingName, text, yearName],
  );
}
