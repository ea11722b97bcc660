import { expect, test } from './support/atlas';
import { index, standing } from './support/catalogue';

test('a keyboard alone filters, walks the list, opens a detail and comes back', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到项目列表' })).toBeFocused();
  await page.keyboard.press('Enter');
  const buttons = atlas.items.getByRole('button');
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(atlas.list.locator(`[aria-posinset="${standing.length}"]`).getByRole('button')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.detail).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toHaveCount(0);
  await expect(buttons.first()).toBeFocused();

  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('水库');
  await expect.poll(() => atlas.count()).toBeLessThan(standing.length);
  await page.keyboard.press('Enter');
  await expect(buttons.first()).toBeFocused();
});

test('tab reaches every control before the map, and boxes and slider answer to keys', async ({ atlas, page }) => {
  await atlas.open();
  const reach = async (target: ReturnType<typeof atlas.box>, most = 120) => {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('not reached by Tab');
  };
  await reach(atlas.box('省会经济圈'));
  await page.keyboard.press('Space');
  await expect(atlas.box('省会经济圈')).toBeChecked();
  await reach(atlas.box(index.plans[0]!.label.zh, '规划'));
  await reach(atlas.year);
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '2024');
});
