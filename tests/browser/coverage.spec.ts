import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { features, index } from './support/catalogue';

interface ServedText {
  id: string;
  unit: string;
  clauses: { id: string; title: string; text: string }[];
}

const texts = JSON.parse(
  readFileSync(join(process.env.ATLAS_DIST ?? 'dist', 'data/plans.json'), 'utf8'),
) as ServedText[];

const bare = (text: string) => text.replace(/\s+/g, '');

/** By plan and clause: ids of what is quoted there. */
const yielded = new Map<string, Set<string>>();
for (const { id, mentions } of features) {
  for (const { plan, clause } of mentions) {
    const key = `${plan}:${clause}`;
    yielded.set(key, (yielded.get(key) ?? new Set()).add(id));
  }
}

/** Far down in the longest plan, with a sentence that names several things. */
const long = texts.reduce((a, b) => (b.clauses.length > a.clauses.length ? b : a));
const shared = long.clauses.findLast(({ id }) => {
  const quotes = features.flatMap(({ mentions }) =>
    mentions.filter((mention) => mention.plan === long.id && mention.clause === id).map(({ quote }) => quote),
  );
  return quotes.some((quote, at) => quotes.indexOf(quote) !== at);
})!;

const open = async (page: Page, query = '') => {
  await page.goto(`./?s=coverage${query}`);
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
};

/** The block of a clause: its heading is its number. */
const block = (page: Page, clause: { title: string }) =>
  page
    .getByRole('tabpanel')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: clause.title }) });

test('the sum adds up to the whole catalogue, and every clause is accounted for', async ({ atlas, page }) => {
  await atlas.open('?circle=capital');
  await page.getByRole('button', { name: /^核对：/ }).click();
  const count = (...precisions: string[]) => features.filter(({ precision }) => precisions.includes(precision)).length;
  const terms = [
    count('site', 'locality', 'county'),
    count('city'),
    count('region'),
    count('schematic'),
    count('unlocated'),
  ];
  const sum = page.getByRole('paragraph').filter({ hasText: '全部项目' });
  await expect(sum).toHaveText(
    new RegExp(`${terms.map((term) => `${term}\\D+`).join('\\+\\s*')}=\\s*${features.length}`),
  );

  const table = page.getByRole('table', { name: '各部规划的账' });
  for (const { id, clauses } of texts) {
    const label = index.plans.find((plan) => plan.id === id)!.label.zh;
    const yielding = clauses.filter((clause) => yielded.has(`${id}:${clause.id}`)).length;
    const cells = table.getByRole('row', { name: label }).getByRole('cell');
    await expect(cells.nth(0)).toHaveText(String(clauses.length));
    await expect(cells.nth(1)).toHaveText(String(yielding));
  }
});

test('a link opens the clause, with every quoted passage marked and everything listed', async ({ atlas, page }) => {
  await open(page, `&r=${long.id}:${shared.id}`);
  const heading = page.getByRole('heading', { level: 3, name: shared.title });
  await expect(heading).toBeInViewport();
  const here = block(page, shared);
  const ids = [...yielded.get(`${long.id}:${shared.id}`)!];
  await expect(here.getByRole('listitem')).toHaveCount(ids.length);

  // What is not marked lies outside of every quote: left out, it parts none.
  const marked = bare((await here.locator('[data-features]').allTextContents()).join(''));
  for (const { mentions } of features) {
    for (const { plan, clause, quote } of mentions) {
      if (plan === long.id && clause === shared.id) expect(marked).toContain(bare(quote));
    }
  }

  const feature = features.find(({ id }) => id === ids[0])!;
  await here.getByRole('listitem').filter({ hasText: feature.name }).first().getByRole('button').click();
  await expect(atlas.detail.getByRole('heading', { name: feature.name, exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/s=coverage/);
  await page.goBack();
  await expect(heading).toBeInViewport();
});

test('by keyboard: the index leads to a clause, and a passage of several lists them', async ({ page }) => {
  await open(page, `&r=${long.id}:${long.clauses[0]!.id}`);
  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.getByRole('button', { name: shared.title }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`r=${long.id}%3A`));
  await expect(page.getByRole('heading', { level: 3, name: shared.title })).toBeFocused();

  const passage = block(page, shared).locator('[aria-haspopup="dialog"]').first();
  await passage.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  await expect(menu.getByRole('button').first()).toBeFocused();
  expect(await menu.getByRole('button').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(passage).toBeFocused();

  await page.getByRole('button', { name: '下一条' }).click();
  const after = long.clauses[long.clauses.indexOf(shared) + 1]!;
  await expect(page.getByRole('heading', { level: 3, name: after.title })).toBeInViewport();
});

test('finds words in the open plan', async ({ page }) => {
  const words = shared.title.slice(0, 4);
  const count = long.clauses.reduce((sum, { text }) => sum + bare(text).split(bare(words)).length - 1, 0);
  await open(page, `&r=${long.id}:${long.clauses[0]!.id}`);
  await page.getByRole('searchbox', { name: '在本规划中查找' }).fill(words);
  await expect(page.getByText(`0 / ${count} 处`)).toBeVisible();
  await page.getByRole('searchbox', { name: '在本规划中查找' }).press('Enter');
  await expect(page.getByText(`1 / ${count} 处`)).toBeVisible();
  await expect(page.locator('mark[data-find="0"]')).toBeInViewport();
  await page.getByRole('button', { name: '上一处' }).click();
  await expect(page.getByText(`${count} / ${count} 处`)).toBeVisible();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe looks at: of the clauses, which are all alike, only some. */
const LOOKED_AT = {
  include: [['.page']],
  exclude: [['.clause:nth-of-type(n + 6)'], ['.clause-index li:nth-child(n + 12)']],
};

for (const [theme, width, height] of [
  ['day', 1440, 900],
  ['night', 390, 844],
  ['contrast', 1440, 900],
] as const) {
  test.describe(`${width} wide, ${theme}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });
    test('axe finds nothing serious, and nothing scrolls sideways', async ({ page }) => {
      await open(page, `&t=${theme}`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        (context) => window.axe.run(context, { resultTypes: ['violations'] }),
        LOOKED_AT,
      );
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]!.failureSummary}`)).toEqual([]);
      const overflow = await page.locator('.page').evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBe(0);
    });
  });
}
