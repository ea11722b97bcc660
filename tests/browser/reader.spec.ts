import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { features, index, isDistinct, read, standing, type Served } from './support/catalogue';

interface ServedText {
  id: string;
  title: string;
  number?: string;
  unit: string;
  clauses: { id: string; title: string; text: string }[];
}

const texts = read('plans.json') as ServedText[];
const bare = (text: string) => text.replace(/\s+/g, '');

const namedIn = (plan: string, clause: string) =>
  features.filter(({ mentions }) => mentions.some((mention) => mention.plan === plan && mention.clause === clause));

/** The longest plan, and a clause far down in it that names several things, not all of which can be placed. */
const long = texts.reduce((a, b) => (b.clauses.length > a.clauses.length ? b : a));
const several = long.clauses.findLast(({ id }) => {
  const named = namedIn(long.id, id);
  return named.length > 2 && named.some(({ geometry }) => !geometry) && named.some(({ geometry }) => geometry);
})!;

/** Clauses that name a thing, in the texts' order. */
const clausesOf = ({ mentions }: Served) =>
  texts.flatMap(({ id, clauses }) =>
    clauses
      .filter((clause) => mentions.some((mention) => mention.plan === id && mention.clause === clause.id))
      .map((clause) => ({ plan: id, clause })),
  );

/** Named by clauses of two plans, in the later one alone in its sentence and by its name. */
const told = standing.find((feature) => {
  const places = clausesOf(feature);
  return isDistinct(feature) && places.length > 1 && new Set(places.map(({ plan }) => plan)).size > 1;
})!;

const block = (page: Page, clause: { title: string }) =>
  page
    .getByRole('tabpanel', { name: '原文' })
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: clause.title }) });

const strip = (page: Page) => page.getByRole('region', { name: '原文里的项目' });

test('a link opens a clause; showing it on the map brings out what it names and tells what has no place', async ({
  atlas,
  page,
}) => {
  await atlas.open(`?p=text&r=${long.id}:${several.id}`);
  await expect(page.getByRole('combobox', { name: '规划' })).toHaveValue(long.id);
  await expect(page.getByRole('heading', { level: 3, name: several.title })).toBeInViewport();

  const named = namedIn(long.id, several.id);
  const here = block(page, several);
  await here.getByRole('button', { name: /^图上看/ }).click();
  await expect(strip(page)).toContainText(`标出 ${named.length} 项`);
  const unlocated = named.filter(({ geometry }) => !geometry);
  await expect(strip(page)).toContainText(`未落位 ${unlocated.length}（${unlocated[0]!.name}`);

  // A passage of one thing picks it; the text stays where it is and keeps the focus.
  const passage = here.locator('[data-features]:not([aria-haspopup])').first();
  const id = (await passage.getAttribute('data-features'))!;
  const top = (await passage.boundingBox())!.y;
  await passage.press('Enter');
  const feature = features.find((one) => one.id === id)!;
  await expect(atlas.detail.getByRole('heading', { name: feature.name, exact: true })).toBeVisible();
  await expect(strip(page)).toContainText(feature.name);
  await expect(passage).toBeFocused();
  expect(Math.abs((await passage.boundingBox())!.y - top)).toBeLessThan(2);
  await expect(page).toHaveURL(/p=text.*r=/);
});

test.describe('beside a list', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('what is picked elsewhere opens the text at its clauses, one after the other', async ({ atlas, page }) => {
    const places = clausesOf(told);
    const standsAt = async (at: number) => {
      const { plan, clause } = places[at % places.length]!;
      await expect(strip(page)).toContainText(`第 ${(at % places.length) + 1} / ${places.length} 条`);
      await expect(page.getByRole('combobox', { name: '规划' })).toHaveValue(plan);
      const passage = block(page, clause).locator(`[data-features~="${told.id}"]`).first();
      await expect(passage).toBeInViewport();
      await expect(passage).toHaveClass(/passage--hot/);
    };
    await atlas.open('?p=text');
    await atlas.openDetail(told.name);
    await expect(atlas.detail).toBeFocused();
    for (const at of places.slice(0, 3).keys()) {
      await standsAt(at);
      await page.getByRole('button', { name: '提到它的下一条' }).click();
    }
    await page.getByRole('tab', { name: '筛选' }).click();
    const newest = atlas.detail.getByRole('button', { name: /^文图对读/ }).first();
    const label = (await newest.getAttribute('aria-label'))!;
    await newest.click();
    const plan = index.plans.find((entry) => label.includes(entry.label.zh))!;
    await expect(page.getByRole('combobox', { name: '规划' })).toHaveValue(plan.id);
    await expect(page.locator('.passage--hot').first()).toBeInViewport();
    await page.getByRole('button', { name: '取消选择' }).click();
    await expect(strip(page)).toHaveCount(0);
  });
});

