import type { Page } from '@playwright/test';
import { FILE_TROUBLE, expect, test } from './support/atlas';
import { read, standing } from './support/catalogue';

const county = (read('index.json') as { counties: { id: string; name: string; name_en: string }[] }).counties.find(
  ({ name_en }) => name_en === 'Jiaozhou',
)!;
const here = standing.filter((feature) =>
  (feature as unknown as { place_ids: string[] }).place_ids.includes(county.id),
);
/** A kind of which nothing is read so. */
const silent = standing.find(({ kind }) =>
  standing.every((feature) => feature.kind !== kind || !/胶州|角洲/.test(JSON.stringify({ ...feature, mentions: [] }))),
)!.kind;
/** The clauses' own words, without the line breaks of the transcription. */
const texts = read('plans.json') as { id: string; clauses: { id: string; text: string }[] }[];

const results = (page: Page) => page.getByRole('listbox', { name: '搜索结果' });
const group = (page: Page, name: string) => results(page).getByRole('group', { name });

test('what is typed in pinyin finds names, places and, in Chinese, texts; list and results agree', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.search.pressSequentially('jiaozhou');
  const first = group(page, '项目').getByRole('option').first();
  await expect(first.locator('mark')).toHaveText('胶州');
  await expect(group(page, '地点').getByRole('option', { name: county.name })).toContainText(`筛选 ${here.length} 项`);
  const count = await atlas.count();
  expect(count).toBeLessThan(standing.length);
  await expect(group(page, '项目')).toContainText(`项目 ${count}`);
  await atlas.showList();
  await atlas.expectListed(count);

  await atlas.search.fill('临空');
  const said = texts.flatMap(({ clauses }) => clauses).filter(({ text }) => text.replace(/\s/g, '').includes('临空'));
  await expect(group(page, '原文')).toContainText(`原文 ${said.length}`);
  await expect(group(page, '原文').locator('mark').first()).toHaveText('临空');
});

test('arrow keys choose: a project is picked, a place filters, a clause is opened; Escape closes, then clears', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.search.pressSequentially('jiaozhou');
  const options = results(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(atlas.search).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  const name = await options.first().locator('.result__name').innerText();
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await atlas.search.click();
  await group(page, '地点').getByRole('option', { name: county.name }).click();
  await expect(page).toHaveURL(new RegExp(`place=${county.id}`));
  await expect(atlas.search).toHaveValue('');
  await atlas.expectCount(here.length);

  await atlas.search.fill('临空');
  await group(page, '原文').getByRole('option').first().click();
  await expect(page).toHaveURL(/p=text/);
  await expect(page).toHaveURL(/r=/);
  await expect(atlas.search).toHaveValue('');

  await atlas.search.fill('临空');
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(atlas.search).toHaveValue('临空');
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveValue('');
});

test('a link with pinyin filters; what filters hide is said and can be shown; nothing found says so', async ({
  atlas,
  page,
}) => {
  await atlas.open('?q=jiaozhou&p=list');
  await expect.poll(() => atlas.count()).toBeGreaterThan(0);
  const count = await atlas.count();
  await atlas.open(`?q=jiaozhou&kind=${silent}&p=list`);
  await atlas.expectCount(0);
  await atlas.search.click();
  const lift = results(page).getByRole('option', { name: '解除筛选' });
  await expect(lift).toContainText(/找到 \d+ 项/);
  await lift.click();
  await atlas.expectCount(count);
  await expect(group(page, '项目')).toContainText(`项目 ${count}`);
  await atlas.search.fill('xyzzy');
  await expect(results(page).getByRole('option')).toContainText('没有找到“xyzzy”');
});

test('what an input method has half typed finds nothing yet, and its Enter chooses nothing', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.search.click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: "jiao'zhou", selectionStart: 9, selectionEnd: 9 });
  await expect(atlas.search).toHaveValue("jiao'zhou");
  await expect(results(page)).toHaveCount(0);
  await atlas.expectCount(standing.length);
  await session.send('Input.insertText', { text: '胶州' });
  await expect(atlas.search).toHaveValue('胶州');
  await expect(group(page, '项目').locator('mark').first()).toHaveText('胶州');
});

test.describe('without the readings', () => {
  test.use({ allowed: FILE_TROUBLE });
  test('Chinese is still found, and the box says what is missing', async ({ atlas, page }) => {
    await page.route('**/data/search.json', (route) => route.fulfill({ status: 404, body: '' }));
    await atlas.open();
    await atlas.search.fill(county.name);
    await expect(group(page, '项目').locator('mark').first()).toHaveText(county.name);
    await expect(results(page).getByRole('option', { name: /拼音未能读取/ })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'search.json' })).toHaveCount(0);
  });
});

test('punctuation alone finds nothing and hides nothing', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('，。；');
  await atlas.expectCount(standing.length);
  await expect(page.getByRole('listbox', { name: '搜索结果' })).toHaveCount(0);
});

test('a long sentence is found in the texts; what is too long is cut and the box says so', async ({ atlas, page }) => {
  const clauses = texts.flatMap((plan) => plan.clauses);
  const long = clauses.find(({ text }) => text.replace(/\s/g, '').length > 400)!;
  const sentence = long.text.replace(/\s/g, '');
  await atlas.open();
  await atlas.search.fill(sentence.slice(0, 200));
  await expect(group(page, '原文').getByRole('option')).not.toHaveCount(0);
  const told = page.getByRole('status').filter({ hasText: '只查前' });
  await expect(told).toHaveCount(0);
  await atlas.search.fill(sentence.slice(0, 380));
  await expect(told).toHaveText('共 380 字，只查前 300 字。');
  await expect(group(page, '原文').getByRole('option')).not.toHaveCount(0);
  await atlas.search.fill('临空');
  await expect(told).toHaveCount(0);
});
