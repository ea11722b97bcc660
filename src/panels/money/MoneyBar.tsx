import { useId } from 'react';
import type { Segment } from '../../model/investments';
import { fillOf, PartPattern } from './PartFill';

const HEIGHT = 18;
const SWATCH = 14;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

interface MoneyBarProps {
  readonly segments: readonly Segment[];
  /** Where the scale's steps stand, as shares of it. */
  readonly ticks: readonly number[];
}

/** One chapter's bar on the common scale; lengths are shares of the width, so that it fits any window. */
export function MoneyBar({ segments, ticks }: MoneyBarProps) {
  const id = useId();
  return (
    <>
      <svg className="money-bar__grid" width="100%" height="100%">
        {ticks.map((tick) => (
          <line
            key={tick}
            className={tick === 0 ? 'money-bar__zero' : 'money-bar__tick'}
            x1={percent(tick)}
            x2={percent(tick)}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
      <svg className="money-bar" width="100%" height={HEIGHT}>
        <defs>
          {segments.map(({ part }) => (
            <PartPattern key={part} id={`${id}${part}`} fill={fillOf(part)} />
          ))}
        </defs>
        {segments.map(({ part, start, length }) => (
          <rect
            key={part}
            className="money-bar__segment"
            x={percent(start)}
            width={percent(length)}
            y="0.5"
            height={HEIGHT - 1}
            fill={`url(#${id}${part})`}
          />
        ))}
      </svg>
    </>
  );
}

/** The fill of one part beside its words. */
export function PartSwatch({ part, size = SWATCH }: { part: number | null; size?: number }) {
  const id = useId();
  return (
    <svg className="part-swatch" width={size} height={size} aria-hidden="true">
      <defs>
        <PartPattern id={id} fill={fillOf(part)} />
      </defs>
      <rect className="money-bar__segment" x="0.5" y="0.5" width={size - 1} height={size - 1} fill={`url(#${id})`} />
    </svg>
  );
}
