import { useMemo } from 'react';
import { useOwnData } from '../../../state/ownData';
import { ownColour } from '../../../theme/own';
import { classes } from '../../../ui/classes';
import { usePalette } from '../../palette';
import { useWords } from '../../words';
import { statusWords } from './measureWords';
import type { OwnFound, OwnInside } from './useOwnInside';

/** More than these are only counted. */
const MOST_ROWS = 150;
const SWATCH = 16;

/** What of the reader's own data lies inside: a click picks it and brings the map there. */
export function OwnInsideList({ own }: { own: OwnInside | null }) {
  const words = useWords();
  const { areas } = words.messages;
  const found = useMemo(() => (own ? [...own.inside, ...own.partly] : []), [own]);
  if (!own) return <p className="areas__none">{areas.ownCounting}</p>;
  if (found.length === 0) return <p className="areas__none">{areas.noneOwn}</p>;
  return (
    <>
      <p className="areas__note" aria-live="polite">
        {areas.ownResults(own.inside.length, own.partly.length)}
      </p>
      <table className="areas-table areas-table--list">
        <thead>
          <tr>
            {[areas.ownName, areas.columns.status, areas.ownLayer].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST_ROWS).map((one) => (
            <OwnFoundRow key={`${one.feature.layer}:${one.feature.row}`} found={one} />
          ))}
        </tbody>
      </table>
      {found.length > MOST_ROWS && <p className="areas__rest">{areas.ownMore(found.length - MOST_ROWS)}</p>}
    </>
  );
}

function OwnFoundRow({ found: { feature, finding } }: { found: OwnFound }) {
  const words = useWords();
  const { theme } = usePalette();
  const { layer: id, row } = feature;
  const layer = useOwnData((state) => state.layers.find((one) => one.id === id));
  const picked = useOwnData((state) => state.picked?.layer === id && state.picked.row === row);
  const hovered = useOwnData((state) => state.hovered?.layer === id && state.hovered.row === row);
  return (
    <tr className={classes(hovered && 'areas-row--hovered', picked && 'areas-row--picked')}>
      <th scope="row">
        <button
          type="button"
          className="areas-row__name"
          aria-current={picked || undefined}
          onClick={() => useOwnData.getState().pick({ layer: id, row }, true)}
        >
          <svg width={SWATCH} height={SWATCH} viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5" fill={ownColour(theme, layer?.colour ?? 0)} />
          </svg>
          <span>{feature.name}</span>
        </button>
      </th>
      <td>{statusWords(finding, words)}</td>
      <td className="areas-row__layer">{layer?.name}</td>
    </tr>
  );
}
