import { expect, test } from './support/atlas';
import { index } from './support/catalogue';

/** One line of the top bar's controls, CSS pixels. */
const LINE = 44;

for (const language of ['zh', 'en']) {
  test(`nothing in the top bar or over the map wraps or collides at any width: ${language}`, async ({
    atlas: { page },
  }) => {
    await page.goto(`./?v=99&sector=energy&l=${language}`);
    for (const width of [1000, 1180, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const settings = page.getByRole('radiogroup');
      for (const group of await settings.all()) expect((await group.boundingBox())!.height).toBeLessThan(LINE);
      const bar = (await page.getByRole('banner').boundingBox())!;
      const share = (await page.getByRole('banner').getByRole('button').last().boundingBox())!;
      expect(share.x + share.width).toBeLessThanOrEqual(bar.width);

      const tools = (await page.getByRole('group', { name: /^(工作台|Bench)$/ }).boundingBox())!;
      const notice = (await page.getByRole('alert').first().boundingBox())!;
      expect(tools.height).toBeLessThan(LINE);
      expect(tools.x + tools.width).toBeLessThanOrEqual(notice.x + notice.width);
      expect(tools.y + tools.height).toBeLessThanOrEqual(notice.y);

      const side = (await page.getByRole('complementary').first().boundingBox())!;
      const clear = (await page.getByRole('button', { name: /^(清除全部|Clear all)$/ }).boundingBox())!;
      expect(clear.x + clear.width).toBeLessThanOrEqual(side.x + side.width);
      expect(clear.height).toBeLessThan(LINE);
      // What lies side by side in the head of the panel does not overlap.
      const undo = (await page.getByRole('group', { name: /^(撤销与重做|Undo and redo)$/ }).boundingBox())!;
      const tab = (await page.getByRole('tab').last().boundingBox())!;
      expect(tab.x + tab.width).toBeLessThanOrEqual(undo.x);
      expect(undo.x + undo.width).toBeLessThanOrEqual(clear.x);
    }
  });
}

test('a page that the link opens leaves the top bar where it is, and takes no focus', async ({ atlas: { page } }) => {
  await page.goto('./?s=coverage&r=capital-2020:8');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.querySelector('.app')!.scrollTop)).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

for (const language of ['zh', 'en']) {
  test(`the years and the plans of the timeline keep clear of each other in a narrow window: ${language}`, async ({
    atlas: { page },
  }) => {
    await page.goto(`./?l=${language}`);
    await expect(page.locator('.plan-bars__label')).toHaveCount(index.plans.length);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [768, 800, 900, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(() => {
        /** Where the letters themselves stand. */
        const lettered = (element: Element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect();
        };
        const ticks = [...document.querySelectorAll('.time__ticks > span')].map(lettered);
        const overlaps = ticks.slice(1).filter((box, index) => box.left < ticks[index]!.right + 1).length;
        const labels = [...document.querySelectorAll<HTMLElement>('.plan-bars__label')];
        const cut = labels.filter((label) => label.clientWidth > 1 && label.scrollWidth > label.clientWidth).length;
        const beyond = labels.filter((label) => label.getBoundingClientRect().right > innerWidth).length;
        return { ticks: ticks.length, overlaps, cut, beyond };
      });
      const last = (await page.getByRole('banner').getByRole('button').last().boundingBox())!;
      expect(last.x + last.width, String(width)).toBeLessThanOrEqual(width);
      expect(faults, String(width)).toEqual({ ticks: 7, overlaps: 0, cut: 0, beyond: 0 });
    }
  });
}
