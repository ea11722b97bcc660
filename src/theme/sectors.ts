import type { Sector } from '../../data/vocabulary';

/** Sectors that share a colour. A group is named by its first sector; kind and words part its members. */
export const SECTOR_GROUPS = [
  { id: 'transport', sectors: ['transport'] },
  { id: 'water', sectors: ['water'] },
  { id: 'energy', sectors: ['energy'] },
  { id: 'industry', sectors: ['industry', 'marine'] },
  { id: 'science', sectors: ['science', 'digital'] },
  { id: 'agriculture', sectors: ['agriculture', 'ecology'] },
  { id: 'culture', sectors: ['culture', 'public-services'] },
  { id: 'opening', sectors: ['opening', 'finance', 'urban'] },
] as const satisfies readonly { id: Sector; sectors: readonly Sector[] }[];

export type SectorGroup = (typeof SECTOR_GROUPS)[number]['id'];

const GROUP_OF_SECTOR: Readonly<Record<Sector, SectorGroup>> = {
  transport: 'transport',
  water: 'water',
  energy: 'energy',
  industry: 'industry',
  marine: 'industry',
  science: 'science',
  digital: 'science',
  agriculture: 'agriculture',
  ecology: 'agriculture',
  culture: 'culture',
  'public-services': 'culture',
  opening: 'opening',
  finance: 'opening',
  urban: 'opening',
};

/** The colour group of a sector. */
export function sectorGroup(sector: Sector): SectorGroup {
  return GROUP_OF_SECTOR[sector];
}
