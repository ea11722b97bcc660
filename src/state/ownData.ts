/**
 * What the reader has brought along. It lives in this page's memory only: it is neither stored nor sent, and no link
 * speaks of it.
 */
import { create } from 'zustand';
import { NO_OWN_FILTER, countOf, passing, type OwnFilter } from '../model/ownRows';
import { boxOf, type Box, type Frame, type OwnTable } from '../model/ownTable';

export const MARK_SIZES = ['small', 'medium', 'large'] as const;
export type MarkSize = (typeof MARK_SIZES)[number];

/** One row of one layer. */
export interface OwnRow {
  layer: string;
  row: number;
}

export interface OwnLayer {
  id: string;
  name: string;
  /** As its ending is written. */
  format: string;
  /** The frame that the file's positions are taken to be in. */
  frame: Frame;
  table: OwnTable;
  /** The shapes' positions in WGS 84. */
  positions: Float64Array;
  /** Which of the own colours. */
  colour: number;
  size: MarkSize;
  visible: boolean;
  /** Column that names its rows; null for none. */
  label: number | null;
  filter: OwnFilter;
  /** 1 for rows within the chosen region; null where that is not asked. */
  within: Uint8Array | null;
  /** 1 for rows that pass filter and region. */
  passes: Uint8Array;
  passing: number;
}

export type NewLayer = Pick<OwnLayer, 'name' | 'format' | 'frame' | 'table' | 'positions'>;
export type LayerChange = Partial<Pick<OwnLayer, 'name' | 'frame' | 'positions' | 'colour' | 'size' | 'visible' | 'label' | 'filter' | 'within'>>; // prettier-ignore

/** Somebody dropped, chose or pasted something; what of it cannot even be tried is told with it. */
export interface Offer {
  files: readonly File[];
  folders: number;
}

interface OwnState {
  /** From the top of the map down. */
  layers: readonly OwnLayer[];
  /** The layer whose table is shown. */
  active: string | null;
  hovered: (OwnRow & { x: number; y: number }) | null;
  picked: OwnRow | null;
  /** Not yet looked at by the tool. */
  offers: readonly Offer[];
  /** The layer last removed, and where it stood. */
  removed: { layer: OwnLayer; index: number } | null;
  /** Where the map should go; `serial` makes two equal wishes differ. */
  wish: { box: Box; serial: number } | null;

  offer: (offer: Offer) => void;
  takeOffers: () => readonly Offer[];
  add: (layer: NewLayer) => void;
  change: (id: string, part: LayerChange) => void;
  activate: (id: string) => void;
  /** One place up (-1) or down (1). */
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  restore: () => void;
  forgetRemoved: () => void;
  hover: (hovered: OwnState['hovered']) => void;
  pick: (picked: OwnRow | null, fly: boolean) => void;
  showAll: (id: string) => void;
}

const NAME_COLUMN = /^(name|title|label)$|名称|名字|标题|全称|简称|单位|站名|项目名/i;

function labelOf({ columns }: OwnTable): number | null {
  const named = columns.findIndex(({ name }) => NAME_COLUMN.test(name.trim()));
  const first = named === -1 ? columns.findIndex(({ type }) => type === 'text') : named;
  return first === -1 ? null : first;
}

function filtered(layer: OwnLayer): OwnLayer {
  const passes = passing(layer.table, layer.filter, layer.within);
  return { ...layer, passes, passing: countOf(passes) };
}

export const OWN_COLOUR_COUNT = 6;

export const useOwnData = create<OwnState>()((set, get) => {
  let made = 0;
  let wishes = 0;
  const find = (id: string) => get().layers.find((layer) => layer.id === id);
  const fly = (layer: OwnLayer, has: (row: number) => boolean) => {
    const box = boxOf(layer.table, layer.positions, has);
    if (box) set({ wish: { box, serial: (wishes += 1) } });
  };
  return {
    layers: [],
    active: null,
    hovered: null,
    picked: null,
    offers: [],
    removed: null,
    wish: null,

    offer: (offer) => set({ offers: [...get().offers, offer] }),
    takeOffers: () => {
      const { offers } = get();
      if (offers.length > 0) set({ offers: [] });
      return offers;
    },
    add: (layer) => {
      const { layers } = get();
      const used = new Set(layers.map(({ colour }) => colour));
      const free = Array.from({ length: OWN_COLOUR_COUNT }, (_, index) => index).find((index) => !used.has(index));
      const whole = filtered({
        ...layer,
        id: `own-${(made += 1)}`,
        colour: free ?? made % OWN_COLOUR_COUNT,
        size: layer.table.size > 5000 ? 'small' : 'medium',
        visible: true,
        label: labelOf(layer.table),
        filter: NO_OWN_FILTER,
        within: null,
        passes: new Uint8Array(),
        passing: 0,
      });
      set({ layers: [whole, ...layers], active: whole.id, picked: null });
      fly(whole, () => true);
    },
    change: (id, part) =>
      set({
        layers: get().layers.map((layer) => {
          if (layer.id !== id) return layer;
          const changed = { ...layer, ...part };
          return part.filter || part.within !== undefined ? filtered(changed) : changed;
        }),
      }),
    activate: (id) => set({ active: id }),
    move: (id, by) => {
      const layers = [...get().layers];
      const from = layers.findIndex((layer) => layer.id === id);
      const to = from + by;
      if (from === -1 || to < 0 || to >= layers.length) return;
      [layers[from], layers[to]] = [layers[to]!, layers[from]!];
      set({ layers });
    },
    remove: (id) => {
      const { layers, active, picked } = get();
      const index = layers.findIndex((layer) => layer.id === id);
      if (index === -1) return;
      const rest = layers.filter((layer) => layer.id !== id);
      set({
        layers: rest,
        removed: { layer: layers[index]!, index },
        active: active === id ? (rest[Math.min(index, rest.length - 1)]?.id ?? null) : active,
        picked: picked?.layer === id ? null : picked,
        hovered: null,
      });
    },
    restore: () => {
      const { layers, removed } = get();
      if (!removed) return;
      const { layer, index } = removed;
      set({ layers: layers.toSpliced(index, 0, layer), removed: null, active: layer.id });
    },
    forgetRemoved: () => set({ removed: null }),
    hover: (hovered) => {
      const before = get().hovered;
      if (before?.layer !== hovered?.layer || before?.row !== hovered?.row) set({ hovered });
    },
    pick: (picked, flies) => {
      const layer = picked && find(picked.layer);
      set(layer ? { picked, active: layer.id, hovered: null } : { picked: null });
      if (layer && flies) fly(layer, (row) => row === picked.row);
    },
    showAll: (id) => {
      const layer = find(id);
      if (layer) fly(layer, (row) => layer.passes[row] === 1);
    },
  };
});
