/** The one store: the view (which the URL mirrors), the catalogue as it arrives, and what the pointer is on. */
import { create } from 'zustand';
import { loadPart, FileFailure, PARTS, type Fetch, type Part } from '../catalogue/load';
import type { CatalogueIndex, Feature, Indicator, SearchFile } from '../catalogue/types';
import { NO_FILTERS, toggled, type FilterGroup, type Filters } from '../model/filters';
import type { Grouping } from '../model/grouping';
import { YEARS, type Year } from '../model/years';
import { lifted, narrowingsIn, narrowingText, withTool, type NarrowingTool } from './narrowing';
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
  type: 'feature' | 'features' | 'home' | 'camera';
  id?: string;
  ids?: readonly string[];
  camera?: Camera;
  serial: number;
}

/** What a tool restricts, worked out. */
export interface Narrowed {
  /** Of which setting this was worked out. */
  setting: string;
  /** In the reader's language, for the chip that lifts it. */
  label: string;
  /** What passes; null where the setting turns out to restrict nothing. */
  ids: ReadonlySet<string> | null;
  /** It could not be worked out: nothing passes, rather than everything as though it had been chosen. */
  failed?: boolean;
}

export interface AtlasState {
  view: View;
  index: CatalogueIndex | null;
  /** By part, so that a retried file replaces its own features only. */
  parts: Partial<Record<Part, Feature[]>>;
  /** Targets; null until somebody has asked for them. */
  indicators: readonly Indicator[] | null;
  /** How names are read; null until the search is used. */
  search: SearchFile | null;
  loaded: ReadonlySet<Part>;
  failures: ReadonlyMap<Part, FileFailure>;
  /** How often a file of the ground could be read after all: the map then takes its sources again. */
  groundReads: number;
  /** Id under the pointer or the list's focus; null for none. */
  hovered: string | null;
  /** Ids brought out on the map together, beside what is picked; empty for none. */
  lit: ReadonlySet<string>;
  /** Where on the page the pointer is while the map names what is under it, CSS pixels; null: pointed at elsewhere. */
  pointer: { x: number; y: number } | null;
  /** Ids that lie on one spot, to choose among. */
  choosing: readonly string[];
  /** By tool, what was last worked out; whether it still restricts anything is the view's to say. */
  narrowed: ReadonlyMap<NarrowingTool, Narrowed>;
  linkFaults: readonly LinkFault[];
  mapCondition: MapCondition;
  cameraWish: CameraWish | null;
  playing: boolean;

  load: (base: string, fetchFile: Fetch, parts?: readonly Part[]) => Promise<void>;
  /** A file that could be read, but that its user cannot make sense of. */
  refuse: (part: Part, file: string, detail: string) => void;
  replaceView: (view: View, faults: readonly LinkFault[]) => void;
  /** The same, and the map goes where the view looks. */
  openView: (view: View, faults: readonly LinkFault[]) => void;
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
  /** Opens a tool, or closes the bench; of what the tool before was set to, only what restricts the page stays. */
  openTool: (tool: Tool, setting?: string) => void;
  setToolWith: (setting: string) => void;
  /** What a tool restricts has been worked out. */
  settle: (tool: NarrowingTool, narrowed: Narrowed) => void;
  /** Takes a tool's restriction away, or all of them. */
  lift: (which: NarrowingTool | 'all') => void;
  /** What a closed tool restricts cannot be read: it goes, and is told as a fault of the link. */
  refuseNarrowing: (tool: NarrowingTool) => void;
  setTheme: (theme: ThemeChoice) => void;
  setLanguage: (language: Language) => void;
  setCamera: (camera: Camera | null) => void;
  /** Picks a feature; `fly` also asks the map to show it, whatever page is open. */
  pick: (id: string, fly: boolean) => void;
  unpick: () => void;
  /** Brings several out on the map and shows them; one alone is picked. Of none only the lights go out. */
  light: (ids: readonly string[]) => void;
  goHome: () => void;
  hover: (id: string | null, pointer?: AtlasState['pointer']) => void;
  choose: (ids: readonly string[]) => void;
  dismissLinkFaults: () => void;
  setMapCondition: (condition: MapCondition) => void;
}

const NOTHING_LIT: ReadonlySet<string> = new Set();

