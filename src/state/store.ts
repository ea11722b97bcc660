/** The one store: the view (which the URL mirrors), the catalogue as it arrives, and what the pointer is on. */
import { create } from 'zustand';
import { loadPart, FileFailure, PARTS, type Fetch, type Part } from '../catalogue/load';
import type { CatalogueIndex, Feature, Indicator } from '../catalogue/types';
import { NO_FILTERS, toggled, type FilterGroup, type Filters } from '../model/filters';
import type { Grouping } from '../model/grouping';
import { YEARS, type Year } from '../model/years';
import { reconcile, reconcileIndicator } from './reconcile';
import type { LinkFault } from './url';
import {
  DEFAULT_VIEW,
  type Camera,
  type Language,
  type Page,
  type Panel,
  type Reading,
  type ThemeChoice,
  type Tool,
  type View,
} from './view';

export type MapCondition = 'waiting' | 'ready' | 'no-webgl' | 'lost';

/** Where the map should go; `serial` makes two equal wishes differ. */
export interface CameraWish {
  type: 'feature' | 'home';
  id?: string;
  serial: number;
}

/** A choice made by a tool of the bench: only these features pass. */
export interface Narrowing {
  tool: Tool;
  /** In the reader's language, for the chip that lifts it. */
  label: string;
  ids: ReadonlySet<string>;
}

export interface AtlasState {
  view: View;
  index: CatalogueIndex | null;
  /** By part, so that a retried file replaces its own features only. */
  parts: Partial<Record<Part, Feature[]>>;
  /** Targets; null until somebody has asked for them. */
  indicators: readonly Indicator[] | null;
  loaded: ReadonlySet<Part>;
  failures: ReadonlyMap<Part, FileFailure>;
  /** How often a file of the ground could be read after all: the map then takes its sources again. */
  groundReads: number;
  /** Id under the pointer or the list's focus; null for none. */
  hovered: string | null;
  /** Where on the page the pointer is while the map names what is under it, CSS pixels; null: pointed at elsewhere. */
  pointer: { x: number; y: number } | null;
  /** Ids that lie on one spot, to choose among. */
  choosing: readonly string[];
  /** Null: no tool restricts anything. */
  narrowed: Narrowing | null;
  linkFaults: readonly LinkFault[];
  mapCondition: MapCondition;
  cameraWish: CameraWish | null;
  playing: boolean;

  load: (base: string, fetchFile: Fetch, parts?: readonly Part[]) => Promise<void>;
  /** A file that could be read, but that its user cannot make sense of. */
  refuse: (part: Part, file: string, detail: string) => void;
  replaceView: (view: View, faults: readonly LinkFault[]) => void;
  toggle: (group: FilterGroup, option: string) => void;
  /** Several groups at one step of the history, and the year with them where given. */
  setFilters: (filters: Filters, year?: Year) => void;
  clearGroup: (group: FilterGroup) => void;
  resetFilters: () => void;
  setYear: (year: Year) => void;
  /** Next year; after the last it starts again. */
  stepYear: () => void;
  setPlaying: (playing: boolean) => void;
  setQuery: (query: string) => void;
  setGrouping: (grouping: Grouping) => void;
  setPanel: (panel: Panel) => void;
  /** Opens a page; `reading` opens the plans' text there. */
  openPage: (page: Page, reading?: Reading) => void;
  read: (reading: Reading | null) => void;
  setIndicator: (indicator: string | null) => void;
  /** Opens a tool, or closes the bench; what the tool before was set to is forgotten. */
  openTool: (tool: Tool, setting?: string) => void;
  setToolWith: (setting: string) => void;
  narrow: (narrowed: Narrowing | null) => void;
  setTheme: (theme: ThemeChoice) => void;
  setLanguage: (language: Language) => void;
  setCamera: (camera: Camera | null) => void;
  /** Picks a feature; `fly` also asks the map to show it, whatever page is open. */
  pick: (id: string, fly: boolean) => void;
  unpick: () => void;
  goHome: () => void;
  hover: (id: string | null, pointer?: AtlasState['pointer']) => void;
  choose: (ids: readonly string[]) => void;
  dismissLinkFaults: () => void;
  setMapCondition: (condition: MapCondition) => void;
}

