/** The pictures of the README and of docs/bench: `npm run picture [-- part of a name]`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium';
import { serveBuilt } from './serve';

interface Picture {
  readonly file: string;
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const STRETCH = 'km=20;from=240;to=285';
const SHAPE = 'place=jiaozhou;km=10';

const PICTURES: readonly Picture[] = [
  { file: 'docs/first-view.png' },
  { file: 'docs/bench/axis.jpg', query: `b=axis&p=list&k=${encodeURIComponent(STRETCH)}` },
  {
    file: 'docs/bench/compare.jpg',
    query: `b=compare&k=${encodeURIComponent('a=2020;b=after')}&n=${encodeURIComponent(`axis:${STRETCH}`)}`,
  },
  { file: 'docs/bench/charts.jpg', query: 'b=charts&circle=jiaodong' },
  { file: 'docs/bench/measure.jpg', query: `b=areas&k=${encodeURIComponent(SHAPE)}` },
  { file: 'docs/bench/text.jpg', query: 'p=text&f=corridor-jiaozhou-gaomi&r=jiqing-axis-2024:20' },
  {
    file: 'docs/bench/search.jpg',
    act: async (page) => {
      await page.getByRole('combobox').first().pressSequentially('jiaozhou');
      await page.getByRole('listbox').waitFor();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    file: 'docs/bench/own-data.jpg',
    query: 'b=own',
    act: async (page) => {
      const rows = Array.from(
        { length: 40 },
        (_, index) =>
          `测点${index + 1},${(119.6 + (index % 8) * 0.08).toFixed(2)},${(36.1 + Math.floor(index / 8) * 0.08).toFixed(2)},${index % 7}`,
      );
      const buffer = Buffer.from(['名称,经度,纬度,读数', ...rows].join('\n'));
      await page.locator('input[type=file]').first().setInputFiles({ name: '测点.csv', mimeType: 'text/csv', buffer });
      const form = page.getByRole('form');
      await form.getByRole('radio', { name: /WGS 84/ }).check();
      await form.getByRole('button', { name: /^载入/ }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    file: 'docs/bench/take-away.jpg',
    act: async (page) => {
      await page.getByRole('button', { name: '导出' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const wanted = process.argv[2] ?? '';
mkdirSync('docs/bench', { recursive: true });
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
try {
  for (const { file, query = '', act } of PICTURES.filter((picture) => picture.file.includes(wanted))) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.address}${query === '' ? '' : `?${query}&v=1`}`);
    await page.locator('[data-map-ready=true]').waitFor({ timeout: 180_000 });
    await act?.(page);
    await page.locator('[data-map-ready=true]').waitFor({ timeout: 180_000 });
    await page.screenshot({
      path: file,
      animations: 'disabled',
      timeout: 120_000,
      ...(file.endsWith('.jpg') && { quality: 82 }),
    });
    console.log(file);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
