import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

const chosen = standing.filter(({ circles, sectors }) => circles.includes('jiaodong') && sectors.includes('energy'));
const ids = chosen.map(({ id }) => id).sort();

async function open(page: Page) {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  return page.getByRole('dialog', { name: '导出' });
}

async function contentOf(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function take(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await contentOf(file) };
}

test('every data file holds the items of the list, and only those', async ({ atlas, page }) => {
  await atlas.open('?circle=jiaodong&sector=energy&p=list');
  await atlas.expectCount(chosen.length);
  await atlas.expectListed(chosen.length);
  const dialog = await open(page);
  await expect(dialog).toContainText(`经济圈：胶东经济圈；行业：能源；年份：2025；共 ${chosen.length} 项`);

  const geojson = await take(page, '导出 GeoJSON');
  const collection = JSON.parse(geojson.content.toString('utf8')) as { features: { id: string }[] };
  expect(collection.features.map(({ id }) => id).sort()).toEqual(ids);
  expect(geojson.name).toMatch(new RegExp(`-2025-${chosen.length}项-\\d{8}\\.geojson$`));

  const csv = (await take(page, '导出 CSV 项目表')).content;
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = Papa.parse<string[]>(csv.toString('utf8'), { skipEmptyLines: true }).data.slice(1);
  expect(rows.map(([id]) => id).sort()).toEqual(ids);

  const mentions = (await take(page, '导出 CSV 提及表')).content.toString('utf8');
  const said = Papa.parse<string[]>(mentions, { skipEmptyLines: true }).data.slice(1);
  expect([...new Set(said.map(([id]) => id))].sort()).toEqual(ids);

  const kml = (await take(page, '导出 KML')).content.toString('utf8');
  const placemarks = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return parsed.querySelector('parsererror') ? null : [...parsed.querySelectorAll('Placemark')].map(({ id }) => id);
  }, kml);
  expect(placemarks?.sort()).toEqual(ids);

  const xlsx = unzipSync(new Uint8Array((await take(page, '导出 Excel 工作簿')).content));
  const shared = strFromU8(xlsx['xl/sharedStrings.xml']!);
  for (const id of ids) expect(shared).toContain(`>${id}<`);
  const outside = standing.find(({ id }) => !ids.includes(id))!;
  expect(shared).not.toContain(`>${outside.id}<`);
  await expect(dialog.getByRole('status')).toContainText('已生成');
});

test('a workbook of the whole catalogue is made too, without workers that the policy refuses', async ({
  atlas,
  page,
}) => {
  await atlas.open('?p=list');
  await open(page);
  const xlsx = unzipSync(new Uint8Array((await take(page, '导出 Excel 工作簿')).content));
  const shared = strFromU8(xlsx['xl/sharedStrings.xml']!);
  for (const { id } of standing) expect(shared).toContain(`>${id}<`);
});

test('a machine that cannot draw still takes the data away, and says why there is no picture', async ({
  atlas,
  page,
}) => {
  await atlas.open('?q=%E4%B8%8D%E5%AD%98%E5%9C%A8%E7%9A%84%E4%B8%9C%E8%A5%BF');
  const dialog = await open(page);
  await expect(dialog.getByText(/没有 WebGL/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '导出 PNG' })).toHaveCount(0);
  // Nothing passes: nothing to take, and the button says so.
  await expect(dialog.getByText(/没有可导出的数据/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '导出 GeoJSON' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
});

test.describe('drawn', () => {
  test.use({ draws: true });

  test('the map is taken away as a picture and as a sheet', async ({ atlas, page }) => {
    await atlas.open('?circle=jiaodong&sector=energy');
    await atlas.drawn();
    const seen = () => atlas.map.screenshot({ animations: 'disabled' });
    let before = await seen();
    // Fonts of what stands over the map may still be on their way.
    await expect(async () => {
      const last = before;
      before = await seen();
      expect(before.equals(last), 'the map is at rest').toBe(true);
    }).toPass();
    const dialog = await open(page);
    await dialog.getByRole('radio', { name: '1×' }).check();
    const png = await take(page, '导出 PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    const box = (await atlas.map.boundingBox())!;
    expect(png.content.readUInt32BE(16)).toBe(Math.round(box.width));
    expect(png.content.readUInt32BE(20), 'the strip stands below the map').toBeGreaterThan(box.height + 100);

    const pdf = await take(page, '导出 PDF');
    expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.content.length, 'map and fonts are inside').toBeGreaterThan(100_000);
    await expect(dialog.getByRole('status')).toContainText('.pdf');
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await expect(async () => {
      expect((await seen()).equals(before), 'the map on the screen is as it was').toBe(true);
    }).toPass({ timeout: 60_000 });
  });

  test('a picture shows what is seen between the panels, and the first view whole', async ({ atlas, page }) => {
    await atlas.open('?b=areas&c=118.5,36.4,8');
    await atlas.drawn();
    const map = (await atlas.map.boundingBox())!;
    const bench = (await page.getByRole('region', { name: '量算', exact: true }).boundingBox())!;
    const sizeOf = ({ width, height }: { width: number; height: number }) =>
      `地图 ${Math.round(width)} × ${Math.round(height)} 像素`;
    const dialog = await open(page);
    await dialog.getByRole('radio', { name: '1×' }).check();
    await expect(dialog).toContainText(sizeOf({ width: map.width, height: bench.y - map.y }));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '回到全省' }).click();
    // The map flies home first.
    await expect(async () => {
      await open(page);
      await dialog.getByRole('radio', { name: '1×' }).check();
      const words = await dialog.innerText();
      await page.keyboard.press('Escape');
      expect(words).toContain(sizeOf(map));
    }).toPass();
  });
});
