/**
 * The code names no plan, place or project: another province's plans are another data folder and not one line of src.
 * Words that only look alike stand in names-allowed.json, each with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const LEAST_HAN = 2;
const LEAST_LATIN = 4;

interface Named {
  name?: string;
  name_en?: string;
  aliases?: string[];
  title?: string;
  title_en?: string;
  label?: { zh: string; en: string };
}

function records(folder: string): Named[] {
  const path = join(ROOT, 'data', folder);
  const files = folder.endsWith('.yaml')
    ? [path]
    : readdirSync(path)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => join(path, file));
  return files.flatMap((file) => (parse(readFileSync(file, 'utf8')) as Named[] | null) ?? []);
}

function namesOf({ name, name_en, aliases = [], title, title_en, label }: Named): string[] {
  return [name, name_en, ...aliases, title, title_en, label?.zh, label?.en].filter((entry) => entry !== undefined);
}

const isLong = (name: string) => (/\p{Script=Han}/u.test(name) ? name.length >= LEAST_HAN : name.length >= LEAST_LATIN);

const index = JSON.parse(readFileSync(join(ROOT, 'public/data/index.json'), 'utf8')) as {
  title: { zh: string; en: string };
};
/** `files`: paths of src that start so. */
const allowed = JSON.parse(readFileSync(join(import.meta.dirname, 'names-allowed.json'), 'utf8')) as {
  word: string;
  files: string[];
  reason: string;
}[];

const names = new Set(
  [...records('gazetteer'), ...records('plans.yaml'), ...records('features')]
    .flatMap(namesOf)
    .concat(index.title.zh, index.title.en)
    .filter(isLong),
);

interface Source {
  file: string;
  text: string;
}

const sources: Source[] = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ file: relative(ROOT, path), text: readFileSync(path, 'utf8') }));

/** Whether a text says a name; Latin names as whole words, whatever their case. */
function says(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i').test(text);
}

/** The text without the words that only look alike. */
function withoutAllowed({ file, text }: Source): string {
  return allowed
    .filter((entry) => entry.files.some((pattern) => file.startsWith(pattern)))
    .reduce((rest, { word }) => rest.replaceAll(word, ''), text);
}

describe('names', () => {
  test('are there to look for', () => expect(names.size).toBeGreaterThan(500));

  test('are not in the code', () => {
    const found = sources.flatMap((source) => {
      const text = withoutAllowed(source);
      return [...names].filter((name) => says(text, name)).map((name) => `${source.file}: ${name}`);
    });
    expect(found).toEqual([]);
  }, 60_000);

  test('that are allowed are still said, each for a reason', () => {
    const stale = allowed.filter(({ word, files, reason }) => {
      const isSaid = sources.some(
        ({ file, text }) => files.some((pattern) => file.startsWith(pattern)) && text.includes(word),
      );
      return !isSaid || reason.length < 10;
    });
    expect(stale.map(({ word }) => word)).toEqual([]);
  });
});
