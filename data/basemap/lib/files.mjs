// Where things are, and the one way of reading and writing them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(here));

export const recipeFile = (...path) => join(here, ...path);
export const packageFile = (...path) => join(here, 'node_modules', ...path);
export const servedFile = (...path) => join(root, 'public', 'basemap', ...path);
export const gazetteerFile = (...path) => join(root, 'data', 'gazetteer', ...path);

export const readText = (path) => readFileSync(path, 'utf8');
export const readJson = (path) => JSON.parse(readText(path));
export const readYaml = (path) => parse(readText(path));

export function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
