import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

const undoOf = (page: Page) => page.getByRole('button', { name: '撤销', exact: true });
const redoOf = (page: Page) => page.getByRole('button', { name: '重做', exact: true });
const energy = standing.filter(({ sectors }) => sectors.includes('energy')).length;

test('Ctrl+Z takes back a filter and says which, Ctrl+Y does it again', async ({ atlas, page }) => {
  await atlas.open();
  await expect(undoOf(page)).toBeDisabled();
  await expect(redoOf(page)).toBeDisabled();
  await atlas.box('能源', '行业').check();
  await atlas.expectCount(energy);
  await expect(undoOf(page)).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已撤销：行业 能源')).toBeVisible();
  await atlas.expectCount(standing.length);
  await expect(undoOf(page)).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(page.getByText('已重做：行业 能源')).toBeVisible();
  await atlas.expectCount(energy);
  await page.keyboard.press('Control+z');
  await atlas.expectCount(standing.length);
  await page.keyboard.press('Control+Shift+Z');
  await atlas.expectCount(energy);
});

test('undo never leaves the page, however often it is asked', async ({ atlas, page }) => {
  await page.goto('about:blank');
  await atlas.open('?year=wrong&sector=energy');
  await atlas.box('交通', '行业').check();
  await atlas.box('水利', '行业').check();
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Control+z');
  await expect(page.getByText('没有可撤销的操作')).toBeVisible();
  await atlas.expectCount(energy);
  await undoOf(page).dblclick({ force: true });
  await atlas.expectCount(energy);
  await redoOf(page).dblclick();
  await expect(atlas.box('交通', '行业')).toBeChecked();
  await expect(atlas.box('水利', '行业')).toBeChecked();
});

test('the back button and undo are one', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.box('能源', '行业').check();
  await atlas.box('研究争取', '阶段').check();
  await page.goBack();
  await atlas.expectCount(energy);
  await undoOf(page).click();
  await atlas.expectCount(standing.length);
  await page.goForward();
  await atlas.expectCount(energy);
  await redoOf(page).click();
  await expect(atlas.box('研究争取', '阶段')).toBeChecked();
});

test('a word that is typed is one step, and the field keeps its own undo', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.pressSequentially('水库', { delay: 40 });
  await expect.poll(() => atlas.count()).toBeLessThan(standing.length);
  // A press of the pointer ends the step of the keys before it.
  await atlas.search.click();
  await atlas.search.press('Control+z');
  await expect(page.getByText(/已撤销/)).toHaveCount(0);
  await atlas.search.fill('机场');
  await atlas.search.blur();
  await undoOf(page).click();
  await expect(atlas.search).not.toHaveValue('机场');
  for (let times = 0; times < 4 && (await undoOf(page).isEnabled()); times += 1) await undoOf(page).click();
  await expect(atlas.search).toHaveValue('');
});

test('a drag of the year is one step', async ({ atlas, page }) => {
  await atlas.open();
  const box = (await atlas.year.boundingBox())!;
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(5.5 / 7));
  await page.mouse.down();
  for (const share of [4.5, 3.5, 2.5, 1.5]) await page.mouse.move(...at(share / 7));
  await page.mouse.up();
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '2021');
  await undoOf(page).click();
  await expect(atlas.year).toHaveAttribute('aria-valuetext', '2025');
  await expect(undoOf(page)).toBeDisabled();
});

test('what a tool restricts comes and goes with its step', async ({ atlas, page }) => {
  await atlas.open('?b=axis');
  const chip = page.getByRole('button', { name: /^只看：/ });
  await page.getByRole('slider', { name: '选段起点' }).fill('250');
  await expect(chip).toBeVisible();
  const within = await atlas.count();
  await chip.click();
  await atlas.expectCount(standing.length);
  await expect(page).not.toHaveURL(/from%3D/);
  await undoOf(page).click();
  await expect(chip).toBeVisible();
  await atlas.expectCount(within);
  await expect(page).toHaveURL(/from%3D250/);
  await undoOf(page).click();
  await expect(chip).toHaveCount(0);
  await atlas.expectCount(standing.length);
  await page.goForward();
  await expect(chip).toBeVisible();
  await atlas.expectCount(within);
});

test('after a reload the steps before it can still be taken back', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.box('能源', '行业').check();
  await atlas.expectCount(energy);
  await page.reload();
  await atlas.expectCount(energy);
  await undoOf(page).click();
  await atlas.expectCount(standing.length);
  await redoOf(page).click();
  await atlas.expectCount(energy);
});

test('nothing is lost where the browser keeps nothing', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    });
  });
  await atlas.open();
  await atlas.box('能源', '行业').check();
  await page.keyboard.press('Control+z');
  await atlas.expectCount(standing.length);
});
