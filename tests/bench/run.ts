/**
 * `npm run bench`: what the first view costs, and how long a filter takes to reach the screen at 1, 10 and 100 times
 * the catalogue, each beside a bare redraw of the same scene in the same run. Absolute times vary two- to fourfold
 * on a shared machine without a GPU: compare the ratios. `npm run bench -- 1 10` leaves out the slow last row.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../scripts/chromium';
import { serveBuilt } from '../../scripts/serve';
import { bufferCost } from './areas';
import { multiplied } from './catalogue';
import { chainageCost } from './chainage';
import { importCost } from './import';
import { rest, timeChange, watchFirsts, type Change } from './page';
import { searchCost } from './search';

const SAMPLES = 8;
/** Of a catalogue so large that one frame takes many seconds without a GPU. */
const FEW_SAMPLES = 3;
const LARGE = 100;
const samplesOf = (times: number) => (times >= LARGE ? FEW_SAMPLES : SAMPLES);
const COLD_STARTS = 3;
const WISHED = process.argv.slice(2).map(Number);
const TIMES = WISHED.length > 0 ? WISHED : [1, 10, 100];
const FILTERS = ['交通', '省会经济圈'];
const VIEW = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN', reducedMotion: 'reduce' } as const;
const PATIENCE_MS = 600_000;
const FOLDER = process.env.ATLAS_DIST ?? 'dist';

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const ms = (value: number) => `${Math.round(value)} ms`.padStart(9);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);

/** tsx wraps named functions in one of its own, which functions sent to the page would miss there. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext(VIEW);
  await context.addInitScript('globalThis.__name = (value) => value');
  return context;
}

async function openAtRest(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.locator('[data-map-ready=true]').waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await rest(page);
}

/** What kind of file a path is, for the table of bytes. */
function sortOf(path: string): string {
  if (/\/(overlay|deck)-/.test(path)) return 'JavaScript of the projects';
  if (path.endsWith('.js')) return 'JavaScript until ground and list';
  if (path.endsWith('.woff2')) return 'fonts';
  if (path.includes('/data/')) return 'catalogue';
  if (path.includes('/basemap/')) return 'ground and words';
  return 'page, styles, icon';
}

async function firstView(browser: Browser, address: string): Promise<void> {
  const bytes = new Map<string, number>();
  const firsts: Record<string, number[]> = { list: [], ground: [], projects: [], rest: [] };
  for (let start = 0; start < COLD_STARTS; start += 1) {
    const context = await newContext(browser);
    const page = await context.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (start === 0 && response.status() === 200) bodies.set(response.url(), response.body());
    });
    await watchFirsts(page);
    await openAtRest(page, address);
    const seen = await page.evaluate(() => {
      const chunk = performance.getEntriesByType('resource').find(({ name }) => /\/overlay-/.test(name));
      // The projects' code is asked for when the ground is at rest.
      return { ...(window as unknown as { firsts: Record<string, number> }).firsts, ground: chunk!.startTime };
    });
    for (const [name, times] of Object.entries(firsts)) times.push((seen as Record<string, number>)[name]!);
    for (const [url, body] of bodies) {
      const sort = sortOf(new URL(url).pathname);
      bytes.set(sort, (bytes.get(sort) ?? 0) + gzipSync(await body, { level: 9 }).length);
    }
    await context.close();
  }
  console.log('\nFirst view, bytes after gzip');
  for (const [sort, size] of bytes) console.log(`  ${sort.padEnd(34)}${kB(size)}`);
  console.log(`  ${'together'.padEnd(34)}${kB([...bytes.values()].reduce((sum, size) => sum + size, 0))}`);
  console.log(`\nFirst view, time since navigation, median of ${COLD_STARTS} cold starts`);
  const words = {
    list: 'list and counts',
    ground: 'ground complete',
    projects: 'projects: first frame',
    rest: 'projects and words at rest',
  };
  for (const [name, text] of Object.entries(words)) console.log(`  ${text.padEnd(34)}${ms(median(firsts[name]!))}`);
}

async function serveMultiplied(context: BrowserContext, times: number): Promise<void> {
  if (times === 1) return;
  const bodies = multiplied(join(FOLDER, 'data'), times);
  await context.route('**/data/*.geojson', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1)!;
    return route.fulfill({ contentType: 'application/geo+json', body: bodies.get(file)! });
  });
}

async function filterCost(browser: Browser, address: string, times: number): Promise<void> {
  const context = await newContext(browser);
  await serveMultiplied(context, times);
  const page = await context.newPage();
  await openAtRest(page, address);
  const count = (await page.getByRole('status').first().innerText()).trim();
  const sample = async (change: Change) => {
    const result = await timeChange(page, change);
    await rest(page);
    return result;
  };
  // The first of each compiles programs and fills caches.
  await sample({ type: 'nudge', key: 'ArrowLeft' });
  await sample({ type: 'nudge', key: 'ArrowRight' });
  for (const label of times >= LARGE ? FILTERS.slice(0, 1) : FILTERS) {
    await sample({ type: 'check', label });
    await sample({ type: 'check', label });
  }
  const redraws: number[] = [];
  const changes: { frame: number; script: number }[] = [];
  for (let turn = 0; turn < samplesOf(times); turn += 1) {
    redraws.push((await sample({ type: 'nudge', key: turn % 2 === 0 ? 'ArrowLeft' : 'ArrowRight' })).frame);
    changes.push(await sample({ type: 'check', label: FILTERS[(turn >> 1) % FILTERS.length]! }));
  }
  const redraw = median(redraws);
  const frame = median(changes.map((change) => change.frame));
  const script = median(changes.map((change) => change.script));
  console.log(
    `  ${`${times}×`.padStart(5)} ${count.padStart(9)}${ms(redraw)}${ms(frame)}${(frame / redraw).toFixed(2).padStart(8)}${ms(script)}${(script / redraw).toFixed(2).padStart(8)}`,
  );
  await context.close();
}

chainageCost(FOLDER);
searchCost(FOLDER);
await importCost();
bufferCost(FOLDER);
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
try {
  console.log(`Chromium ${browser.version()}, ${VIEW.viewport.width} × ${VIEW.viewport.height}, software rendering`);
  await firstView(browser, server.address);
  console.log(
    `\nFilter change → painted frame, medians of ${SAMPLES} (${FEW_SAMPLES} at ${LARGE}×); redraw: ground and projects moved by a key`,
  );
  console.log('  times  catalogue   redraw    frame   ratio   script   ratio');
  for (const times of TIMES) await filterCost(browser, server.address, times);
} finally {
  await browser.close();
  await server.close();
}
