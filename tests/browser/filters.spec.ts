import { expect, test } from './support/atlas';
import { features, index, standing, standsIn } from './support/catalogue';

const inCapital = standing.filter((feature) => feature.circles.includes('capital'));
const capitalTransport = inCapital.filter((feature) => feature.sectors.includes('transport'));

test('circle and sector narrow status and list in step, and stand in the link', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.box('省会经济圈').check();
  await atlas.expectCount(inCapital.length);
  await atlas.box('交通').check();
  await atlas.expectCount(capitalTransport.length);
  await expect(page).toHaveURL(/circle=capital/);
  await expect(page).toHaveURL(/sector=transport/);
  await atlas.showList();
  await atlas.expectListed(capitalTransport.length);
});

test('a second option of a group widens, another group narrows', async ({ atlas }) => {
  await atlas.open();
  await atlas.box('省会经济圈').check();
  await atlas.box('全省性').check();
  const either = standing.filter(({ circles }) => circles.includes('capital') || circles.length === 0);
  await atlas.expectCount(either.length);
  await atlas.box('铁路').check();
  await atlas.expectCount(either.filter(({ kind }) => kind === 'rail').length);
});

test('every stage, plan and kind counts what the files hold', async ({ atlas }) => {
  await atlas.open();
  const expectAlone = async (label: string, group: string, count: number) => {
    await atlas.box(label, group).check();
    await atlas.expectCount(count);
    await atlas.box(label, group).uncheck();
  };
  await expectAlone('研究争取', '阶段', standing.filter(({ stage }) => stage === 'study').length);
  await expectAlone('水库', '类型', standing.filter(({ kind }) => kind === 'reservoir').length);
  await expectAlone('济青发展轴带', '经济圈', standing.filter((feature) => feature.on_axis).length);
  for (const plan of index.plans) {
    const count = standing.filter(({ mentions }) => mentions.some((mention) => mention.plan === plan.id)).length;
    await expectAlone(plan.label.zh, '规划', count);
  }
});

test('a reload and the step back keep what was chosen', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.box('省会经济圈').check();
  await atlas.box('交通').check();
  await atlas.expectCount(capitalTransport.length);
  await page.reload();
  await atlas.expectCount(capitalTransport.length);
  await expect(atlas.box('省会经济圈')).toBeChecked();
  await expect(atlas.box('交通')).toBeChecked();
  await page.goBack();
  await expect(atlas.box('交通')).not.toBeChecked();
  await atlas.expectCount(inCapital.length);
});

test('clearing all brings everything back', async ({ atlas, page }) => {
  await atlas.open('?circle=capital&sector=transport&y=2020');
  await page.getByRole('button', { name: '清除全部' }).first().click();
  await atlas.expectCount(standing.length);
  await expect(page).not.toHaveURL(/circle|sector|[?&]y=/);
});

test('when nothing passes, the page says which filter to loosen', async ({ atlas, page }) => {
  await atlas.open('?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA%E4%B8%9C%E8%A5%BF&p=list');
  await atlas.expectCount(0);
  await expect(page.getByText('没有符合条件的项目').first()).toBeVisible();
  await page.getByRole('button', { name: '清空搜索' }).last().click();
  await atlas.expectCount(standing.length);
});

test('the year slider runs from 2020 to 之后 and invents no year', async ({ atlas, page }) => {
  await atlas.open('?p=list');
  await atlas.year.press('Home');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '2020');
  await atlas.expectCount(features.filter((feature) => standsIn(feature, 2020)).length);
  await expect(page).toHaveURL(/y=2020/);
  await atlas.year.press('End');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '之后');
  await atlas.expectCount(features.length);
  await expect(page).toHaveURL(/y=after/);
  await expect(atlas.list).toContainText('规划期已满');
  await atlas.showFilters();
  await atlas.box('未明确', '期限').check();
  const undated = features.filter(({ mentions }) => !mentions.some(({ due_basis }) => due_basis === 'quoted'));
  await atlas.expectCount(undated.length);
});

test('play steps through the years and stops at the end', async ({ atlas, page }) => {
  await atlas.open('?y=2024');
  await page.getByRole('button', { name: '播放' }).click();
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '2025');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '之后');
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
});

test('search finds names and aliases', async ({ atlas }) => {
  const named = standing.find(({ kind }) => kind === 'reservoir')!;
  await atlas.open();
  await atlas.search.fill(named.name);
  await expect(atlas.item(named.name)).toBeVisible();
  await atlas.search.fill('');
  await atlas.expectCount(standing.length);
});

test('what has no place stands in the list with a mark', async ({ atlas }) => {
  const unlocated = standing.find(({ precision }) => precision === 'unlocated')!;
  await atlas.open();
  await atlas.search.fill(unlocated.name);
  await expect(atlas.item(unlocated.name)).toContainText('未落位');
});
