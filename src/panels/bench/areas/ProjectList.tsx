import { useMemo, useState } from 'react';
import type { Standing } from '../../../model/selection';
import { locatableOf, type Finding } from '../../../model/within';
import { Button } from '../../../ui/Button';
import { useWords, VOCABULARY } from '../../words';
import { FoundRow } from './FoundRow';
import { distanceWords, statusWords, uncertaintyWords } from './measureWords';
import type { Way } from './ShapeHead';
import type { Counted } from './useFound';

/** Lists of projects. */
export const LOOKS = ['list', 'unlocated', 'nearest'] as const;
export type Look = (typeof LOOKS)[number];
/** More rows than this are shown when somebody asks. */
const FIRST_ROWS = 150;
const ORDER: readonly Finding['status'][] = ['inside', 'partly', 'possible'];

interface Row {
  standing: Standing;
  cells: readonly string[];
  isFaint?: boolean;
}

interface ProjectListProps {
  readonly counted: Counted;
  readonly way: Way;
  readonly look: Look;
}

/** Projects of the catalogue: what lies inside or may, what is unlocated, or what is nearest. */
export function ProjectList({ counted, way, look }: ProjectListProps) {
  const words = useWords();
  const { areas } = words.messages;
  const { found, unlocated, nearest, taken } = counted;
  const [all, setAll] = useState<Counted | null>(null);
  const { columns } = areas;

  const rows = useMemo((): Row[] => {
    const terms = ({ feature, stage }: Standing) => [
      words.term(VOCABULARY.sector, feature.sector),
      words.term(VOCABULARY.stage, stage),
    ];
    switch (look) {
      case 'list':
        return [...found]
          .sort((one, other) => ORDER.indexOf(one.finding.status) - ORDER.indexOf(other.finding.status))
          .map(({ standing, finding }) => ({
            standing,
            cells: [
              statusWords(finding, words),
              uncertaintyWords(locatableOf(standing.feature), words),
              // The sector is told by the mark and counted beside the list: its column is the first to lack room.
              terms(standing)[1]!,
            ],
            isFaint: finding.status === 'possible',
          }));
      case 'unlocated':
        return unlocated.map((standing) => ({ standing, cells: terms(standing) }));
      case 'nearest':
        return nearest.map((near) => ({
          standing: near.thing.standing,
          cells: [distanceWords(near, words), ...terms(near.thing.standing)],
        }));
    }
  }, [look, found, unlocated, nearest, words]);

  const heads: Record<Look, string[]> = {
    list: [columns.status, columns.uncertainty, columns.stage],
    unlocated: [columns.sector, columns.stage],
    nearest: [areas.nearestFrom[originOf(taken.geometry.type, way)], columns.sector, columns.stage],
  };
  const empty = { list: areas.none, unlocated: areas.noneUnlocated, nearest: areas.noNearest }[look];
  const note = { list: null, unlocated: areas.unlocatedNote, nearest: areas.nearestNote }[look];
  const shown = all === counted ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      {note && rows.length > 0 && <p className="areas__note">{note}</p>}
      {rows.length === 0 ? (
        <p className="areas__none">{empty}</p>
      ) : (
        <table className="areas-table areas-table--list">
          <thead>
            <tr>
              {[columns.name, ...heads[look]].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FoundRow key={row.standing.feature.id} {...row} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <Button className="areas-lists__more" small onClick={() => setAll(counted)}>
          {areas.more(rows.length)}
        </Button>
      )}
    </>
  );
}

/** What distances are taken from. */
function originOf(geometry: string, way: Way): 'point' | 'circle' | 'line' | 'area' {
  if (way === 'circle') return 'circle';
  if (geometry.endsWith('Point')) return 'point';
  return geometry.endsWith('LineString') ? 'line' : 'area';
}
