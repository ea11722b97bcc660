import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

/** What axe finds by any of its rules but those that are experiments, in words. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const SIZES = {
  desk: { width: 1440, height: 900 },
  wide: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
};

const THEMES = { desk: ['day', 'night', 'contrast'], wide: ['day'], phone: ['day', 'night', 'contrast'] } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const theme of THEMES[size as keyof typeof SIZES]) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ viewport, reducedMotion: 'reduce' });
      test('axe finds nothing in filters, list, detail and empty state', async ({ atlas, page }) => {
        await atlas.open(`?t=${theme}`);
        expect(await found(page), 'first view').toEqual([]);
        await atlas.open(`?t=${theme}&p=list&circle=capital`);
        expect(await found(page), 'list').toEqual([]);
        await atlas.open(`?t=${theme}&f=${standing[0]!.id}`);
        await expect(atlas.detail.getByRole('blockquote').first()).toBeVisible();
        expect(await found(page), 'detail').toEqual([]);
        await atlas.open(`?t=${theme}&p=list&q=xyzzy&y=1850`);
        expect(await found(page), 'nothing found, damaged link').toEqual([]);
      });
    });
  }
}

for (const [size, theme] of [
  ['desk', 'day'],
  ['desk', 'night'],
  ['phone', 'day'],
] as const) {
  test.describe(`${size}, ${theme}, bench`, () => {
    test.use({ viewport: SIZES[size], reducedMotion: 'reduce' });
    test('axe finds nothing in the tools', async ({ atlas, page }) => {
      for (const tool of ['axis', 'compare', 'charts', 'areas&k=place%3Djiaozhou%3Bkm%3D5', 'own']) {
        await atlas.open(`?t=${theme}&b=${tool}`);
        const bench = page.getByRole('region', { name: /轴带剖面|规划比对|联动图表|量算|本地数据/ });
        await expect(bench.getByRole('button').nth(1)).toBeVisible();
        // Every tool is reached by its heading.
        await expect(bench.getByRole('heading', { level: 2 }).first()).toBeAttached();
        expect(await found(page), tool).toEqual([]);
      }
      await atlas.open(`?t=${theme}&p=text`);
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeAttached();
      expect(await found(page), 'text').toEqual([]);
    });
  });
}

for (const size of ['desk', 'phone'] as const) {
  test.describe(`${size}, pages`, () => {
    test.use({ viewport: SIZES[size], reducedMotion: 'reduce' });
    for (const name of ['coverage', 'targets', 'money', 'changes']) {
      test(`axe finds nothing in the page of account: ${name}`, async ({ atlas: { page } }) => {
        await page.goto(`./?s=${name}`, { waitUntil: 'networkidle' });
        expect(await found(page)).toEqual([]);
      });
    }
  });
}

for (const [size, viewport] of [
  ['desk', SIZES.desk],
  ['phone', SIZES.phone],
] as const) {
  test.describe(`${size}, drawn`, () => {
    test.use({ viewport, draws: true });
    test('axe finds nothing in the map', async ({ atlas, page }) => {
      await atlas.open();
      await atlas.drawn();
      expect(await found(page)).toEqual([]);
    });
  });
}
