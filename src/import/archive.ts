/** An archive, inflated no further than is safe: whatever its own directory claims, the bytes that come out are counted. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Refused } from './faults';
import { HARMLESS_INFLATED, MOST_ENTRIES, MOST_INFLATED, MOST_RATIO } from './limits';

export interface Entry {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Fed so little at once that no more than 16 MB can come out before they are counted: deflate gives 1032 : 1 at most. */
const FEED = 16_384;

/** Names that Windows wrote come without a mark of their encoding: read as Latin letters they are the bytes. */
function entryName(name: string): string {
  const codes = [...name].map((letter) => letter.codePointAt(0)!);
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return name;
  return new TextDecoder('gb18030').decode(Uint8Array.from(codes));
}

/** What the archive's directory lists, without inflating anything. @throws Refused */
function listed(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let claimed = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        claimed += originalSize;
        return false;
      },
    });
  } catch {
    throw new Refused({ reason: 'damaged-archive' });
  }
  if (names.length > MOST_ENTRIES) throw new Refused({ reason: 'entries', most: MOST_ENTRIES });
  if (claimed > MOST_INFLATED) throw new Refused({ reason: 'inflates', most: MOST_INFLATED });
  return names;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}

export interface Opened {
  entries: Entry[];
  /** Names of all files that were left alone. */
  others: string[];
}

/**
 * The files of an archive that are wanted.
 * @throws Refused while inflating, as soon as too much has come out
 */
export function openArchive(
  bytes: Uint8Array,
  wants: (path: string) => boolean,
  onProgress: (share: number) => void,
): Opened {
  // General purpose bit 0 of the first header: encrypted.
  if (bytes.length > 30 && bytes[6]! & 1) throw new Refused({ reason: 'encrypted' });
  const others = listed(bytes)
    .map(entryName)
    .filter((name) => !name.endsWith('/') && !wants(name));
  const gathered: { path: string; chunks: Uint8Array[] }[] = [];
  let inflated = 0;
  let fed = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MOST_ENTRIES) throw new Refused({ reason: 'entries', most: MOST_ENTRIES });
    const path = entryName(file.name);
    if (path.endsWith('/') || !wants(path)) return;
    const chunks: Uint8Array[] = [];
    gathered.push({ path, chunks });
    file.ondata = (error, data) => {
      // What is thrown below comes back here as a trouble of the inflating.
      if (error) throw error instanceof Refused ? error : new Refused({ reason: 'damaged-archive' });
      inflated += data.length;
      if (inflated > MOST_INFLATED) throw new Refused({ reason: 'inflates', most: MOST_INFLATED });
      if (inflated > HARMLESS_INFLATED && inflated > fed * MOST_RATIO) {
        throw new Refused({ reason: 'ratio', most: MOST_RATIO });
      }
      if (data.length > 0) chunks.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    while (fed < bytes.length) {
      const end = Math.min(bytes.length, fed + FEED);
      const chunk = bytes.subarray(fed, end);
      fed = end;
      unzip.push(chunk, fed === bytes.length);
      onProgress(fed / bytes.length);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused({ reason: 'damaged-archive' });
  }
  return { entries: gathered.map(({ path, chunks }) => ({ path, bytes: joined(chunks) })), others };
}
