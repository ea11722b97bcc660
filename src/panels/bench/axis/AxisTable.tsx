import { useMemo } from 'react';
import { useAtlas } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { MarkIcon } from '../../../ui/MarkIcon';
import { usePalette } from '../../palette';
import { useWords, VOCABULARY } from '../../words';
import { chainageOf, kilometres } from './axisWords';
import type { Measured, Placed } from './useStrip';

const MARK_SIZE = 16;

interface AxisTableProps {
  readonly measured: Measured;
  readonly caption: string;
  /** What lies along the chosen stretch; null: the whole axis counts. */
  readonly chosen: ReadonlySet<string> | null;
}

/** The strip in words: what lies beside the axis, by chainage. */
export function AxisTable({ measured, caption, chosen }: AxisTableProps) {
  const { columns } = useWords().messages.axisTool;
  const rows = useMemo(
    () =>
      measured.placed
        .filter(({ standing }) => chosen === null || chosen.has(standing.feature.id))
        .sort((a, b) => a.placement.spans[0]!.from - b.placement.spans[0]!.from),
    [measured.placed, chosen],
  );
  return (
    <div className="axis-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {(['name', 'chainage', 'distance', 'within', 'sector', 'kind', 'stage', 'precision'] as const).map(
              (column) => (
                <th key={column} scope="col" className={classes(isFigure(column) && 'axis-table__figure')}>
                  {columns[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.standing.feature.id} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isFigure = (column: string) => column === 'chainage' || column === 'distance';

function Row({ standing, placement }: Placed) {
  const words = useWords();
  const palette = usePalette();
  const messages = words.messages.axisTool;
  const { feature, stage } = standing;
  const hovered = useAtlas((state) => state.hovered === feature.id);
  const picked = useAtlas(({ view }) => view.picked.type === 'feature' && view.picked.id === feature.id);
  const { hover, pick } = useAtlas.getState();
  const away = kilometres(placement.distance);
  return (
    <tr
      className={classes(hovered && 'axis-table__row--hovered', picked && 'axis-table__row--picked')}
      onPointerEnter={() => hover(feature.id)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="axis-table__name"
          aria-current={picked || undefined}
          onClick={() => pick(feature.id, false)}
          onFocus={() => hover(feature.id)}
          onBlur={() => hover(null)}
        >
          <MarkIcon kind={feature.kind} sector={feature.sector} stage={stage} size={MARK_SIZE} palette={palette} />
          {words.featureName(feature)}
        </button>
      </th>
      <td className="axis-table__figure">{chainageOf(placement, words)}</td>
      <td className="axis-table__figure">{placement.form === 'interval' ? `≥ ${away}` : away}</td>
      <td>{placement.sure ? messages.surely : messages.perhaps}</td>
      <td>{words.term(VOCABULARY.sector, feature.sector)}</td>
      <td>{words.term(VOCABULARY.kind, feature.kind)}</td>
      <td>{words.term(VOCABULARY.stage, stage)}</td>
      <td>{words.term(VOCABULARY.precision, feature.precision)}</td>
    </tr>
  );
}
