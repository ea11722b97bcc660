import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, FILE_TROUBLE, test } from './support/atlas';
import { features, index, standing } from './support/catalogue';

const AXIS_LINK = `?y=after&b=axis&k=${encodeURIComponent('km=20')}`;
const STRETCH = 'axis:km=20;from=240;to=285';
const kept = (...narrowings: string[]) => narrowings.map((text) => `n=${encodeURIComponent(text)}`).join('&');
const chipOf = (page: Page, name: RegExp = /^只看：/) => page.getByRole('button', { name });
const comparison = (page: Page) => page.getByRole('region', { name: '规划比对' });

/** What the comparison says of one of its parts. */
async function partCount(page: Page, part: string): Promise<number> {
  const label = comparison(page).getByRole('radiogroup', { name: '比对范围' }).locator('label', { hasText: part });
  return Number(/(\d+)\s*$/.exec(await label.first().innerText())![1]);
}

test('a stretch of the axis stays while plans are compared, through a reload, until it is lifted', async ({
  atlas,
  page,
}) => {
  await atlas.open(AXIS_LINK);
  await page.getByRole('slider', { name: '选段起点' }).fill('240');
  await page.getByRole('slider', { name: '选段终点' }).fill('285');
  const chip = chipOf(page, /^只看：.*240–285 km.*20 km/);
  await expect(chip).toBeVisible();
  const strip = page.getByText(/选段内 \d+ 项/);
  await expect.poll(async () => /选段内 (\d+)/.exec(await strip.innerText())![1]).toBe(String(await atlas.count()));
  const within = await atlas.count();
  expect(within).toBeLessThan(features.length);

  await page.getByRole('button', { name: '规划比对', exact: true }).click();
  await comparison(page).getByRole('combobox', { name: 'A 方' }).selectOption('2020');
  await comparison(page).getByRole('combobox', { name: 'B 方' }).selectOption('after');
  await atlas.expectCount(within);
  // Every plan speaks in the end: what the comparison has is what the stretch has.
  expect(await partCount(page, '全部')).toBe(within);
  expect(new URL(page.url()).searchParams.getAll('n')).toEqual([STRETCH]);

  await page.reload();
  await atlas.expectCount(within);
  await expect(chip).toBeVisible();
  expect(await partCount(page, '全部')).toBe(within);

  // A second restriction leaves of the first what both let pass, and each has its own chip.
  await comparison(page).getByRole('radio', { name: /都有/ }).check();
  const both = await partCount(page, '都有');
  expect(both).toBeLessThan(within);
  await atlas.expectCount(both);
  await expect(chipOf(page)).toHaveCount(2);
  expect(await partCount(page, '全部')).toBe(within);

  await chip.click();
  await expect.poll(() => partCount(page, '全部')).toBe(features.length);
  await expect(chipOf(page)).toHaveCount(1);
  await expect(page).not.toHaveURL(/[?&]n=/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/已撤销：不再只看 .*240–285 km/)).toBeVisible();
  await atlas.expectCount(both);
  await expect(chip).toBeVisible();

  await page.getByRole('button', { name: '轴带剖面', exact: true }).click();
  await expect(page.getByRole('slider', { name: '选段起点' })).toHaveValue('240');
  // The strip shows what the comparison leaves along the whole line.
  await expect(page.getByText(/选段内 \d+ 项/)).toContainText(`选段内 ${both} 项`);
  await page.getByRole('button', { name: '清除全部' }).click();
  await expect(chipOf(page)).toHaveCount(0);
  await atlas.expectCount(standing.length);
});

