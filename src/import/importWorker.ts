/** The thread on which files are read and positions converted, so that the page stays awake. */
import type { Frame, Shapes } from '../model/ownTable';
import type { ReadOptions, Source } from './draft';
import { Refused, type Refusal } from './faults';
import { converted } from './frames';
import { isXmlText, readBytes, type Content } from './readBytes';

export type Order =
  { type: 'read'; source: Source; options: ReadOptions } | { type: 'convert'; positions: Float64Array; frame: Frame };

export type Answer =
  | { type: 'progress'; share: number }
  | { type: 'read'; contents: Content[] }
  | { type: 'converted'; positions: Float64Array }
  | { type: 'refused'; refusal: Refusal };

/** Reports no oftener than anybody sees. */
const REPORT_MS = 80;

// The page's own types are loaded, not those of a worker.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage: (answer: Answer, transfer: Transferable[]) => void;
};

function buffersOf(content: Content): Transferable[] {
  if (isXmlText(content)) return [];
  const { columns, shapes, numbers, lines } = content.table;
  return [
    ...columns.map((column) => (column.type === 'text' ? column.codes : column.values)),
    ...(Object.values(shapes) as Shapes[keyof Shapes][]),
    numbers,
    ...(lines ? [lines] : []),
  ].map(({ buffer }) => buffer as ArrayBuffer);
}

async function read(source: Source, options: ReadOptions): Promise<Answer> {
  let bytes: Uint8Array[];
  try {
    bytes = await Promise.all(source.files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  } catch {
    return { type: 'refused', refusal: { reason: 'unreadable' } };
  }
  const files = source.files.map(({ name }, index) => ({ name, bytes: bytes[index]! }));
  let last = 0;
  const onProgress = (share: number) => {
    const now = performance.now();
    if (now - last < REPORT_MS) return;
    last = now;
    scope.postMessage({ type: 'progress', share }, []);
  };
  return { type: 'read', contents: await readBytes(files, options, onProgress) };
}

async function obey(data: Order): Promise<void> {
  let answer: Answer;
  try {
    answer =
      data.type === 'read'
        ? await read(data.source, data.options)
        : { type: 'converted', positions: converted(data.positions, data.frame) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const refusal: Refusal = error instanceof Refused ? error.refusal : { reason: 'failed', detail };
    answer = { type: 'refused', refusal };
  }
  const transfer =
    answer.type === 'read'
      ? answer.contents.flatMap(buffersOf)
      : answer.type === 'converted'
        ? [answer.positions.buffer as ArrayBuffer]
        : [];
  scope.postMessage(answer, transfer);
}

scope.onmessage = ({ data }) => void obey(data);
