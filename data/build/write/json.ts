/** A JSON array with one entry a line, so that a change is read line by line. */
export function arrayByLine(entries: unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

/** A JSON object whose values stand on lines of their own; arrays in it are written by `arrayByLine`. */
export function objectByLine(value: Record<string, unknown>): string {
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${JSON.stringify(key)}:${Array.isArray(one) ? arrayByLine(one) : JSON.stringify(one)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/** Order by UTF-16 code units: the same on every machine, whatever its language. */
export const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
