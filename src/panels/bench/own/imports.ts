/** Files on their way in: read one after the other, looked over by the person, loaded. Outlives the drawer. */
import { create } from 'zustand';
import type { CsvChoice, Draft, ReadOptions, Source } from '../../../import/draft';
import { Refused, type Refusal } from '../../../import/faults';
import { convertPositions, readFile } from '../../../import/readFile';
import { rowsOffEarth, swapped, withRows, type Frame, type OwnTable } from '../../../model/ownTable';
import { useOwnData, type Offer } from '../../../state/ownData';

export interface Review {
  id: number;
  source: Source;
  draft: Draft;
}

/** What came of a file: why it was refused, or what one ought to know of it. */
type Result =
  | { type: 'refused'; name: string; refusal: Refusal }
  | { type: 'loaded'; name: string; count: number; notes: Draft['notes'] };
export type Outcome = Result & { id: number };

interface ImportState {
  queue: readonly Source[];
  reading: { name: string; share: number } | null;
  reviews: readonly Review[];
  outcomes: readonly Outcome[];
  /** The frame last chosen by hand: files that come together mostly come from one place. */
  lastFrame: Frame | null;

  take: (offers: readonly Offer[]) => void;
  cancel: () => void;
  /** Reads a table again with other columns. */
  reread: (review: Review, choice: CsvChoice) => Promise<void>;
  accept: (review: Review, frame: Frame, swap: boolean) => Promise<void>;
  giveUp: (review: Review) => void;
  dismiss: (id: number) => void;
}

const SHAPE_PART = /\.(shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj)$/i;

/** Files that lie beside each other under one name are one shapefile. */
function sourcesOf(files: readonly File[]): Source[] {
  const shapes = new Map<string, File[]>();
  const sources: Source[] = [];
  for (const file of files) {
    if (!SHAPE_PART.test(file.name)) {
      sources.push({ name: file.name, files: [file] });
      continue;
    }
    const stem = file.name.replace(SHAPE_PART, '').toLowerCase();
    const members = shapes.get(stem);
    if (members) members.push(file);
    else {
      const own = [file];
      shapes.set(stem, own);
      sources.push({ name: `${file.name.replace(SHAPE_PART, '')}.shp`, files: own });
    }
  }
  return sources;
}

/** Nothing to ask: the frame is told, no fault, nothing beyond the earth, no columns to look at. */
const isClear = ({ draft }: Review) =>
  draft.frame.known &&
  draft.faults.total === 0 &&
  draft.csv === null &&
  rowsOffEarth(draft.table, draft.table.shapes.positions).length === 0;

/** What of a draft can be on the map, positions in the order chosen. */
function usable({ table }: Draft, swap: boolean): OwnTable {
  const positions = swap ? swapped(table.shapes.positions) : table.shapes.positions;
  const whole = { ...table, shapes: { ...table.shapes, positions } };
  const off = new Set(rowsOffEarth(table, positions));
  if (off.size === 0) return whole;
  const rows = Array.from({ length: table.size }, (_, row) => row).filter((row) => !off.has(row));
  return withRows(whole, Uint32Array.from(rows));
}

const READ_AS_GUESSED: ReadOptions = { csv: null };
const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
const refusalOf = (error: unknown): Refusal =>
  error instanceof Refused ? error.refusal : { reason: 'failed', detail: error instanceof Error ? error.message : String(error) }; // prettier-ignore

export const useImports = create<ImportState>()((set, get) => {
  let made = 0;
  let stop: AbortController | null = null;
  const tell = (result: Result) => set({ outcomes: [...get().outcomes, { ...result, id: (made += 1) }] });

  /** Reads with the line of progress showing; null when given up or refused, which is told. */
  const read = async (source: Source, options: ReadOptions): Promise<Draft[] | null> => {
    const abort = new AbortController();
    stop = abort;
    const onProgress = (share: number) => set({ reading: { name: source.name, share } });
    onProgress(0);
    try {
      return await readFile(source, options, { signal: abort.signal, onProgress });
    } catch (error) {
      if (!isAbort(error)) tell({ type: 'refused', name: source.name, refusal: refusalOf(error) });
      return null;
    } finally {
      stop = null;
      set({ reading: null });
    }
  };

  const work = async () => {
    for (let [source] = get().queue; source; [source] = get().queue) {
      set({ queue: get().queue.slice(1) });
      for (const draft of (await read(source, READ_AS_GUESSED)) ?? []) {
        const review = { id: (made += 1), source, draft };
        if (isClear(review)) await load(review, draft.frame.value!, false);
        else set({ reviews: [...get().reviews, review] });
      }
    }
  };

  const load = async ({ draft }: Review, frame: Frame, swap: boolean) => {
    const table = usable(draft, swap);
    const { name, format, notes } = draft;
    try {
      const positions = await convertPositions(table.shapes.positions, frame);
      useOwnData.getState().add({ name, format, frame, table, positions });
      tell({ type: 'loaded', name, count: table.size, notes });
    } catch (error) {
      tell({ type: 'refused', name, refusal: refusalOf(error) });
    }
  };
  const without = (review: Review) => set({ reviews: get().reviews.filter(({ id }) => id !== review.id) });

  return {
    queue: [],
    reading: null,
    reviews: [],
    outcomes: [],
    lastFrame: null,

    take: (offers) => {
      if (offers.length === 0) return;
      // What was told of the files before has been seen.
      set({ outcomes: [] });
      for (const { folders } of offers) {
        if (folders > 0) tell({ type: 'refused', name: '', refusal: { reason: 'folder' } });
      }
      const isIdle = get().queue.length === 0 && get().reading === null;
      set({ queue: [...get().queue, ...sourcesOf(offers.flatMap(({ files }) => files))] });
      if (isIdle) void work();
    },
    cancel: () => {
      set({ queue: [] });
      stop?.abort();
    },
    reread: async (review, choice) => {
      const drafts = await read(review.source, { csv: choice });
      const draft = drafts?.find(({ name, csv }) => csv && name === review.draft.name);
      if (!draft) return;
      set({ reviews: get().reviews.map((one) => (one.id === review.id ? { ...review, draft } : one)) });
    },
    accept: async (review, frame, swap) => {
      without(review);
      set({ lastFrame: frame });
      await load(review, frame, swap);
    },
    giveUp: without,
    dismiss: (id) => set({ outcomes: get().outcomes.filter((outcome) => outcome.id !== id) }),
  };
});
