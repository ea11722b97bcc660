import { expect, test } from './support/atlas';
import { index, isDistinct, standing } from './support/catalogue';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The smallest target that a thumb hits, CSS pixels: WCAG 2.2 asks 24, the look 40 for chips. */
const CHIP_HEIGHT = 40;

test('a thumb filters and opens a detail', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
  await expect(page.getByText('规划口径，非建设现状').first()).toBeVisible();
  await page.getByRole('group', { name: '筛选' }).getByRole('button', { name: '行业' }).tap();
  await atlas.box('交通').tap();
  const transport = standing.filter(({ sectors }) => sectors.includes('transport'));
  await atlas.expectCount(transport.length);
  await page.getByRole('button', { name: '返回列表' }).tap();
  await atlas.expectListed(transport.length);
  await atlas.items.first().getByRole('button').tap();
  await expect(atlas.detail.getByRole('blockquote').first()).toBeVisible();
  await page.getByRole('button', { name: '关闭详情' }).tap();
  await expect(atlas.detail).toHaveCount(0);
});

test('search opens in the bar and finds', async ({ atlas, page }) => {
  const named = standing.find((feature) => feature.kind === 'reservoir' && isDistinct(feature))!;
  await atlas.open();
  await page.getByRole('button', { name: '打开搜索' }).tap();
  await atlas.search.fill(named.name);
  await expect(atlas.item(named.name)).toBeVisible();
});

test('nothing is wider than the screen, and chips are high enough to hit', async ({ atlas, page }) => {
  await atlas.open();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const chip of await page.getByRole('group', { name: '筛选' }).getByRole('button').all()) {
    expect((await chip.boundingBox())!.height).toBeGreaterThanOrEqual(CHIP_HEIGHT);
  }
});

test.describe('drawn', () => {
  test.use({ draws: true });
  test('the map is there behind the sheet', async ({ atlas }) => {
    await atlas.open();
    await atlas.drawn();
    await expect(atlas.map).toBeVisible();
  });
});

test('the tools open from the menu over everything and lead back to the map', async ({ atlas, page }) => {
  await atlas.open();
  const open = () => page.getByRole('button', { name: '更多' }).tap();
  await open();
  const tools = page.getByRole('group', { name: '工作台' });
  const names = await tools.getByRole('button').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  for (const [index, name] of names.entries()) {
    if (index > 0) await open();
    await tools.getByRole('button', { name }).tap();
    const tool = page.getByRole('region', { name, exact: true });
    await expect(tool).toBeVisible();
    const box = (await tool.boundingBox())!;
    expect([box.x, box.y, box.width]).toEqual([0, 0, 390]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await tool.getByRole('button', { name: '返回地图' }).tap();
    await expect(tool).toHaveCount(0);
  }
  await open();
  await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).tap();
  await expect(page.getByText(/^已撤销：收起/)).toBeVisible();
});
