/** The import rules say no where they should, and only there. */
import { Linter } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importRules } from '../../scripts/lint/imports.js';

const linter = new Linter();
const config = [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescript.parser } }, ...importRules];

function faults(file: string, code: string): number {
  return linter.verify(code, config, { filename: file }).length;
}

const REFUSED: [file: string, code: string][] = [
  ['data/build/a.ts', `import { x } from '../../src/model/years';`],
  ['data/vocabulary.ts', `import { z } from 'zod';`],
  ['src/catalogue/a.ts', `import { plan } from '../../data/schema';`],
  ['src/panels/list/a.ts', `import { read } from '../../../data/build/read';`],
  ['src/panels/list/a.ts', `import text from '../../../seeds/a.txt?raw';`],
  ['src/panels/list/a.ts', `import { camera } from '../../map/camera';`],
  ['src/panels/a.ts', `import type { Map } from 'maplibre-gl';`],
  ['src/state/a.ts', `import { Deck } from '@deck.gl/core';`],
  ['src/App.tsx', `import { Map } from 'maplibre-gl';`],
  ['src/model/a.ts', `import { useState } from 'react';`],
  ['src/model/a.ts', `import { create } from 'zustand';`],
  ['src/model/a.ts', `import { load } from '../catalogue/load';`],
  ['src/model/a.ts', `export const now = () => new Date();`],
  ['src/model/a.ts', `export const chance = () => Math.random();`],
  ['src/map/a.ts', `import { words } from '../panels/words';`],
  ['src/ui/a.tsx', `import { useAtlas } from '../state/store';`],
  ['src/theme/marks/a.ts', `import { useState } from 'react';`],
  ['src/i18n/a.ts', `import { KINDS } from '../../data/vocabulary';`],
  ['src/import/a.ts', `import { useAtlas } from '../state/store';`],
  ['src/state/a.ts', `import { readFile } from '../import/readFile';`],
  ['src/map/a.ts', `import { small } from '../../tests/data/small';`],
];

const ALLOWED: [file: string, code: string][] = [
  ['src/catalogue/a.ts', `import type { Mention } from '../../data/schema';`],
  ['src/panels/list/a.ts', `import { KINDS } from '../../../data/vocabulary';`],
  ['src/map/layers/a.ts', `import { PathLayer } from '@deck.gl/layers'; import { ground } from '../ground';`],
  ['src/model/a.ts', `import type { Feature } from '../catalogue/types'; import { years } from './years';`],
  ['src/App.tsx', `import MapView from './map/MapView'; import { List } from './panels/list/List';`],
  ['src/ui/a.tsx', `import { PALETTES } from '../theme/palette'; import { useState } from 'react';`],
  ['src/import/a.ts', `import type { OwnTable } from '../model/ownTable';`],
  ['data/build/a.ts', `import { z } from 'zod'; import { readFileSync } from 'node:fs';`],
  ['tests/map/a.test.ts', `import { camera } from '../../src/map/camera';`],
];

describe('import rules', () => {
  test.each(REFUSED)('%s may not: %s', (file, code) => expect(faults(file, code)).toBeGreaterThan(0));
  test.each(ALLOWED)('%s may: %s', (file, code) => expect(faults(file, code)).toBe(0));
});
