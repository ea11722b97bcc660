import { MESSAGES } from '../i18n';
import type { Standing } from '../model/selection';
import { useSelection } from '../state/derived';
import { useAtlas } from '../state/store';
import { swipeOf } from '../state/swipe';
import type { Palette } from '../theme/palette';
import { classes } from '../ui/classes';
import { MarkIcon } from '../ui/MarkIcon';
import { specOf } from './markAtlas';
import { byFamily } from './trays';

const MARK_SIZE = 16;
const COLUMNS = 14;
/** More than this are told by their numbers. */
const MOST_MARKS = 3 * COLUMNS;

const isArea = ({ feature }: Standing) => feature.geometry?.type.endsWith('Polygon') ?? false;

/**
 * Belts and areas have no position to stand at, so in the overview their marks lie in a tray of their own, in the open
 * sea; pointing at one shows its extent on the map. Nearer, they stand in their areas. A divided map has a tray a side.
 * Pointer only: the same things are in the list, which the keyboard and readers use.
 */
export function RegionTray({ palette }: { palette: Palette }) {
  const selection = useSelection();
  const swipe = useAtlas(swipeOf);
  const sides = swipe
    ? [
        { letter: 'A', standings: swipe.a.standings },
        { letter: 'B', standings: swipe.b.standings },
      ]
    : [{ letter: null, standings: selection.standings }];
  const trays = sides
    .map(({ letter, standings }) => ({ letter, areas: standings.filter(isArea) }))
    .filter(({ areas }) => areas.length > 0);
  if (trays.length === 0) return null;
  return (
    <div className="region-tray" aria-hidden="true">
      {trays.map(({ letter, areas }) => (
        <Tray key={letter} letter={letter} areas={areas} palette={palette} />
      ))}
    </div>
  );
}

interface TrayProps {
  /** Of a divided map, the side. */
  readonly letter: string | null;
  readonly areas: readonly Standing[];
  readonly palette: Palette;
}

function Tray({ letter, areas, palette }: TrayProps) {
  const hovered = useAtlas((state) => state.hovered);
  const { language, picked } = useAtlas((state) => state.view);
  const pickedId = picked.type === 'feature' ? picked.id : null;
  const lit = useAtlas((state) => state.lit);
  const pointed = areas.find(({ feature }) => feature.id === hovered);
  const text = MESSAGES[language];
  const title = pointed ? pointed.feature[language === 'zh' ? 'name' : 'name_en'] : text.map.regions(areas.length);
  return (
    <>
      <p className="region-tray__title">{letter === null ? title : text.compare.named(letter, title)}</p>
      {areas.length > MOST_MARKS ? (
        <Families areas={areas} />
      ) : (
        <div className={classes('region-tray__cells', areas.length > COLUMNS && 'region-tray__cells--full')}>
          {areas.map(({ feature, stage }) => (
            <span
              key={feature.id}
              className={classes('region-tray__cell', (feature.id === pickedId || lit.has(feature.id)) && 'region-tray__cell--picked')}
              onPointerEnter={() => useAtlas.getState().hover(feature.id)}
              onPointerLeave={() => useAtlas.getState().hover(null)}
              onClick={() => useAtlas.getState().pick(feature.id, true)}
            >
              <MarkIcon {...specOf(feature, stage)} size={MARK_SIZE} palette={palette} />
            </span>
          ))}
        </div>
      )}
    </>
  );
}

/** How many of each family of colour; a click opens them to choose from. */
function Families({ areas }: { areas: readonly Standing[] }) {
  return (
    <div className="region-tray__cells">
      {byFamily(areas).map(({ group, members }) => (
        <span
          key={group}
          className={`region-tray__family tone-${group}`}
          onClick={() => useAtlas.getState().choose(members.map(({ feature }) => feature.id))}
        >
          {members.length}
        </span>
      ))}
    </div>
  );
}
