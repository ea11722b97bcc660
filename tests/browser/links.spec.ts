import { expect, test } from './support/atlas';
import { index, standing } from './support/catalogue';

const DAMAGED = [
  '?circle=atlantis',
  '?sector=transport.nonsense&y=1850',
  '?c=here,there,everywhere',
  '?v=99&kind=rail',
  '?t=%F0%9F%92%A5&l=xx&p=%00',
  `?b=axis&k=${'x'.repeat(1001)}`,
];

for (const query of DAMAGED) {
  test(`a damaged link falls back with a notice: ${query.slice(0, 40)}`, async ({ atlas, page }) => {
    await atlas.open(query);
    await expect(atlas.alert('链接')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
    expect(await atlas.count()).toBeGreaterThan(0);
    await atlas.alert('链接').getByRole('button', { name: '知道了' }).click();
    await expect(atlas.alert('链接')).toHaveCount(0);
  });
}

test('what a link gives in vain is quoted as far as it helps', async ({ atlas }) => {
  await atlas.open(`?b=areas&k=${'x'.repeat(3000)}`);
  await expect(atlas.alert('链接')).toContainText(`${'x'.repeat(80)}…`);
  await expect(atlas.alert('链接')).not.toContainText('x'.repeat(81));
});

const UNREADABLE: [tool: string, setting: string, told: string[]][] = [
  ['axis', 'km=500;km=20;nonsense', ['km=500', 'km=20', 'nonsense']],
  ['axis', 'from=20;to=9000', ['to=9000']],
  ['compare', 'a=2021;a=2023;x=140;z=1', ['a=2023', 'x=140', 'z=1']],
  ['charts', 'stages;cities;pies', ['cities', 'pies']],
  ['areas', 'point=118,36;km=500;only=all', ['km=500', 'only=all']],
  ['own', 'layer=3;x', ['layer=3', 'x']],
];

for (const [tool, setting, told] of UNREADABLE) {
  test(`each part of a tool's setting that cannot be used is told: ${tool} ${setting}`, async ({ atlas, page }) => {
    await atlas.open(`?b=${tool}&k=${encodeURIComponent(setting)}`);
    const notice = atlas.alert('链接里的');
    for (const part of told) await expect(notice).toContainText(part);
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
  });
}

test('a link to something that is not there says so', async ({ atlas }) => {
  await atlas.open('?f=no-such-project');
  await expect(atlas.alert('no-such-project')).toBeVisible();
  await atlas.expectCount(standing.length);
});

test('the language changes words, labels and link, and comes back', async ({ atlas, page }) => {
  await atlas.open('?p=list');
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: index.title.en })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/l=en/);
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Year' })).toBeVisible();
  await page.getByRole('radio', { name: '中文' }).check({ force: true });
  await expect(page).not.toHaveURL(/l=en/);
  await expect(atlas.map).toBeVisible();
});
