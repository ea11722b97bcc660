/** Bytes → text, whatever encoding a Chinese office may have saved it in. */

export interface Decoded {
  text: string;
  /** As browsers name it. */
  encoding: string;
  /** Some bytes are no characters of it. */
  damaged: boolean;
}

/** Of the characters beyond ASCII: a text of another encoding is wrong far oftener. */
const FORGIVEN = 0.02;
const PROBE = 4096;

/** UTF-16 without a mark: nearly every other byte of a table's figures and commas is zero. */
function zeros(bytes: Uint8Array, offset: 0 | 1): number {
  let count = 0;
  const end = Math.min(bytes.length, PROBE);
  for (let at = offset; at < end; at += 2) if (bytes[at] === 0) count += 1;
  return count / Math.max(1, end / 2);
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (zeros(bytes, 1) > 0.3 && zeros(bytes, 0) < 0.1) return 'utf-16le';
  if (zeros(bytes, 0) > 0.3 && zeros(bytes, 1) < 0.1) return 'utf-16be';
  return null;
}

const isDamaged = (text: string) => text.includes('\uFFFD');

function as(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: isDamaged(text) };
}

/** @param declared by the file itself; taken where it is known and there is no mark that says otherwise */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const mark = marked(bytes);
  if (mark) return as(mark, bytes);
  if (declared && !/^utf-?16/i.test(declared)) {
    try {
      return as(new TextDecoder(declared).encoding, bytes);
    } catch {
      // An unknown name: as if none had been said.
    }
  }
  const utf8 = as('utf-8', bytes);
  if (!utf8.damaged) return utf8;
  let [beyond, wrong] = [0, 0];
  for (let at = 0; at < utf8.text.length; at += 1) {
    const code = utf8.text.charCodeAt(at);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) wrong += 1;
  }
  return wrong <= beyond * FORGIVEN ? utf8 : as('gb18030', bytes);
}
