import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/atlas';

const FOLDER = join(process.env.ATLAS_DIST ?? 'dist', 'data');
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

interface Target {
  plan: string;
  clause: string;
  indicator: string;
}

const { plans, cities } = read('index.json') as {
  plans: { id: string; label: { zh: string } }[];
  cities: { id: string; name: string; name_en: string; circle: string }[];
};

test('targets are listed, filtered, sorted and lead to their clause', async ({ atlas, page }) => {
  const targets = read('indicators.json') as Target[];
  const plan = plans.find(({ id }) => targets.some((target) => target.plan === id))!;
  const own = targets.filter((target) => target.plan === plan.id);
  await atlas.open();
  await page.getByRole('navigation', { name: '页面' }).getByRole('button', { name: '指标' }).click();

  const table = page.getByRole('table', { name: '指标表' });
  const rows = table.getByRole('row');
  const count = page.getByRole('status').filter({ hasText: '条指标' });
  await expect(count).toHaveText(`共 ${targets.length} 条指标`);
  await expect(rows).toHaveCount(targets.length + 1);

  await page.getByRole('combobox', { name: '规划' }).selectOption(plan.id);
  await expect(count).toContainText(`共 ${targets.length} 条指标`);
  await expect(rows).toHaveCount(own.length + 1);
  await page.getByRole('searchbox', { name: '搜索指标' }).fill('xyzzy');
  await expect(page.getByText('没有符合条件的指标')).toBeVisible();
  await page.getByRole('button', { name: '重置' }).first().click();
  await expect(rows).toHaveCount(targets.length + 1);

  const year = table.getByRole('columnheader', { name: '年份' });
  await year.getByRole('button').click();
  await expect(year).toHaveAttribute('aria-sort', 'ascending');
  await year.getByRole('button').click();
  await expect(year).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('checkbox', { name: '按指标归并' }).check();
  await expect(table.getByRole('rowheader')).toHaveCount(targets.length);
  await page.getByRole('button', { name: '重置' }).click();

  await rows
    .nth(1)
    .getByRole('button', { name: /读原文/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`s=coverage&r=${targets[0]!.plan}%3A`));
});

test.describe('an indicator of two cities', () => {
  const [first, second] = cities as [(typeof cities)[number], (typeof cities)[number]];
  const rows = [first, second].map((city, index) => ({
    plan: plans[0]!.id,
    clause: '1',
    quote: `产值达到${index + 1}亿元以上`,
    indicator: '试验产值',
    indicator_en: 'Test output',
    sector: 'industry',
    comparator: 'at-least',
    value: index + 1,
    unit: '亿元',
    measure: 'level',
    place: city.id,
    place_name: city.name,
    place_name_en: city.name_en,
    place_type: 'city',
    city: city.id,
    circle: city.circle,
    year: 2025,
    year_basis: 'quoted',
  }));

  test.beforeEach(({ page }) => page.route('**/data/indicators.json', (route) => route.fulfill({ json: rows })));

  test('colours the map from the page, with a legend that says who sets the values', async ({ atlas, page }) => {
    await atlas.open('?p=list');
    await page.getByRole('navigation', { name: '页面' }).getByRole('button', { name: '指标' }).click();
    await page.getByRole('button', { name: '上图：试验产值，2 市' }).first().click();
    await expect(page).toHaveURL(/[?&]i=/);
    const legend = page.getByRole('region', { name: '指标图例' });
    await expect(legend).toBeFocused();
    await expect(legend.getByRole('heading', { name: '试验产值' })).toBeVisible();
    await expect(legend).toContainText('亿元 · 2025 原文写明 · 2 市');
    await expect(legend).toContainText('原文未给');
    await legend.getByText('各地数值与出处').click();
    await expect(legend.getByRole('listitem').filter({ hasText: second.name })).toContainText('≥2亿元');
    await legend.getByRole('button', { name: '关闭指标图' }).click();
    await expect(legend).toHaveCount(0);
    await expect(page).not.toHaveURL(/[?&]i=/);
  });

  test('stands on the detail of its city; a link may name it, and is told where it names none', async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?i=${encodeURIComponent('试验产值')}&f=city-${first.id}`);
    await expect(page.getByRole('region', { name: '指标图例' })).toBeVisible();
    const section = atlas.detail.getByRole('region', { name: '规划指标' });
    await expect(section).toContainText('试验产值');
    await expect(section).toContainText('≥1亿元');
    await atlas.open(`?i=${encodeURIComponent('无此指标')}`);
    await expect(atlas.alert('无此指标')).toBeVisible();
  });

  test.describe('drawn', () => {
    test.use({ draws: true });

    test('is fetched with its boundaries only when it is asked for', async ({ atlas, page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await atlas.open();
      await atlas.drawn();
      expect(fetched.filter((path) => /admin|indicators/.test(path))).toEqual([]);
      await atlas.open(`?i=${encodeURIComponent('试验产值')}`);
      await atlas.drawn();
      await expect.poll(() => fetched.filter((path) => path.endsWith('admin.json')).length).toBeGreaterThan(0);
    });
  });
});
