/**
 * What is wrong with a value that was read, as the way to the first fault: `3.clauses.0.text`, with `[]` or `{}` at its end where a
 * list or a record was expected; null where everything is as it should be. Checked is only what the page counts on.
 */
export type Check = (value: unknown) => string | null;

const OTHER = 'value';
const under = (key: string | number, fault: string): string =>
  fault === OTHER ? String(key) : /^[[{]/.test(fault) ? `${key}${fault}` : `${key}.${fault}`;

const kept =
  (isFine: (value: unknown) => boolean): Check =>
  (value) =>
    isFine(value) ? null : OTHER;

export const text: Check = kept((value) => typeof value === 'string');
export const number: Check = kept((value) => typeof value === 'number');
export const flag: Check = kept((value) => typeof value === 'boolean');
export const oneOf = (options: readonly unknown[]): Check => kept((value) => options.includes(value));

/** Absent, or as it should be. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);

/** Null, or as it should be. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

/** @param least so many entries are needed */
export const listOf =
  (check: Check, least = 0): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return '[]';
    for (const [index, entry] of value.entries()) {
      const fault = check(entry);
      if (fault !== null) return under(index, fault);
    }
    return null;
  };

/** A list of fixed length, each entry with its own check; what follows is let be. */
export const tuple =
  (...checks: readonly Check[]): Check =>
  (value) => {
    if (!Array.isArray(value)) return '[]';
    for (const [index, check] of checks.entries()) {
      const fault = check(value[index]);
      if (fault !== null) return under(index, fault);
    }
    return null;
  };

/** Other keys are let be. */
export const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '{}';
    for (const [key, check] of Object.entries(checks)) {
      const fault = check((value as Record<string, unknown>)[key]);
      if (fault !== null) return under(key, fault);
    }
    return null;
  };
