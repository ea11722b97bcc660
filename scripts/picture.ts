/** The README's picture: the first view of the built page. `npm run picture [-- file width height query]` */
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium';
import { serveBuilt } from './serve';

const [file = 'docs/first-view.png', width = '1440', height = '900', query = ''] = process.argv.slice(2);

const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(height) },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.address}${query}`);
  await page.locator('[data-map-ready=true]').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`${file}  ${width} × ${height}`);
} finally {
  await browser.close();
  await server.close();
}
