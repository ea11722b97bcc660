import { useMemo } from 'react';
import { SECTORS, type Sector } from '../../../../data/vocabulary';
import { layOutLane, type Lane } from '../../../model/strip';
import { useMedia } from '../../../state/theme';
import { useWords } from '../../words';
import { textWidth } from './measureText';
import type { Measured, Placed } from './useStrip';

/** Sides of a mark and of what answers for it, CSS pixels: a finger needs more. */
const SIZES = { fine: { mark: 16, cell: 18 }, coarse: { mark: 17, cell: 26 } } as const;

export interface SectorLane {
  sector: Sector;
  name: string;
  members: readonly Placed[];
  lane: Lane;
}

/** The lanes that hold anything, in the one order of sectors. */
export function useStripLanes(measured: Measured, width: number): { lanes: readonly SectorLane[]; mark: number } {
  const words = useWords();
  const size = SIZES[useMedia('(pointer: coarse)') ? 'coarse' : 'fine'];
  const { placed, chain } = measured;
  const lanes = useMemo(
    () =>
      SECTORS.flatMap((sector): SectorLane[] => {
        const members = placed.filter(({ standing }) => standing.feature.sector === sector.id);
        if (members.length === 0) return [];
        const entries = members.map(({ standing: { feature }, placement }) => ({
          id: feature.id,
          name: words.featureName(feature),
          placement,
          isRegion: placement.form === 'area' && feature.precision === 'region',
        }));
        const lane = layOutLane(entries, { width, length: chain.length, textWidth, ...size });
        return [{ sector: sector.id, name: words.say(sector), members, lane }];
      }),
    [placed, chain, width, size, words],
  );
  return { lanes, mark: size.mark };
}
