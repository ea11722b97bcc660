import { memo } from 'react';
import type { ComparedFeature } from '../../../model/comparison';
import type { CompareSetting } from '../../../state/compareSetting';
import { useAtlas } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { IconButton } from '../../../ui/Button';
import { MarkIcon } from '../../../ui/MarkIcon';
import { citiesInWords } from '../../list/whereabouts';
import { usePalette } from '../../palette';
import { useWords } from '../../words';
import { ChangeCell } from './ChangeCell';
import type { Form } from './CompareTable';
import { SideCells } from './SideCells';

const MARK_SIZE = 22;

interface CompareRowProps {
  readonly row: ComparedFeature;
  readonly index: number;
  /** Its number among the table's rows, the head's counted. */
  readonly ariaIndex: number;
  readonly form: Form;
  readonly setting: CompareSetting;
  readonly inTabOrder: boolean;
  readonly onFocus: (id: string) => void;
  readonly onFly: (view: 'map') => void;
}

/** One feature: its name, what each side says of it, and how that changes. A click picks it; the second button flies there. */
export const CompareRow = memo(function CompareRow(props: CompareRowProps) {
  const { row, index, ariaIndex, form, setting, inTabOrder, onFocus, onFly } = props;
  const { feature } = row;
  const words = useWords();
  const palette = usePalette();
  const hovered = useAtlas((state) => state.hovered === feature.id);
  const picked = useAtlas((state) => state.view.picked.type === 'feature' && state.view.picked.id === feature.id);
  const { hover, pick } = useAtlas.getState();
  const name = words.featureName(feature);
  const newest = row.b ?? row.a;
  const tabIndex = inTabOrder ? 0 : -1;
  const change = <ChangeCell row={row} />;
  return (
    <tr
      className={classes('compare-row', hovered && 'compare-row--hovered', picked && 'compare-row--picked')}
      aria-rowindex={ariaIndex}
      onClick={() => pick(feature.id, false)}
      onPointerEnter={() => hover(feature.id)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row" className="compare-row__head">
        <div className="compare-row__name">
          {form !== 'phone' && (
            <MarkIcon
              kind={feature.kind}
              sector={feature.sector}
              stage={newest.mention.stage}
              size={MARK_SIZE}
              palette={palette}
            />
          )}
          {/* The row's click picks: the button is there for keys and readers. */}
          <button
            type="button"
            className="compare-row__button"
            data-row={index}
            tabIndex={tabIndex}
            aria-current={picked || undefined}
            title={name}
            onFocus={() => {
              onFocus(feature.id);
              hover(feature.id);
            }}
            onBlur={() => hover(null)}
          >
            {name}
          </button>
          <span className="compare-row__where">{citiesInWords(feature, words)}</span>
          {feature.geometry && (
            <IconButton
              className="compare-row__fly"
              icon="locate"
              size={16}
              label={words.messages.compare.show(name)}
              tabIndex={tabIndex}
              onClick={(event) => {
                event.stopPropagation();
                pick(feature.id, true);
                onFly('map');
              }}
            />
          )}
        </div>
        {form !== 'wide' && change}
      </th>
      <SideCells name="a" side={setting.a} account={row.a} feature={feature} form={form} />
      <SideCells name="b" side={setting.b} account={row.b} feature={feature} form={form} />
      {form === 'wide' && <td className="compare__first--change">{change}</td>}
    </tr>
  );
});
