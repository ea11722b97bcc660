/** What a tool is set to, as its words stand in the link: `key=value;key=value`. Pure; reads any text. */
export interface SettingParts<Key extends string> {
  parts: ReadonlyMap<Key, string>;
  /** What is no known key with a value, or names a key again, as given; the tool adds the values that it cannot use. */
  faults: string[];
}

/** Takes a setting apart. Of a key that is given twice the first counts. */
export function settingParts<Key extends string>(text: string, keys: readonly Key[]): SettingParts<Key> {
  const parts = new Map<Key, string>();
  const faults: string[] = [];
  for (const piece of text.split(';').filter((part) => part !== '')) {
    const at = piece.indexOf('=');
    const key = keys.find((known) => known === piece.slice(0, Math.max(0, at)));
    if (key === undefined || parts.has(key)) faults.push(piece);
    else parts.set(key, piece.slice(at + 1));
  }
  return { parts, faults };
}
