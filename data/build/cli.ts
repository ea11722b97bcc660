/**
 * `npm run data` checks the catalogue and writes public/data; `npm run data -- --check` writes nothing and fails
 * naming each file that differs from what is committed.
 * Exit codes: 0 done, 1 faults in the data, 2 served files differ.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { formatFault } from './faults';
import { readAll } from './read';
import { summary } from './summary';

const EXIT = { done: 0, faults: 1, differs: 2 };
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SERVED = 'public/data';

/** Paths of documents that differ from those made, or are missing. */
function differingDocuments(documents: Map<string, string>): string[] {
  return [...documents]
    .filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text)
    .map(([path]) => `${path} differs`);
}

/** Names of files that differ from those made, are missing, or are made no more. */
function differing(files: Map<string, string>): string[] {
  const folder = join(ROOT, SERVED);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const changed = [...files].filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  return [
    ...changed.map(([name]) => `${SERVED}/${name} ${there.includes(name) ? 'differs' : 'is missing'}`),
    ...there.filter((name) => !files.has(name)).map((name) => `${SERVED}/${name} is not made by the build`),
  ];
}

function main(check: boolean): number {
  const { written, faults: unread } = readAll(ROOT);
  const { features, files, documents, faults } = build(written);
  const all = [...unread, ...faults];
  console.log(
    summary(
      features,
      written.plans
        .map(({ value }) => value)
        .sort((a, b) => a.order - b.order)
        .map(({ id }) => id),
    ),
  );
  if (all.length > 0) {
    for (const fault of all) console.error(formatFault(fault));
    console.error(`${all.length} faults; nothing is written`);
    return EXIT.faults;
  }
  if (check) {
    const names = [...differing(files), ...differingDocuments(documents)];
    for (const name of names) console.error(name);
    if (names.length > 0) console.error('run `npm run data` and commit what it writes');
    return names.length > 0 ? EXIT.differs : EXIT.done;
  }
  mkdirSync(join(ROOT, SERVED), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(ROOT, SERVED, name), text);
  for (const [path, text] of documents) writeFileSync(join(ROOT, path), text);
  console.log(`${files.size} files written to ${SERVED}`);
  return EXIT.done;
}

process.exitCode = main(process.argv.includes('--check'));
