/** The way in: a file → drafts, read on a thread of its own, which giving up ends. */
import type { Frame } from '../model/ownTable';
import type { Draft, ReadOptions, Source } from './draft';
import { Refused } from './faults';
import { guessFrame } from './frames';
import type { Answer, Order } from './importWorker';
import { MOST_BYTES } from './limits';
import type { XmlText } from './readBytes';
import { readXml } from './xml';

interface Watch {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

type Final = Exclude<Answer, { type: 'progress' | 'refused' }>;

/** Asks a worker of its own. @throws Refused, or the signal's reason */
function ask(order: Order, { signal, onProgress }: Watch): Promise<Final> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(signal!.reason as Error);
    };
    signal?.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'progress') onProgress?.(data.share);
      else {
        end();
        if (data.type === 'refused') reject(new Refused(data.refusal));
        else resolve(data);
      }
    };
    // An answer that is too large to be handed over, or no memory for it.
    worker.onerror = ({ message }) => {
      end();
      reject(new Refused({ reason: 'failed', detail: message ?? '' }));
    };
    worker.postMessage(order);
  });
}

async function draftOfXml({ name, format, text, encoding, notes }: XmlText, signal?: AbortSignal): Promise<Draft> {
  const { table, faults, divided, leftOut } = await readXml(text, format === 'gpx' ? 'gpx' : 'kml', signal);
  return {
    name,
    format,
    table,
    faults,
    // Both formats are in WGS 84 by their standards; not everybody keeps to that.
    frame: { value: guessFrame(name) ?? 'wgs84', known: false },
    encoding,
    csv: null,
    notes: [...notes, ...(divided ? (['parts'] as const) : []), ...(leftOut ? (['columns'] as const) : [])],
  };
}

/**
 * Reads a file, or the files of a shapefile; an archive may give several drafts.
 * @throws Refused with the reason why nothing is read, or the signal's reason
 */
export async function readFile(source: Source, options: ReadOptions, watch: Watch): Promise<Draft[]> {
  const size = source.files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) throw new Refused({ reason: 'too-large', size, most: MOST_BYTES });
  if (size === 0) throw new Refused({ reason: 'empty' });
  const answer = await ask({ type: 'read', source, options }, watch);
  if (answer.type !== 'read') return [];
  const drafts: Draft[] = [];
  for (const content of answer.contents) {
    drafts.push('text' in content ? await draftOfXml(content, watch.signal) : content);
  }
  const found = drafts.filter(({ table, faults, csv }) => table.size > 0 || faults.total > 0 || csv);
  if (found.length === 0) throw new Refused({ reason: 'not-features' });
  return found;
}

/** Positions in WGS 84; the given ones stay as they are. */
export async function convertPositions(positions: Float64Array, frame: Frame): Promise<Float64Array> {
  if (frame === 'wgs84') return positions;
  const answer = await ask({ type: 'convert', positions, frame }, {});
  return answer.type === 'converted' ? answer.positions : positions;
}