test('what is taken away is what a closed tool restricts', async ({ atlas, page }) => {
  await atlas.open(`?p=list&${kept(STRETCH)}`);
  const within = await atlas.count();
  await atlas.expectListed(within);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出' });
  await expect(dialog).toContainText(/工作台：.*240–285 km，两侧 20 km/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出 CSV 项目表', exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const { data } = Papa.parse<string[]>(Buffer.concat(chunks).toString('utf8'), { skipEmptyLines: true });
  expect(data).toHaveLength(within + 1);
});

test('an area drawn and a part of a comparison are worked out without their tools', async ({ atlas, page }) => {
  const area = 'polygon=117,36 119,36 119,37 117,37;only=possible';
  await atlas.open(`?b=areas&k=${encodeURIComponent(area)}`);
  await expect(chipOf(page)).toHaveText(/4 边形内（含可能）/);
  const inside = await atlas.count();
  expect(inside).toBeLessThan(standing.length);
  await page.getByRole('button', { name: '收起工作台' }).click();
  await atlas.expectCount(inside);
  await page.reload();
  await atlas.expectCount(inside);
  await expect(chipOf(page)).toHaveText(/4 边形内（含可能）/);

  const [a, b] = [index.plans[2]!.id, index.plans[4]!.id];
  const both = features.filter(({ mentions }) => [a, b].every((id) => mentions.some(({ plan }) => plan === id)));
  await atlas.open(`?y=after&${kept(`compare:a=${a};b=${b};n=both`)}`);
  await atlas.expectCount(both.length);
  await expect(chipOf(page)).toHaveText(/都提到/);
});

test('until it is worked out nothing stands in its place, and the page says so', async ({ atlas, page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/basemap/admin.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./?p=list&${kept(STRETCH)}`);
  await expect(page.getByRole('status').filter({ hasText: '正在计算…' })).toBeVisible();
  await expect(page.getByText('正在计算限定范围').first()).toBeVisible();
  await expect(chipOf(page)).toHaveText(/轴带剖面，正在计算/);
  await expect(atlas.items).toHaveCount(0);
  release();
  await expect(chipOf(page)).toHaveText(/240–285 km/);
  expect(await atlas.count()).toBeGreaterThan(0);
});

for (const [what, narrowing, told] of [
  ['begins beyond the end of its line', 'axis:from=5000;to=6000', 'from=5000'],
  ['lies along a line that is gone', 'axis:axis=no-such-line;from=1;to=20', 'no-such-line'],
  ['names a plan that is gone', 'compare:a=no-such-plan;b=2023;n=both', 'no-such-plan'],
  ['names a place that is gone', 'areas:place=no-such-place;only=sure', 'no-such-place'],
  ['has no area', 'areas:line=118,36 119,36;only=sure', 'line=118'],
  ['is of no tool', 'charts:circles', 'charts'],
] as const) {
  test(`a restriction that ${what} is told by key and value, and the rest of the link stays`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?sector=energy&${kept(narrowing)}`);
    await expect(atlas.alert('链接')).toContainText('n = ');
    await expect(atlas.alert('链接')).toContainText(told);
    await expect(chipOf(page)).toHaveCount(0);
    await atlas.expectCount(standing.filter(({ sectors }) => sectors.includes('energy')).length);
    await expect(page).not.toHaveURL(/[?&]n=/);
  });
}

test.describe('what cannot be fetched', () => {
  test.use({ allowed: FILE_TROUBLE });

  test('restricts to nothing rather than to everything, and can be lifted', async ({ atlas, page }) => {
    await page.route('**/AxisNarrowingTool-*.js', (route) => route.abort());
    await page.goto(`./?p=list&${kept(STRETCH)}`);
    await expect(page.getByText('限定范围未能算出').first()).toBeVisible();
    await expect(chipOf(page)).toHaveText(/轴带剖面，未能算出/);
    await expect(atlas.items).toHaveCount(0);
    await chipOf(page).click();
    await atlas.expectCount(standing.length);
  });

  test('is told by its file, and worked out when it can be had after all', async ({ atlas, page }) => {
    await page.route('**/basemap/axis.json', (route) => route.abort());
    await page.goto(`./?${kept(STRETCH)}`);
    const notice = atlas.alert('轴带剖面');
    await expect(notice).toContainText('axis.json');
    await page.unroute('**/basemap/axis.json');
    await notice.getByRole('button', { name: '重试' }).click();
    await expect(chipOf(page)).toHaveText(/240–285 km/);
    expect(await atlas.count()).toBeGreaterThan(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the chip stands over the list and lifts what is restricted', async ({ atlas, page }) => {
    await atlas.open(`?${kept(STRETCH)}`);
    expect(await atlas.count()).toBeLessThan(standing.length);
    await chipOf(page).tap();
    await atlas.expectCount(standing.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