function sameNarrowed(one: Narrowed, other: Narrowed): boolean {
  if (one.setting !== other.setting || one.label !== other.label || one.failed !== other.failed) return false;
  if (one.ids === null || other.ids === null) return one.ids === other.ids;
  return one.ids.size === other.ids.size && [...one.ids].every((id) => other.ids!.has(id));
}

export const useAtlas = create<AtlasState>()((set, get) => {
  const change = (part: Partial<View>) => set((state) => ({ view: { ...state.view, ...part } }));
  let wishes = 0;

  return {
    view: DEFAULT_VIEW,
    index: null,
    parts: {},
    indicators: null,
    search: null,
    loaded: new Set(),
    failures: new Map(),
    groundReads: 0,
    hovered: null,
    lit: NOTHING_LIT,
    pointer: null,
    choosing: [],
    narrowed: new Map(),
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
              if (content.part === 'search') return { search: content.search, loaded, failures };
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
      const linkFaults = [...faults, ...known.faults, ...mapped.faults];
      set({ view: mapped.view, linkFaults, lit: NOTHING_LIT });
    },
    openView: (view, faults) => {
      get().replaceView(view, faults);
      const { picked, camera } = get().view;
      const serial = (wishes += 1);
      if (camera) set({ cameraWish: { type: 'camera', camera, serial } });
      else set({ cameraWish: picked.type === 'feature' ? { ...picked, serial } : { type: 'home', serial } });
    },
    toggle: (group, option) => change({ filters: toggled(get().view.filters, group, option) }),
    setFilters: (filters, year = get().view.year) => change({ filters, year }),
    clearGroup: (group) => change({ filters: { ...get().view.filters, [group]: [] } }),
    resetFilters: () =>
      change({ filters: NO_FILTERS, query: '', year: DEFAULT_VIEW.year, ...lifted(get().view, 'all') }),
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
    openTool: (tool, setting) => {
      const { view, narrowed } = get();
      const own = narrowingsIn(view).find((narrowing) => narrowing.tool === view.tool);
      const known = own && narrowed.get(own.tool);
      // A setting that turned out to restrict nothing is nothing to keep.
      const isVain = own !== undefined && known?.setting === own.setting && known.ids === null;
      change(withTool(isVain ? { ...view, ...lifted(view, own.tool) } : view, tool, setting));
    },
    setToolWith: (setting) => change({ toolWith: setting }),
    settle: (tool, next) => {
      const before = get().narrowed.get(tool);
      if (before && sameNarrowed(before, next)) return;
      set({ narrowed: new Map(get().narrowed).set(tool, next) });
    },
    lift: (which) => change(lifted(get().view, which)),
    refuseNarrowing: (refused) => {
      const { view, linkFaults } = get();
      const narrowing = view.kept.find(({ tool }) => tool === refused);
      if (!narrowing) return;
      change(lifted(view, refused));
      set({ linkFaults: [...linkFaults, { key: 'n', value: narrowingText(narrowing) }] });
    },
    setTheme: (theme) => change({ theme }),
    setLanguage: (language) => change({ language }),
    setCamera: (camera) => change({ camera }),
    pick: (id, fly) => {
      change({ picked: { type: 'feature', id }, ...(fly && { page: 'map' }) });
      set({ choosing: [], pointer: null, lit: NOTHING_LIT });
      if (fly) set({ cameraWish: { type: 'feature', id, serial: (wishes += 1) } });
    },
    unpick: () => {
      change({ picked: { type: 'none' } });
      set({ lit: NOTHING_LIT });
    },
    light: (ids) => {
      if (ids.length === 1) return get().pick(ids[0]!, true);
      if (ids.length === 0) return set({ lit: NOTHING_LIT });
      if (get().view.picked.type !== 'none') change({ picked: { type: 'none' } });
      set({ choosing: [], lit: new Set(ids), cameraWish: { type: 'features', ids, serial: (wishes += 1) } });
    },
    goHome: () => set({ cameraWish: { type: 'home', serial: (wishes += 1) } }),
    hover: (id, pointer = null) => {
      if (get().hovered !== id) set({ hovered: id, pointer });
    },
    choose: (ids) => set({ choosing: ids }),
    dismissLinkFaults: () => set({ linkFaults: [] }),
    setMapCondition: (condition) => set({ mapCondition: condition }),
  };
});
