import { useDeferredValue, useMemo, useRef } from 'react';
import type { Plan } from '../../../data/schema';
import { yieldsByClause, type Yields } from '../../model/account';
import { featuresOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { useLoading } from '../notices/loading';
import { FindBar } from '../text/FindBar';
import { useClauseInView } from '../text/useClauseInView';
import { useMessages } from '../words';
import { Contents } from './Contents';
import { CopyOutcome } from './CopyOutcome';
import { FindScope } from './FindScope';
import { PickStrip } from './PickStrip';
import { PlanChoice } from './PlanChoice';
import { TextBody } from './TextBody';
import { FRAME, useGoal } from './useGoal';
import { usePickedPlaces } from './usePickedPlaces';
import { useReaderFinds } from './useReaderFinds';
import { useReadingInLink } from './useReadingInLink';
import { useSelectedWords } from './useSelectedWords';

const NO_YIELDS: Yields = new Map();

/** One plan at a time, clause by clause, in step with the map both ways. */
export function ReaderPane({ plans }: { plans: readonly Plan[] }) {
  const messages = useMessages().reading;
  const reading = useAtlas((state) => state.view.reading);
  const open = plans.find(({ id }) => id === reading?.plan) ?? plans[0]!;
  // A long text is drawn in pieces between which the page answers; till then the one before stays.
  const plan = useDeferredValue(open);
  const yields = useYields();
  const body = useRef<HTMLDivElement>(null);
  const inView = useClauseInView(plan, body, FRAME, null);
  const finds = useReaderFinds(plans, plan, inView);
  const places = usePickedPlaces(plans, plan);
  useGoal(plan, yields !== NO_YIELDS, body);
  useReadingInLink(plan, inView, body);
  useSelectedWords(plan, body);

  return (
    <>
      <div className="reading__head">
        <PlanChoice plans={plans} open={open} />
        <FindBar
          finds={finds}
          query={finds.query}
          label={messages.find}
          count={messages.found((finds.current ?? -1) + 1, finds.all.length)}
          onQuery={finds.setQuery}
        />
        <FindScope finds={finds} plans={plans} />
        <Contents plan={plan} yields={yields} current={inView} />
      </div>
      <PickStrip places={places} />
      <CopyOutcome />
      <TextBody
        key={plan.id}
        {...{ plan, yields, body }}
        finds={finds.here}
        currentFind={finds.currentHere}
        busy={plan !== open}
      />
    </>
  );
}

/** Once everything has come: the text is not marked anew at each of the catalogue's files. */
function useYields(): Yields {
  const features = useAtlas(featuresOf);
  const { finished } = useLoading();
  const yields = useMemo(() => (finished ? yieldsByClause(features) : NO_YIELDS), [finished, features]);
  return useDeferredValue(yields, NO_YIELDS);
}
