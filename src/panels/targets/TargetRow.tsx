import { SECTORS } from '../../../data/vocabulary';
import type { Indicator } from '../../catalogue/types';
import { mapOf, type IndicatorMap } from '../../model/choropleth';
import { valueParts } from '../../model/indicators';
import { classes } from '../../ui/classes';
import { ClauseLink } from './ClauseLink';
import { MapButton } from './MapButton';
import { MarkedQuote } from './MarkedQuote';
import { PlaceCell } from './PlaceCell';
import { useTargetWords } from './useTargetWords';

interface TargetRowProps {
  readonly target: Indicator;
  /** Absent: maps are offered elsewhere. */
  readonly maps?: readonly IndicatorMap[];
  /** Stands under a heading that bears its indicator's name. */
  readonly headed?: boolean;
  /** Length of the bar that compares it within its group, 0 … 1. */
  readonly share?: number | undefined;
}

/** One target: who sets it, what, how much, by when, where, in which words. */
export function TargetRow({ target, maps = [], headed, share }: TargetRowProps) {
  const { messages, term, indicatorName, planLabel, yearBasis } = useTargetWords();
  const map = mapOf(target, maps);
  const basis = yearBasis(target);
  return (
    <tr className="targets-table__row">
      <td className="targets-table__plan">
        <span className="targets__note">{planLabel(target)}</span>
        <ClauseLink target={target} />
      </td>
      <th className={classes('targets-table__indicator', headed && 'targets-table__indicator--again')} scope="row">
        {indicatorName(target)}
        <span className={`targets-table__sector tone-${target.sector}`}>{term(SECTORS, target.sector)}</span>
        {map && <MapButton map={map} />}
      </th>
      <td className="targets-table__value">
        <Value target={target} share={share} />
      </td>
      <td className="targets-table__year">
        {target.year}
        <span className={basis ? 'targets__note' : 'targets-table__none'}>{basis ?? messages.targets.noYear}</span>
      </td>
      <td className="targets-table__place">
        <PlaceCell target={target} />
      </td>
      <td className="targets-table__quote">
        <MarkedQuote target={target} />
      </td>
    </tr>
  );
}

/** The value in words, its figure flush with the others of the column. */
function Value({ target, share }: { target: Indicator; share: number | undefined }) {
  const { language } = useTargetWords();
  const { before, figure, after } = valueParts(target, language);
  return (
    <>
      <span className="targets-table__amount">
        <span className="targets-table__figure">
          {before}
          <strong>{figure}</strong>
        </span>
        <span className="targets-table__unit">{after}</span>
      </span>
      {share !== undefined && (
        <svg className="targets-table__bar" width="100%" height="5" viewBox="0 0 1 1" preserveAspectRatio="none">
          <rect width={share} height="1" />
        </svg>
      )}
    </>
  );
}
