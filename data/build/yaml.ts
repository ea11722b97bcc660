import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './faults';

export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A record as written, with the means to say where each of its parts stands. */
export interface Located<T> {
  value: T;
  /** Where a part stands; with no path, where the record begins. A part that is absent is where its parent begins. */
  at: (...path: (string | number)[]) => Position;
}

export interface Rows<T> {
  rows: Located<T>[];
  faults: Fault[];
}

function printed(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/**
 * Reads a YAML list and checks each row by `shape`.
 * All faults of syntax and shape are returned, each at its line; rows without a fault are returned beside them.
 */
export function readRows<T>(file: string, source: string, shape: z.ZodType<T>): Rows<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const faults: Fault[] = document.errors.map((error) => ({
    check: 'everyFileIsYaml',
    ...position(error.pos[0]),
    message: error.message.split('\n')[0] ?? error.code,
    found: printed(source.slice(error.pos[0], error.pos[1]).split('\n')[0]),
  }));
  if (faults.length > 0) return { rows: [], faults };
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) {
    return {
      rows: [],
      faults: [
        {
          check: 'everyRecordHasItsShape',
          file,
          line: 1,
          message: 'the file is a list of records',
          found: printed(list),
        },
      ],
    };
  }
  const locate = (path: PropertyKey[]): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const keys = path.slice(0, length);
      const parent: unknown = length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
      const key = isMap(parent)
        ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === keys.at(-1))?.key
        : undefined;
      const node: unknown = key ?? document.getIn(keys, true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return position(0);
  };
  const rows = list.flatMap((value: unknown, index): Located<T>[] => {
    const parsed = shape.safeParse(value);
    const at = (...path: (string | number)[]): Position => locate([index, ...path]);
    if (parsed.success) return [{ value: parsed.data, at }];
    for (const issue of parsed.error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const noMention = issue.path.at(-1) === 'mentions' && issue.path.length === 1;
      faults.push({
        check: noMention ? 'everyFeatureHasAMention' : 'everyRecordHasItsShape',
        ...locate([index, ...keys]),
        message: `${issue.path.map(String).join('.') || 'record'}: ${issue.message}`,
        found: printed(valueAt(value, issue.path)),
      });
    }
    return [];
  });
  return { rows, faults };
}