export const useAtlas = create<AtlasState>()((set, get) => {
  const change = (part: Partial<View>) => set((state) => ({ view: { ...state.view, ...part } }));
  let wishes = 0;

  return {
    view: DEFAULT_VIEW,
    index: null,
    parts: {},
    indicators: null,
    loaded: new Set(),
    failures: new Map(),
    groundReads: 0,
    hovered: null,
    pointer: null,
    choosing: [],
    narrowed: null,
    linkFaults: [],
    mapCondition: 'waiting',
    cameraWish: null,
    playing: false,

    load: async (base, fetchFile, parts = PARTS) => {
      await Promise.all(
        parts.map(async (part) => {
          try {
            const content = await loadPart(part, base, fetchFile);
            set((state) => {
              const failures = new Map(state.failures);
              failures.delete(part);
              const loaded = new Set(state.loaded).add(part);
              if (content.part === 'index') {
                const { view, faults } = reconcile(state.view, content.index);
                return { index: content.index, view, linkFaults: [...state.linkFaults, ...faults], loaded, failures };
              }
              if (content.part === 'indicators') {
                const { indicators } = content;
                const { view, faults } = reconcileIndicator(state.view, indicators);
                return { indicators, view, linkFaults: [...state.linkFaults, ...faults], loaded, failures };
              }
              if (!content.features) return { failures, groundReads: state.groundReads + 1 };
              return { parts: { ...state.parts, [content.part]: content.features }, loaded, failures };
            });
          } catch (error) {
            const failure =
              error instanceof FileFailure ? error : new FileFailure(String(part), 'wrong-shape', String(error));
            set((state) => ({ failures: new Map(state.failures).set(part, failure) }));
          }
        }),
      );
    },
    refuse: (part, file, detail) =>
      set((state) => ({
        failures: new Map(state.failures).set(part, new FileFailure(file, 'wrong-shape', detail)),
      })),
    replaceView: (view, faults) => {
      const { index, indicators } = get();
      const known = index ? reconcile(view, index) : { view, faults: [] };
      const mapped = indicators ? reconcileIndicator(known.view, indicators) : { view: known.view, faults: [] };
      set((state) => ({
        view: mapped.view,
        linkFaults: [...faults, ...known.faults, ...mapped.faults],
        // What a tool has chosen goes with the tool.
        narrowed: mapped.view.tool === state.view.tool ? state.narrowed : null,
      }));
    },
    toggle: (group, option) => change({ filters: toggled(get().view.filters, group, option) }),
    setFilters: (filters, year = get().view.year) => change({ filters, year }),
    clearGroup: (group) => change({ filters: { ...get().view.filters, [group]: [] } }),
    resetFilters: () => {
      change({ filters: NO_FILTERS, query: '', year: DEFAULT_VIEW.year });
      set({ narrowed: null });
    },
    setYear: (year) => change({ year }),
    stepYear: () => {
      const next = YEARS[(YEARS.indexOf(get().view.year) + 1) % YEARS.length]!;
      change({ year: next });
    },
    setPlaying: (playing) => set({ playing }),
    setQuery: (query) => change({ query }),
    setGrouping: (grouping) => change({ grouping }),
    setPanel: (panel) => change({ panel }),
    openPage: (page, reading) => change(reading ? { page, reading } : { page }),
    read: (reading) => change({ reading }),
    setIndicator: (indicator) => change({ indicator }),
    openTool: (tool, setting = '') => {
      change({ tool, toolWith: setting });
      set({ narrowed: null });
    },
    setToolWith: (setting) => change({ toolWith: setting }),
    narrow: (narrowed) => set({ narrowed }),
    setTheme: (theme) => change({ theme }),
    setLanguage: (language) => change({ language }),
    setCamera: (camera) => change({ camera }),
    pick: (id, fly) => {
      change({ picked: { type: 'feature', id }, ...(fly && { page: 'map' }) });
      set({ choosing: [], pointer: null });
      if (fly) set({ cameraWish: { type: 'feature', id, serial: (wishes += 1) } });
    },
    unpick: () => change({ picked: { type: 'none' } }),
    goHome: () => set({ cameraWish: { type: 'home', serial: (wishes += 1) } }),
    hover: (id, pointer = null) => {
      if (get().hovered !== id) set({ hovered: id, pointer });
    },
    choose: (ids) => set({ choosing: ids }),
    dismissLinkFaults: () => set({ linkFaults: [] }),
    setMapCondition: (condition) => set({ mapCondition: condition }),
  };
});
