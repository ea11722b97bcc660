import type { ReactNode } from 'react';
import { PRECISIONS, STAGES } from '../../../data/vocabulary';
import type { Feature, Mention } from '../../catalogue/types';
import { dueOf } from '../../model/due';
import { planIsOver, speakingPlans } from '../../model/years';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { PlanCells } from '../../ui/PlanCells';
import { Term } from '../../ui/Term';
import { saidBy, useWords } from '../words';

interface FactsProps {
  readonly feature: Feature;
  /** The mention that decides at the chosen year. */
  readonly mention: Mention;
  /** No plan that names it speaks in that year. */
  readonly silent: boolean;
}

/** Four facts: stage, due year, position, plans. */
export function Facts({ feature, mention, silent }: FactsProps) {
  const words = useWords();
  const { say } = words;
  const messages = words.messages.detail;
  const plans = useAtlas(plansOf);
  const year = useAtlas((state) => state.view.year);
  const stage = STAGES.find((entry) => entry.id === mention.stage)!;
  const precision = PRECISIONS.find((entry) => entry.id === feature.precision)!;
  const plan = plans.find((entry) => entry.id === mention.plan);
  const over = plan !== undefined && planIsOver(plan, year);
  const due = dueOf(feature, mention, silent ? new Set(plans.map((entry) => entry.id)) : speakingPlans(plans, year));
  const said = saidBy(feature, plans);
  const saidWords = words.messages.list.saidBy(
    plans.filter((_, index) => said[index]).map((entry) => say(entry.label)),
    plans.length,
  );

  const stageNote = silent ? messages.notSpeaking : over ? messages.over : plan ? say(plan.label) : null;
  const dueNote = { quoted: messages.dueQuoted, 'plan-period': messages.duePlanPeriod };
  return (
    <dl className="facts">
      <Fact name={messages.facts.stage} note={stageNote}>
        <Term explanation={say(stage.meaning)}>{say(stage)}</Term>
      </Fact>
      <Fact name={messages.facts.due} note={due ? dueNote[due.basis] : messages.dueUnstatedNote}>
        {due ? due.year : messages.dueUnstated}
      </Fact>
      <Fact
        name={messages.facts.position}
        note={feature.uncertainty_km === undefined ? null : messages.kilometres(feature.uncertainty_km)}
      >
        <Term explanation={say(precision.meaning)}>{say(precision)}</Term>
      </Fact>
      <Fact name={messages.facts.plans} note={said.length > 0 && <PlanCells cells={said} label={saidWords} />}>
        {messages.planShare(said.filter(Boolean).length, plans.length)}
      </Fact>
    </dl>
  );
}

function Fact({ name, note, children }: { name: string; note: ReactNode; children: ReactNode }) {
  return (
    <div className="facts__fact">
      <dt>{name}</dt>
      <dd className="facts__value">{children}</dd>
      {note !== null && <dd className="facts__note">{note}</dd>}
    </div>
  );
}
