import { expect, test } from './support/atlas';
import { index, isDistinct, standing, type Served } from './support/catalogue';

const plans = new Map(index.plans.map((plan) => [plan.id, plan]));
const withNumber = (feature: Served) => feature.mentions.some(({ plan }) => plans.get(plan)?.number);
const told = standing.find((feature) => withNumber(feature) && feature.mentions.length > 1 && isDistinct(feature))!;

test('the detail quotes every sentence, with document number and clause', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.openDetail(told.name);
  const quotes = atlas.detail.getByRole('blockquote');
  await expect(quotes).toHaveCount(told.mentions.length);
  const shown = await quotes.allInnerTexts();
  expect(shown.map((text) => text.trim()).sort()).toEqual(told.mentions.map(({ quote }) => quote).sort());
  for (const { plan } of told.mentions) {
    const number = plans.get(plan)!.number;
    if (number) await expect(atlas.detail).toContainText(number);
  }
  await expect(page).toHaveURL(new RegExp(`f=${told.id}`));
  await page.getByRole('button', { name: '关闭详情' }).click();
  await expect(atlas.detail).toHaveCount(0);
  await expect(page).not.toHaveURL(/[?&]f=/);
});

test('a link opens the detail, the clause can be read in full, terms are explained', async ({ atlas, page }) => {
  await atlas.open(`?f=${told.id}`);
  await expect(atlas.detail.getByRole('heading', { name: told.name, exact: true })).toBeVisible();
  await expect(atlas.detail).toContainText('位置：');
  await atlas.detail
    .getByRole('button', { name: /读原文/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('文字照录');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(atlas.detail).toBeVisible();
});

test('copies the citation with the quoted words', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open(`?f=${told.id}`);
  await atlas.detail
    .getByRole('button', { name: /复制引用/ })
    .first()
    .click();
  await expect(atlas.detail.getByText('已复制').first()).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // Quotation marks within a quotation are turned.
  const unmarked = (text: string) => text.replace(/[“”‘’]/g, '');
  expect(told.mentions.some(({ quote }) => unmarked(copied).includes(unmarked(quote)))).toBe(true);
});

test.describe('on the map', () => {
  test.use({ draws: true });

  test('a mark answers to pointer and click', async ({ atlas, page }) => {
    const site = standing.find(({ kind, geometry }) => kind === 'reservoir' && geometry?.type === 'Point')!;
    const [lon, lat] = site.geometry!.coordinates as [number, number];
    await atlas.open(`?c=${lon},${lat},11&kind=reservoir`);
    await atlas.drawn();
    const box = (await atlas.map.boundingBox())!;
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    const row = page.getByRole('heading', { name: site.name, exact: true });
    await expect(async () => {
      await page.mouse.move(middle[0] + 40, middle[1] + 40);
      await page.mouse.move(...middle);
      await page.mouse.click(...middle);
      await expect(row).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await expect(page).toHaveURL(new RegExp(`f=${site.id}`));
  });

  test('filtering and picking repaint the projects', async ({ atlas }) => {
    await atlas.open();
    await atlas.drawn();
    const before = await atlas.frame();
    await atlas.box('交通').check();
    await expect.poll(() => atlas.frame()).toBeGreaterThan(before);
  });
});
