import { expect, test } from './support/atlas';
import { features, index, standing } from './support/catalogue';

const [a, b] = [index.plans[2]!, index.plans[4]!];
const saidBy = (plan: string) => new Set(features.filter(({ mentions }) => mentions.some((m) => m.plan === plan)));
const inA = saidBy(a.id);
const inB = saidBy(b.id);
const both = [...inA].filter((feature) => inB.has(feature));
const onlyA = inA.size - both.length;
const onlyB = inB.size - both.length;
const link = `?b=compare&k=${encodeURIComponent(`a=${a.id};b=${b.id}`)}`;

test('two plans part what one names from what both name, and the list follows', async ({ atlas, page }) => {
  await atlas.open(link);
  const tool = page.getByRole('region', { name: '规划比对' });
  const parts = tool.getByRole('radiogroup', { name: '比对范围' });
  const table = tool.getByRole('table', { name: '规划比对表' });
  await expect(parts).toContainText(String(onlyA));
  await expect(parts).toContainText(String(onlyB));
  await expect(parts.getByRole('radio', { name: /全部/ })).toBeChecked();
  await expect(parts).toContainText(String(onlyA + both.length + onlyB));
  // Looking alone does not narrow the page.
  await atlas.expectCount(standing.length);

  await parts.getByRole('radio', { name: /都有/ }).check();
  await atlas.expectCount(both.length);
  await expect(table).toHaveAttribute('aria-rowcount', String(both.length + 2));
  await expect(page).toHaveURL(/n%3Dboth/);

  await parts.getByRole('radio', { name: /仅 A/ }).check();
  await tool.getByRole('button', { name: '对调 A 与 B' }).click();
  // What only A says is now what only B says.
  await expect(parts.getByRole('radio', { name: /仅 B/ })).toBeChecked();
  await atlas.expectCount(onlyA);
  await expect(tool.getByRole('combobox', { name: 'A 方' })).toHaveValue(b.id);

  // The part stays when the tool is closed, until its chip lifts it.
  await tool.getByRole('button', { name: '收起工作台' }).click();
  await atlas.expectCount(onlyA);
  await page.getByRole('button', { name: `只看：“${a.label.zh}”提到而“${b.label.zh}”未提到` }).click();
  await atlas.expectCount(standing.length);
});

test('lifting the part in the side panel leads the table back to all of them', async ({ atlas, page }) => {
  await atlas.open(`${link}${encodeURIComponent(';n=both')}`);
  const parts = page.getByRole('radiogroup', { name: '比对范围' });
  await expect(parts.getByRole('radio', { name: /都有/ })).toBeChecked();
  await page.getByRole('button', { name: /^只看：/ }).click();
  await expect(parts.getByRole('radio', { name: /全部/ })).toBeChecked();
  await expect(page.getByRole('table', { name: '规划比对表' })).toHaveAttribute(
    'aria-rowcount',
    String(onlyA + both.length + onlyB + 2),
  );
  await atlas.expectCount(standing.length);
});

test('the table goes by keys, orders, finds and picks', async ({ atlas, page }) => {
  await atlas.open(`${link}${encodeURIComponent(';n=both')}`);
  const table = page.getByRole('table', { name: '规划比对表' });
  const name = (row: number) => table.getByRole('row').nth(row).getByRole('rowheader').getByRole('button').first();
  await expect(table.getByRole('columnheader', { name: '变化' })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('button', { name: '项目' }).click();
  await expect(table.getByRole('columnheader', { name: '项目' })).toHaveAttribute('aria-sort', 'ascending');

  await name(2).focus();
  await page.keyboard.press('ArrowDown');
  await expect(name(3)).toBeFocused();
  await page.keyboard.press('End');
  await expect(table.getByRole('row').last().getByRole('rowheader').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Home');
  const first = await name(2).innerText();
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { name: first, exact: true })).toBeVisible();

  const sought = both[0]!;
  await page.getByRole('searchbox', { name: '在比对表里查找' }).fill(sought.name);
  await expect(table.getByRole('rowheader').filter({ hasText: sought.name }).first()).toBeVisible();
});

test('a step back to another tool takes along what the comparison restricted', async ({ atlas, page }) => {
  await atlas.open('?b=charts');
  await page.getByRole('button', { name: '规划比对' }).click();
  await page.getByRole('radio', { name: /都有/ }).check();
  const chip = page.getByRole('button', { name: /^只看：.*都提到/ });
  await expect(chip).toBeVisible();
  await page.goBack();
  await expect(chip).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('region', { name: '联动图表' })).toBeVisible();
  await expect(chip).toHaveCount(0);
});

test('says when a change runs against time, or between plans of one year', async ({ atlas, page }) => {
  const notes = page.getByText('与时间相反');
  await atlas.open(`?b=compare&k=${encodeURIComponent(`a=${b.id};b=2020`)}`);
  await expect(notes).toBeVisible();
  await page.getByRole('button', { name: '对调 A 与 B' }).click();
  await expect(notes).toHaveCount(0);
});

test('tells what it cannot read in a link', async ({ atlas, page }) => {
  await atlas.open(`?b=compare&k=${encodeURIComponent('a=no-such-plan;b=2023')}`);
  await expect(page.getByText('a=no-such-plan')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'B 方' })).toHaveValue('2023');
});

test.describe('on the map', () => {
  test.use({ draws: true });

  test('the line between the sides is a slider that keys move; closing the tool takes it away', async ({
    atlas,
    page,
  }) => {
    await atlas.open(link);
    await atlas.drawn();
    const divider = page.getByRole('slider', { name: '分界线' });
    const projects = atlas.map.locator('canvas:not(.maplibregl-canvas)');
    await expect(projects).toHaveCount(2);
    await expect(atlas.map).toContainText(a.label.zh);
    await expect(atlas.map).toContainText(b.label.zh);
    await expect(divider).toHaveValue('50');
    await divider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(divider).toHaveValue('49.5');
    await expect(page).toHaveURL(/x%3D49\.5/);

    await page.getByRole('button', { name: '收起工作台' }).click();
    await expect(divider).toHaveCount(0);
    await expect(projects).toHaveCount(1);
  });
});
