import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

const energy = standing.filter(({ sectors }) => sectors.includes('energy')).length;

test('a view is kept under a name, opened again, renamed, replaced, moved, deleted and restored', async ({
  atlas,
  page,
}) => {
  await atlas.open('?sector=energy');
  const row = page.getByRole('list', { name: '书签', exact: true });
  const dialog = page.getByRole('dialog', { name: '书签' });
  await expect(row).toHaveCount(0);
  const open = () => page.getByRole('button', { name: '书签：保存与整理' }).click();
  await open();
  const name = dialog.getByRole('textbox', { name: '书签名称' });
  await expect(name).toHaveValue('能源');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('已保存“能源”。')).toBeVisible();
  await name.fill('<b>全部</b>');
  await name.press('Enter');
  await dialog.getByRole('button', { name: '关闭书签' }).click();
  await expect(row.getByRole('button')).toHaveText(['能源', '<b>全部</b>']);

  await page.getByRole('button', { name: '清除全部' }).click();
  await atlas.expectCount(standing.length);
  await row.getByRole('button', { name: '能源' }).click();
  await atlas.expectCount(energy);
  await page.keyboard.press('Control+z');
  await atlas.expectCount(standing.length);

  await open();
  await dialog.getByRole('button', { name: '改存为当前画面：<b>全部</b>' }).click();
  await dialog.getByRole('button', { name: '改名：<b>全部</b>' }).click();
  await page.keyboard.type('全省');
  await page.keyboard.press('Enter');
  const up = dialog.getByRole('button', { name: '上移：全省' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(up).toBeDisabled();
  await dialog.getByRole('button', { name: '删除：能源' }).click();
  await dialog.getByRole('button', { name: '恢复' }).click();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button')).toHaveText(['全省', '能源']);

  await page.reload();
  await atlas.expectCount(standing.length);
  await row.getByRole('button', { name: '能源' }).click();
  await atlas.expectCount(energy);
  await row.getByRole('button', { name: '全省' }).click();
  await atlas.expectCount(standing.length);
});

test('another tab sees what is kept; a bookmark of what is gone tells like a link', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open();
  const other = await context.newPage();
  await other.goto(new URL('./icon.svg', page.url()).href);
  await other.evaluate(() => {
    const bookmark = { id: 'a', name: '旧书签', search: 'plan=no-such-plan&f=no-such-project&v=1' };
    localStorage.setItem('atlas-bookmarks:/', JSON.stringify({ version: 1, bookmarks: [bookmark] }));
  });
  await page.getByRole('button', { name: '旧书签' }).click();
  await expect(atlas.alert('no-such-plan')).toBeVisible();
  await expect(atlas.alert('no-such-project')).toBeVisible();
});

test('what is damaged is told and left alone', async ({ atlas, page }) => {
  await page.addInitScript(() => localStorage.setItem('atlas-bookmarks:/', '{"version":1,"bookm'));
  await atlas.open();
  await expect(atlas.alert('已损坏')).toBeVisible();
  await atlas.alert('已损坏').getByRole('button', { name: '知道了' }).click();
  expect(await page.evaluate(() => localStorage.getItem('atlas-bookmarks:/'))).toBe('{"version":1,"bookm');
});

test('where the browser keeps nothing, bookmarks last as long as the page and say so', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await atlas.open();
  await page.getByRole('button', { name: '书签：保存与整理' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('没有存下');
  await expect(page.getByRole('dialog').getByRole('list')).toContainText('全部项目');
});
