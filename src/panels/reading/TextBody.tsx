import { useCallback, type PointerEvent, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { clauseKey, type CoverageByClause, type Yields } from '../../model/account';
import { quotedAround } from '../../model/citation';
import type { Find } from '../../model/findText';
import { showFromText, useReader } from '../../state/reader';
import { useAtlas } from '../../state/store';
import { PlanText, type PressedPassage } from '../text/PlanText';
import { useMessages } from '../words';
import { ClauseActions } from './ClauseActions';
import { useLit } from './useLit';

/** What is said of clauses that yield nothing stands in the account; here it would stand in the way. */
const NO_COVERAGE: CoverageByClause = new Map();

interface TextBodyProps {
  readonly plan: Plan;
  readonly yields: Yields;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly finds: readonly Find[];
  readonly currentFind: number | null;
  /** Another text is about to take its place. */
  readonly busy: boolean;
}

const point = (id: string | null) => useAtlas.getState().hover(id);

/** The text, whose passages lead to the map. */
export function TextBody({ plan, yields, body, finds, currentFind, busy }: TextBodyProps) {
  const messages = useMessages();
  const lit = useLit();

  const show = useCallback(
    (feature: string, clause: string) => showFromText({ plan: plan.id, clause }, [feature]),
    [plan],
  );
  const press = ({ clause, start, features }: PressedPassage) => {
    const { text } = plan.clauses.find(({ id }) => id === clause)!;
    const here = yields.get(clauseKey(plan.id, clause)) ?? [];
    const quotes = here
      .filter(({ feature }) => features.includes(feature.id))
      .flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
    const words = quotedAround(text, quotes, start);
    useReader.setState({
      chosen: words === null ? null : { plan: plan.id, parts: [{ clause, words }], by: 'passage' },
    });
    if (features.length > 1) showFromText({ plan: plan.id, clause }, features);
  };
  /** A name or a passage of one thing points at it. */
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const element = (target as Element).closest<HTMLElement>('[data-named], [data-features]');
    const ids = (element?.dataset['named'] ?? element?.dataset['features'] ?? '').split(' ');
    point(ids.length === 1 && ids[0] !== '' ? ids[0]! : null);
  };
  return (
    <div
      className="reading__frame"
      aria-busy={busy}
      // Browsers let what scrolls take the focus, so that the keys scroll it: then it needs a name.
      role="region"
      aria-label={messages.reading.tab}
      tabIndex={0}
      onPointerOver={onPointerOver}
      onPointerLeave={() => point(null)}
    >
      <div className="reading__text" ref={body}>
        <h2 className="unseen" lang="zh-CN">
          {plan.title}
        </h2>
        <p className="reading__received">{messages.reader.asReceived}</p>
        <PlanText
          {...{ plan, yields, finds, currentFind, lit }}
          coverage={NO_COVERAGE}
          Actions={ClauseActions}
          onPassage={press}
          onPoint={point}
          onShow={show}
        />
      </div>
    </div>
  );
}
