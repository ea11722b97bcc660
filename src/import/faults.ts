/** What can be wrong with a file: of one feature, which is then left out, or of the whole, which is then refused. */

export const FAULT_KINDS = [
  'json-syntax',
  'not-a-feature',
  'no-geometry',
  'unknown-geometry',
  'nested',
  'bad-coordinates',
  'short-line',
  'short-ring',
  'off-earth',
  'cut-off',
  'open-quote',
  'few-fields',
  'xml-syntax',
  'bad-record',
  'count-differs',
  'network-link',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Whatever is known of the place: line and character of a text, feature by its number from 1, offset in bytes. */
export interface Place {
  line?: number;
  character?: number;
  byte?: number;
  feature?: number;
}

export interface Fault extends Place {
  kind: FaultKind;
  /** As the file has it. */
  detail?: string;
}

/** More than anybody reads; the rest is counted. */
export const MOST_LISTED = 200;
const LONGEST_DETAIL = 60;

export interface FaultList {
  listed: Fault[];
  total: number;
}

export interface FaultBook {
  note: (fault: Fault) => void;
  list: () => FaultList;
}

export function createFaultBook(): FaultBook {
  const listed: Fault[] = [];
  let total = 0;
  return {
    note: (fault) => {
      total += 1;
      if (listed.length >= MOST_LISTED) return;
      const { detail } = fault;
      listed.push(detail === undefined ? fault : { ...fault, detail: detail.slice(0, LONGEST_DETAIL) });
    },
    list: () => ({ listed, total }),
  };
}

/** Why nothing of a file is read. Sizes in bytes. */
export type Refusal =
  | { reason: 'too-large'; size: number; most: number }
  | { reason: 'too-many'; most: number }
  | { reason: 'inflates'; most: number }
  | { reason: 'ratio'; most: number }
  | { reason: 'entries'; most: number }
  | { reason: 'empty' }
  | { reason: 'folder' }
  | { reason: 'unknown-type'; ending: string }
  | { reason: 'spreadsheet' }
  | { reason: 'archive' }
  | { reason: 'unreadable' }
  | { reason: 'encrypted' }
  | { reason: 'damaged-archive' }
  | { reason: 'nothing-inside'; entries: string }
  | { reason: 'no-main-file' }
  | { reason: 'shape-header' }
  | { reason: 'not-geojson'; found: string }
  | { reason: 'projected'; frame: string }
  | { reason: 'metres-in-degrees'; frame: string }
  | { reason: 'entities' }
  | { reason: 'not-features' }
  | { reason: 'failed'; detail: string };

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}
