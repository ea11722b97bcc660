import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

const inCell = standing.filter(
  ({ circles, sectors }) => circles.includes('capital') && sectors.includes('transport'),
).length;

test('a cell of the table filters list and charts, and pressed again lets go', async ({ atlas, page }) => {
  await atlas.open('?p=list');
  await page.getByRole('button', { name: '联动图表' }).click();
  const figure = page.getByRole('figure', { name: '经济圈 × 行业' });
  const picture = figure.getByRole('img', {
    name: new RegExp(`所选 ${standing.length} 项，全部 ${standing.length} 项`),
  });
  await expect(picture).toBeVisible();
  await expect(picture.getByText('交通', { exact: true })).toBeVisible();

  await figure.getByRole('button', { name: '表格' }).click();
  const cell = figure.getByRole('button', { name: /^省会经济圈 · 交通/ });
  await expect(cell).toHaveAccessibleName(new RegExp(`全部 ${inCell} 项`));
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await atlas.expectCount(inCell);
  await atlas.expectListed(inCell);
  await expect(page).toHaveURL(/circle=capital/);
  await expect(page).toHaveURL(/sector=transport/);
  await expect(
    page
      .getByRole('figure', { name: '阶段 × 年份' })
      .getByRole('img', { name: new RegExp(`所选 ${inCell} 项，全部 ${standing.length} 项`) }),
  ).toBeVisible();

  await page.keyboard.press('Enter');
  await atlas.expectCount(standing.length);
  await cell.click();
  await atlas.expectCount(inCell);
  await page.goBack();
  await atlas.expectCount(standing.length);
});

test('a bar of the chart answers to a pointer, and filters set elsewhere show in it', async ({ atlas, page }) => {
  await atlas.open('?b=charts&k=cities');
  const figure = page.getByRole('figure').first();
  await expect(figure.getByRole('heading', { name: '各市项目' })).toBeVisible();
  await figure.getByRole('img').getByText('省会经济圈').click();
  await expect(atlas.box('省会经济圈')).toBeChecked();
  const { length } = standing.filter(({ circles }) => circles.includes('capital'));
  await expect(figure.getByRole('img', { name: new RegExp(`所选 ${length} 项`) })).toBeVisible();
  await atlas.box('交通').check();
  await expect(figure.getByRole('img', { name: new RegExp(`所选 ${inCell} 项`) })).toBeVisible();
});

test('a chart is taken away as SVG, its words as text, and as PNG', async ({ atlas, page }) => {
  await atlas.open('?b=charts&k=nonsense');
  await expect(atlas.alert('nonsense')).toBeVisible();
  const take = async (kind: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `下载 ${kind}：经济圈 × 行业` }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
  };
  const svg = await take('SVG');
  expect(svg.name).toBe('经济圈 × 行业 2025.svg');
  // On a page of its own: this one's policy would be asked about the styles of the file.
  const reader = await page.context().newPage();
  const words = await reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [...parsed.querySelectorAll('parsererror, text')].map(({ nodeName, textContent }) =>
      nodeName === 'text' ? textContent : nodeName,
    );
  }, svg.content.toString('utf8'));
  expect(words).toEqual(expect.arrayContaining(['交通', '省会经济圈', '经济圈 × 行业']));
  expect(words).not.toContain('parsererror');
  const png = await take('PNG');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
});
