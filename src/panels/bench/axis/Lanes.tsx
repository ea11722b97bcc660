import { memo, useMemo } from 'react';
import { classes } from '../../../ui/classes';
import { useWords, VOCABULARY } from '../../words';
import { whereAlong } from './axisWords';
import { LaneDrawing } from './LaneDrawing';
import { highest, Profile } from './Profile';
import { StripMark } from './StripMark';
import { useRovingCells } from './useRovingCells';
import type { Measured } from './useStrip';
import { useStripLanes, type SectorLane } from './useStripLanes';

const FOLDED_HEIGHT = 18;

interface LanesProps {
  readonly measured: Measured;
  readonly width: number;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (sector: string) => void;
  /** Names of cities and counties by their ids. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** What lies along the chosen stretch; null: the whole axis counts. */
  readonly chosen: ReadonlySet<string> | null;
}

/** A lane a sector: its name, which folds it, and what lies along the axis. */
export function Lanes({ measured, width, folded, onFold, placeNames, chosen }: LanesProps) {
  const messages = useWords().messages.axisTool;
  const { lanes, mark } = useStripLanes(measured, width);
  const { length } = measured.chain;
  const open = useMemo(
    () => lanes.filter(({ sector }) => !folded.has(sector)).map(({ lane }) => lane.cells),
    [lanes, folded],
  );
  const { active, setActive, onKeyDown } = useRovingCells(open);
  const most = useMemo(
    () =>
      Math.max(
        1,
        ...lanes.map(({ members }) =>
          highest(
            members.map(({ placement }) => placement),
            length,
          ),
        ),
      ),
    [lanes, length],
  );
  return (
    <div
      className="lanes"
      role="group"
      aria-label={messages.lanes}
      aria-description={messages.keys}
      onKeyDown={onKeyDown}
    >
      {lanes.map((sectorLane) => {
        const isFolded = folded.has(sectorLane.sector);
        return (
          <div
            key={sectorLane.sector}
            className={classes('lane', isFolded && 'lane--folded', `tone-${sectorLane.sector}`)}
          >
            <h3 className="lane__head">
              <button
                type="button"
                className="lane__name"
                aria-expanded={!isFolded}
                onClick={() => onFold(sectorLane.sector)}
              >
                <span className="lane__swatch" />
                {sectorLane.name}
                <span className="lane__count">{sectorLane.members.length}</span>
              </button>
            </h3>
            <div className="lane__plot">
              {isFolded ? (
                <Profile
                  placements={sectorLane.members.map(({ placement }) => placement)}
                  length={length}
                  width={width}
                  height={FOLDED_HEIGHT}
                  most={most}
                />
              ) : (
                <OpenLane
                  sectorLane={sectorLane}
                  measured={measured}
                  width={width}
                  mark={mark}
                  active={sectorLane.lane.cells.some(({ key }) => key === active) ? active : null}
                  onFocus={setActive}
                  placeNames={placeNames}
                  chosen={chosen}
                />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface OpenLaneProps extends Pick<LanesProps, 'measured' | 'width' | 'placeNames' | 'chosen'> {
  readonly sectorLane: SectorLane;
  readonly mark: number;
  /** Key of the cell in the tab order, where it is in this lane. */
  readonly active: string | null;
  readonly onFocus: (key: string) => void;
}

const OpenLane = memo(function OpenLane(props: OpenLaneProps) {
  const { sectorLane, measured, width, mark, active, onFocus, placeNames, chosen } = props;
  const words = useWords();
  const { lane, name, members } = sectorLane;
  const labels = useMemo(
    () =>
      new Map(
        members.map(({ standing: { feature, stage }, placement }) => [
          feature.id,
          [
            words.featureName(feature),
            words.term(VOCABULARY.kind, feature.kind),
            words.term(VOCABULARY.stage, stage),
            whereAlong(placement, words),
          ].join(words.messages.listComma),
        ]),
      ),
    [members, words],
  );
  return (
    <svg className="lane__drawing" width={width} height={lane.height}>
      <LaneDrawing lane={lane} measured={measured} placeNames={placeNames} chosen={chosen} />
      <g role="list" aria-label={words.messages.axisTool.lane(name, members.length)}>
        {lane.cells.map((cell) => (
          <StripMark
            key={cell.key}
            cell={cell}
            standing={measured.byId.get(cell.id)!.standing}
            label={labels.get(cell.id)!}
            mark={mark}
            inTabOrder={cell.key === active}
            dimmed={chosen !== null && !chosen.has(cell.id)}
            onFocus={onFocus}
          />
        ))}
      </g>
    </svg>
  );
});
