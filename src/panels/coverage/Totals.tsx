import { Fragment } from 'react';
import type { Feature } from '../../catalogue/types';
import { PLACINGS, placings } from '../../model/account';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';

/** How all features are placed, whatever the filters: a sum that adds up, and the same as a bar. */
export function Totals({ features }: { features: readonly Feature[] }) {
  const messages = useMessages().coverage;
  const failures = useAtlas((state) => state.failures.size);
  const counts = placings(features);
  return (
    <div className="totals">
      <p className="totals__sum">
        {PLACINGS.map((placing, index) => (
          <Fragment key={placing}>
            {index > 0 && <span className="totals__sign"> + </span>}
            <span className="totals__term">
              <span className="totals__figure">{counts[placing]}</span>{' '}
              <span className="totals__words">
                <svg className={`totals__key placing-${placing}`} width="9" height="9" aria-hidden="true">
                  <rect x="0.5" y="0.5" width="8" height="8" />
                </svg>
                {messages.placings[placing]}
              </span>
            </span>
          </Fragment>
        ))}
        <span className="totals__sign"> = </span>
        <span className="totals__term totals__term--all">
          <span className="totals__figure">{features.length}</span>{' '}
          <span className="totals__words">{messages.all}</span>
        </span>
      </p>
      <Bar counts={counts} total={features.length} />
      {failures > 0 && <p className="totals__incomplete">{messages.incomplete(failures)}</p>}
    </div>
  );
}

function Bar({ counts, total }: { counts: ReturnType<typeof placings>; total: number }) {
  let from = 0;
  return (
    <svg
      className="totals__bar"
      width="100%"
      height="10"
      viewBox={`0 0 ${Math.max(1, total)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {PLACINGS.map((placing) => {
        const x = from;
        from += counts[placing];
        return <rect key={placing} className={`placing-${placing}`} x={x} width={counts[placing]} height="1" />;
      })}
    </svg>
  );
}
