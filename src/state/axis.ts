/** What the map shows of the line that the axis tool measures along; the tool writes it, the map reads it. */
import { create } from 'zustand';
import type { LonLat } from '../model/plane';

export type Path = readonly LonLat[];

/** Lists, empty where there is nothing: the map's layers take them as they are. */
export interface AxisDrawing {
  /** Rings of the corridor within which things count. */
  corridor: readonly Path[];
  line: readonly Path[];
  /** The stretch chosen of the line. */
  stretch: readonly Path[];
  /** Where the pointer is along the strip. */
  marker: readonly LonLat[];
}

interface AxisState {
  /** Null while the tool is closed. */
  drawing: AxisDrawing | null;
  /** Chainage of the marker, kilometres; null while the pointer is elsewhere. */
  markerKm: number | null;
  draw: (drawing: Partial<Omit<AxisDrawing, 'marker'>> | null) => void;
  mark: (km: number | null, position: LonLat | null) => void;
}

const NOTHING: AxisDrawing = { corridor: [], line: [], stretch: [], marker: [] };

export const useAxisDrawing = create<AxisState>()((set, get) => ({
  drawing: null,
  markerKm: null,
  draw: (part) =>
    set(part ? { drawing: { ...(get().drawing ?? NOTHING), ...part } } : { drawing: null, markerKm: null }),
  mark: (km, position) => {
    const { drawing, markerKm } = get();
    if (km === markerKm) return;
    set({ markerKm: km, drawing: drawing && { ...drawing, marker: position ? [position] : [] } });
  },
}));