test('finds words in one plan and in all, round and round', async ({ atlas, page }) => {
  const words = several.title.slice(0, 4);
  const count = ({ clauses }: ServedText) =>
    clauses.reduce((sum, { text }) => sum + bare(text).split(bare(words)).length - 1, 0);
  const all = texts.reduce((sum, plan) => sum + count(plan), 0);
  await atlas.open(`?p=text&r=${long.id}:${long.clauses[0]!.id}`);
  const field = page.getByRole('searchbox', { name: '在原文中查找' });
  await field.fill(words);
  await expect(page.getByText(`0 / ${count(long)}`)).toBeVisible();
  await field.press('Enter');
  await expect(page.getByText(`1 / ${count(long)}`)).toBeVisible();
  await expect(page.locator('mark[data-find="0"]')).toBeInViewport();
  await field.press('Shift+Enter');
  await expect(page.getByText(`${count(long)} / ${count(long)}`)).toBeVisible();
  await field.press('Enter');
  await expect(page.getByText(count(long) > 1 ? '已到末尾，从头再找' : /已到/)).toBeVisible();
  await page.getByRole('radio', { name: '全部规划' }).check({ force: true });
  await expect(page.getByText(`0 / ${all}`)).toBeVisible();
  await field.fill('没有这样的话');
  await expect(page.getByText('没有找到“没有这样的话”')).toBeVisible();
});

test.describe('citations', () => {
  const clause = long.clauses.find(({ text }) => text.length > 60 && !text.includes('\n'))!;

  test('are copied from a clause, a passage and selected words', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await atlas.open(`?p=text&r=${long.id}:${several.id}`);
    const here = block(page, several);
    await here.getByRole('button', { name: /^引用本条：/ }).click();
    await expect(page.getByText(/^已复制：/)).toBeVisible();
    expect(await copied()).toContain(
      `《${long.title}》${long.number ? `（${long.number}）` : ''}，第${several.id}条：“`,
    );
    expect(bare(await copied()).replace(/[“”‘’]/g, '')).toContain(bare(several.text).replace(/[“”‘’]/g, ''));

    const passage = here.locator('[data-features]:not([aria-haspopup])').first();
    const id = (await passage.getAttribute('data-features'))!;
    await passage.press('Enter');
    await here.getByRole('button', { name: /一句$/ }).click();
    const { mentions } = features.find((one) => one.id === id)!;
    const quote = mentions.find((mention) => mention.plan === long.id && mention.clause === several.id)!.quote;
    await expect.poll(async () => bare(await copied())).toContain(bare(quote).slice(0, 6));

    const words = await here.locator('.clause-text').evaluate((text) => {
      const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()!;
      window.getSelection()!.setBaseAndExtent(node, 0, node, 4);
      return window.getSelection()!.toString();
    });
    await here.getByRole('button', { name: /所选的文字$/ }).click();
    await expect.poll(copied).toContain(`条：“${words}”`);
  });

  test('of words that run over several clauses quote each clause by itself', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open(`?p=text&r=${long.id}:${several.id}`);
    const next = long.clauses[long.clauses.indexOf(several) + 1]!;
    // What the clauses yield is marked once everything has come; till then the text is drawn anew.
    await expect(block(page, several).locator('[data-features]').first()).toBeVisible();
    const ends = await page.evaluate(
      ([first, second]) => {
        const walk = (id: string) => {
          const text = document.querySelector(`[data-clause="${id}"] .clause-text`)!;
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const nodes: Node[] = [];
          while (walker.nextNode()) nodes.push(walker.currentNode);
          return nodes;
        };
        const [last, start] = [walk(first!).at(-1)!, walk(second!)[0]!];
        const length = last.textContent!.length;
        window.getSelection()!.setBaseAndExtent(last, length - 2, start, 2);
        return [last.textContent!.slice(-2), start.textContent!.slice(0, 2)];
      },
      [several.id, next.id],
    );
    await block(page, several)
      .getByRole('button', { name: /^引用所选：.*逐条列出$/ })
      .click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(`条：“${ends[0]!.trim()}”；第`);
    await expect.poll(copied).toContain(`条：“${ends[1]!.trim()}”`);
  });

  test('are held out to be copied by hand where the clipboard is refused', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await atlas.open(`?p=text&r=${long.id}:${clause.id}`);
    await block(page, clause).getByRole('button', { name: /^引用/ }).click();
    const field = page.getByRole('dialog', { name: '复制引用' }).getByRole('textbox', { name: '引用的文字' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(new RegExp(`^《`));
    const chosen = await field.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(chosen).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('by contents, and what a link says wrongly', async ({ atlas, page }) => {
  await atlas.open(`?p=text&r=${long.id}:999`);
  await expect(atlas.alert('链接')).toContainText(`r = ${long.id}:999`);
  const plan = index.plans[0]!;
  await page.getByRole('combobox', { name: '规划' }).selectOption(long.id);
  await page.getByText('目录', { exact: true }).click();
  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.getByRole('button', { name: several.title }).press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: several.title })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3, name: several.title })).toBeInViewport();
  await expect(contents.getByRole('button', { name: several.title })).toHaveAttribute('aria-current');
  await page.getByRole('combobox', { name: '规划' }).selectOption(plan.id);
  await expect(page).toHaveURL(new RegExp(`r=${plan.id}%3A`));
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

for (const [theme, width, height] of [
  ['day', 1440, 900],
  ['contrast', 390, 844],
] as const) {
  test.describe(`${width} wide, ${theme}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });
    test('axe finds nothing serious in the text, and nothing scrolls sideways', async ({ atlas, page }) => {
      await atlas.open(`?p=text&r=${long.id}:${several.id}&f=${namedIn(long.id, several.id)[0]!.id}&t=${theme}`);
      await expect(strip(page)).toBeVisible();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        window.axe.run(
          { include: [['.reading']], exclude: [['.clause:nth-of-type(n + 8)']] },
          { resultTypes: ['violations'] },
        ),
      );
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`)).toEqual([]);
      const frame = page.getByRole('region', { name: '原文', exact: true });
      expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  });
}
