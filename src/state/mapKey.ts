/** What the open tool has laid over the map, in the words of a legend: it writes them, the sheet that is taken away says them. */
import { create } from 'zustand';

/** How it is drawn: `area`, `line` and `point` are what is measured itself, `surroundings` what lies round it. */
export type KeySample = 'area' | 'line' | 'point' | 'surroundings' | 'corridor' | 'stretch';

export interface MapKey {
  /** The tool's name. */
  title: string;
  entries: readonly { sample: KeySample; words: string }[];
}

/** Null: no tool has laid anything over the map. */
export const useMapKey = create<{ key: MapKey | null }>()(() => ({ key: null }));
