import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The policy the built page stands under; the dev server needs inline scripts and is exempt. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The catalogue's own title, so that the page bears its name before anything is read, and if nothing can be. */
function titleFromCatalogue(): Plugin {
  return {
    name: 'title-from-catalogue',
    transformIndexHtml: () => {
      const { title } = JSON.parse(readFileSync('public/data/index.json', 'utf8')) as { title: { zh: string } };
      return [{ tag: 'title', children: title.zh }];
    },
  };
}

/** What is fetched later lies in folders of its own, so that the size budgets can tell it from the first view. */
function folderOf(name: string, modules: readonly string[] = []): string {
  if (/^(overlay|deck)$/.test(name)) return 'assets/projects';
  if (name === 'en') return 'assets/words';
  // What several tools need, or a tool and a page, or a tool and what it restricts, is a chunk that bears neither's name.
  const isShared = modules.some((id) => /src[\\/](panels[\\/](text|bench)|model[\\/]extent)\b/.test(id));
  if (isShared || /(Tool|File|Picture|Legend)\b|^importWorker/.test(name)) return 'assets/tools';
  return /Page/.test(name) ? 'assets/pages' : 'assets';
}

/**
 * write-excel-file compresses what is large in workers made of text. The page's policy refuses those, and fflate waits for
 * them for ever: a workbook of the whole catalogue never came. Here it is compressed where it is made.
 */
function workbookWithoutWorkers(): Plugin {
  return {
    name: 'workbook-without-workers',
    load: (id) =>
      id.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')
        ? "import { zipSync } from 'fflate';\nexport default async (files) => zipSync(files).buffer;"
        : null,
  };
}

export default defineConfig({
  // Relative, so that the built folder runs from any path of any static server.
  base: './',
  plugins: [react(), contentSecurityPolicy(), titleFromCatalogue(), workbookWithoutWorkers()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name, moduleIds }) => `${folderOf(name, moduleIds)}/[name]-[hash].js`,
        assetFileNames: ({ names }) => `${folderOf(names[0] ?? '')}/[name]-[hash][extname]`,
        codeSplitting: {
          groups: [
            // A group takes its dependencies along: without a place of its own the helper that loads chunks ends up in
            // deck's, and the page waits for all of it before its first line.
            { name: 'preload', test: /vite[\\/]preload-helper/, priority: 10 },
            // What several tools measure with is fetched with the first of them.
            { name: 'measuringTool', test: /node_modules[\\/](@turf|jsts|d3-geo|geographiclib-geodesic)/ },
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ },
            { name: 'deck', test: /node_modules[\\/](@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|mjolnir)/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|zustand|@tanstack)[\\/]/ },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: ({ name }) => `${folderOf(name)}/[name]-[hash].js` } },
  },
});
