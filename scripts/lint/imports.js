/**
 * The one-way street as lint rules: which folder may import what. One list a folder, because a later
 * configuration of the same rule replaces an earlier one as a whole.
 */
import typescript from 'typescript-eslint';

const RULE = '@typescript-eslint/no-restricted-imports';

/** Imports that climb out of their folder into another one beside it or above it. */
const folder = (name) => `^(\\.\\./)+${name}(/|$)`;
const ban = (regex, message, options = {}) => ({ regex, message, ...options });

const TESTS = ban('(^|/)tests(/|$)', 'Nothing imports tests.');
const SEEDS_AND_PUBLIC = ban('(^|/)(seeds|public)(/|$)', 'Texts and served files are read, never imported.');
const SCRIPTS = ban('^(\\.\\./)+scripts(/|$)', 'Scripts serve the repository, not the product.');

const FROM_DATA = [
  ban('^(\\./|(\\.\\./)+)data/(?!(vocabulary|schema)(\\.ts)?$)', 'Of data, src takes only the vocabulary and types.'),
  ban('^(\\./|(\\.\\./)+)data/schema(\\.ts)?$', 'zod stays out of the page: import types only.', {
    allowTypeImports: true,
  }),
];
const DRAWING = ban('^(maplibre-gl|@deck\\.gl|@luma\\.gl|@vis\\.gl)(/|$)', 'Only src/map draws.');
const REACT = ban('^(react|react-dom|@tanstack/react-[a-z]+)(/|$)', 'This folder is pure: no React.');
const STORE = ban('^zustand(/|$)', 'The one store lives in src/state.');
const BUILD_ONLY = ban('^(node:|zod|yaml|fs|path)', 'Build time only.');

const toFolders = (message, ...names) => ban(folder(`(${names.join('|')})`), message);

const SRC = [TESTS, SEEDS_AND_PUBLIC, SCRIPTS, ...FROM_DATA, BUILD_ONLY];

const rule = (name, files, patterns, more = {}) => ({
  name: `atlas/imports/${name}`,
  files,
  plugins: { '@typescript-eslint': typescript.plugin },
  rules: { [RULE]: ['error', { patterns }], ...more },
});

const CLOCK_AND_CHANCE = {
  'no-restricted-globals': [
    'error',
    ...['Date', 'performance', 'window', 'document', 'fetch'].map((name) => ({
      name,
      message: 'A pure folder is told such things as arguments.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'A pure folder gives the same answer twice.' },
  ],
};

/** Flat configurations; TypeScript's parser is set elsewhere. */
export const importRules = [
  rule(
    'data',
    ['data/**/*.ts'],
    [
      TESTS,
      ban('(^|/)src(/|$)', 'data never imports src.'),
      ban('^(react|react-dom|zustand|maplibre-gl|@deck\\.gl)(/|$)', 'data knows no page.'),
    ],
  ),
  rule(
    'vocabulary',
    ['data/vocabulary.ts'],
    [ban('.', 'The vocabulary goes into the page as it is: it imports nothing.')],
  ),
  rule('nothing', ['seeds/**/*', 'public/**/*'], [ban('.', 'seeds and public import nothing.')]),
  rule('src', ['src/**/*.{ts,tsx}'], [...SRC, DRAWING]),
  rule(
    'map',
    ['src/map/**/*.{ts,tsx}'],
    [...SRC, toFolders('The map meets the panels in the store.', 'panels', 'brief', 'import')],
  ),
  rule(
    'catalogue',
    ['src/catalogue/**/*.{ts,tsx}'],
    [
      ...SRC,
      DRAWING,
      REACT,
      STORE,
      toFolders(
        'The catalogue is read before everything else.',
        'model',
        'state',
        'map',
        'panels',
        'brief',
        'ui',
        'theme',
        'i18n',
      ),
    ],
  ),
  rule(
    'model',
    ['src/model/**/*.{ts,tsx}'],
    [
      ...SRC,
      DRAWING,
      REACT,
      STORE,
      toFolders(
        'The model knows nothing of state and page.',
        'import',
        'state',
        'map',
        'panels',
        'brief',
        'ui',
        'theme',
        'i18n',
      ),
      ban('^(\\.\\./)+catalogue/(?!types$)', 'Of the catalogue, the model knows the shapes only.'),
    ],
    CLOCK_AND_CHANCE,
  ),
  rule(
    'import',
    ['src/import/**/*.ts'],
    [
      ...SRC,
      DRAWING,
      REACT,
      STORE,
      toFolders(
        'Reading a file knows nothing of state and page.',
        'catalogue',
        'state',
        'map',
        'panels',
        'brief',
        'ui',
        'theme',
        'i18n',
      ),
    ],
  ),
  rule(
    'state',
    ['src/state/**/*.{ts,tsx}'],
    [
      ...SRC,
      DRAWING,
      toFolders('State knows nothing of what shows it.', 'import', 'map', 'panels', 'brief', 'ui', 'i18n'),
    ],
  ),
  rule(
    'panels',
    ['src/{panels,brief}/**/*.{ts,tsx}'],
    [...SRC, DRAWING, toFolders('Panels and map meet in the store.', 'map')],
  ),
  rule(
    'leaves',
    ['src/{ui,theme}/**/*.{ts,tsx}'],
    [
      ...SRC,
      DRAWING,
      STORE,
      toFolders(
        'A leaf: no catalogue, model, state, map or panel.',
        'catalogue',
        'model',
        'state',
        'map',
        'panels',
        'brief',
        'i18n',
      ),
    ],
  ),
  rule(
    'theme',
    ['src/theme/**/*.{ts,tsx}'],
    [
      ...SRC,
      DRAWING,
      STORE,
      REACT,
      toFolders(
        'The theme is colours and shapes.',
        'catalogue',
        'model',
        'state',
        'map',
        'panels',
        'brief',
        'i18n',
        'ui',
      ),
    ],
  ),
  rule(
    'i18n',
    ['src/i18n/**/*.{ts,tsx}'],
    [ban('^(?!\\./|(\\.\\./)+(zh|plural)$)', 'Words import nothing but words.')],
  ),
  rule('scripts', ['scripts/**/*', '*.{js,ts}'], [ban('(^|/)src(/|$)', 'Scripts look at the page from outside.')]),
];
