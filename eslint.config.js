import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importRules } from './scripts/lint/imports.js';

const TYPED = ['**/*.{ts,tsx}'];

export default defineConfig(
  {
    name: 'atlas/ignores',
    ignores: [
      'dist/',
      'public/',
      'seeds/',
      'data/basemap/',
      'data/fonts/node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    name: 'atlas/node',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: false, process: false, URL: false } },
  },
  {
    name: 'atlas/typescript',
    files: TYPED,
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A string of anything is what JSON and templates are for; the compiler checks the rest.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      // A handler may be async: React and MapLibre ignore what it returns.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    name: 'atlas/react',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'atlas/speaks',
    files: [
      'data/build/cli.ts',
      'data/fonts/subset.ts',
      'scripts/**/*',
      'tests/bench/**/*',
      'tests/browser/support/**/*',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'atlas/tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // What a page or a JSON file hands back has no type until the test has looked at it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...importRules,
);
