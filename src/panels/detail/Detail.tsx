import { useState } from 'react';
import { decidingMention, speakingPlans } from '../../model/years';
import { pickedFeature, plansOf, selectionOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Button, IconButton } from '../../ui/Button';
import type { Feature } from '../../catalogue/types';
import { CopyButton } from '../CopyButton';
import { useLoading } from '../notices/loading';
import { useMessages } from '../words';
import { ClauseDialog, type Passage } from './ClauseDialog';
import { DetailHead } from './DetailHead';
import { Evidence } from './Evidence';
import { Facts } from './Facts';
import { Position } from './Position';
import { Relations } from './Relations';
import { StageLadder } from './StageLadder';
import { Targets } from './Targets';
import './detail.css';
import './evidence.css';

/** The picked feature, or why there is none to show; nothing where nothing is picked. */
export function Detail() {
  const messages = useMessages().detail;
  const picked = useAtlas((state) => state.view.picked);
  const feature = useAtlas(pickedFeature);
  const unpick = useAtlas((state) => state.unpick);
  if (picked.type === 'none') return null;
  return (
    <section className="detail" aria-label={messages.name} tabIndex={-1}>
      <IconButton className="detail__close" icon="close" label={messages.close} onClick={unpick} />
      {feature ? <FeatureDetail key={feature.id} feature={feature} /> : <NotThere id={picked.id} />}
    </section>
  );
}

/** The link names something that has not come yet, or is not in the catalogue. */
function NotThere({ id }: { id: string }) {
  const messages = useMessages().detail;
  const { finished } = useLoading();
  const unpick = useAtlas((state) => state.unpick);
  if (!finished) return <p className="detail__waiting">{messages.loading}</p>;
  return (
    <div className="detail__missing" role="alert">
      <h2 className="detail__name">{messages.unknownTitle}</h2>
      <p>{messages.unknown(id)}</p>
      <Button look="solid" onClick={unpick}>
        {messages.close}
      </Button>
    </div>
  );
}

function FeatureDetail({ feature }: { feature: Feature }) {
  const messages = useMessages().detail;
  const plans = useAtlas(plansOf);
  const year = useAtlas((state) => state.view.year);
  const passes = useAtlas((state) => selectionOf(state).byId.has(feature.id));
  const resetFilters = useAtlas((state) => state.resetFilters);
  const [reading, setReading] = useState<Passage | null>(null);

  const speaking = speakingPlans(plans, year);
  const spoken = decidingMention(feature.mentions, speaking);
  const everyPlan = new Set(plans.map((plan) => plan.id));
  const mention = spoken ?? decidingMention(feature.mentions, everyPlan) ?? feature.mentions.at(-1)!;

  return (
    <>
      <DetailHead feature={feature} stage={mention.stage} />
      {!passes && (
        <div className="detail__filtered">
          <p>{messages.filteredOut}</p>
          <Button small onClick={resetFilters}>
            {messages.filteredOutAct}
          </Button>
        </div>
      )}
      <Facts feature={feature} mention={mention} silent={spoken === null} />
      <StageLadder feature={feature} />
      <Targets feature={feature} onRead={setReading} />
      <Evidence feature={feature} onRead={setReading} />
      <Position feature={feature} />
      <Relations feature={feature} />
      <div className="detail__foot">
        <CopyButton text={() => window.location.href} look="ghost" icon="link" small>
          {messages.copyLink}
        </CopyButton>
      </div>
      {reading && <ClauseDialog passage={reading} onClose={() => setReading(null)} />}
    </>
  );
}
