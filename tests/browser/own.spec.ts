import type { Page } from '@playwright/test';
import { expect, test } from './support/atlas';

interface Given {
  name: string;
  text: string;
}

const collection = (features: string) => `{"type": "FeatureCollection", "features": [${features}]}`;
const feature = (name: string, lon: number) =>
  `{"type": "Feature", "properties": {"name": "${name}"}, "geometry": {"type": "Point", "coordinates": [${lon}, 36.5]}}`;

const bench = (page: Page) => page.getByRole('region', { name: '本地数据' });

async function choose(page: Page, ...files: Given[]): Promise<void> {
  await bench(page)
    .getByLabel('选择文件')
    .and(page.locator('input'))
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
}

test('a dropped CSV is looked over, asked for its frame, loaded, filtered, removed and brought back', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const text = '名称,类型,经度,纬度\n甲站,泵站,117.1,36.2\n乙站,桥梁,118.1,36.3\n丙站,泵站,x,36.4\n';
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '监测点.csv'));
    return transfer;
  }, text);
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: data });
  await expect(page.getByText('松开，载入为本地图层')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: data });

  const form = bench(page).getByRole('form', { name: '核对 监测点' });
  await expect(form.getByText('第 3 个要素、第 4 行')).toBeVisible();
  await expect(form.getByText('坐标不是数字')).toBeVisible();
  // Without a frame nothing is loaded.
  await form.getByRole('button', { name: '只载入完好的 2 个' }).click();
  await expect(form).toBeVisible();
  await form.getByRole('radio', { name: /GCJ-02/ }).check();
  await form.getByRole('button', { name: '只载入完好的 2 个' }).click();

  const table = bench(page).getByRole('table', { name: '监测点 的属性表' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(bench(page).getByText('CSV · 2 个要素 · 由 GCJ-02 换算')).toBeVisible();
  await bench(page).getByRole('searchbox', { name: '在表格中筛选' }).fill('桥');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(bench(page).getByText('1 / 2 行')).toBeVisible();
  await table.getByRole('button', { name: '在地图上查看 乙站' }).press('Enter');
  await expect(table.getByRole('button', { name: '在地图上查看 乙站' })).toHaveAttribute('aria-current', 'true');

  await bench(page).getByRole('button', { name: '移除 监测点' }).click();
  await expect(table).toHaveCount(0);
  await bench(page).getByRole('button', { name: '撤销' }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
});

test.describe('XML', () => {
  // Chromium tells of broken XML by an element of its own making, with styles that the policy then refuses.
  test.use({ allowed: /Applying inline style|style-src-attr inline/ });

  test('KML and GPX are read, whole and broken, by name and line', async ({ atlas, page }) => {
    await atlas.open('?b=own');
    const placemark = (name: string, place: string) =>
      `<Placemark><name>${name}</name><Point><coordinates>${place}</coordinates></Point></Placemark>`;
    const kml = (inner: string) =>
      `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inner}\n</Document></kml>`;
    await choose(
      page,
      { name: 'whole.kml', text: kml([placemark('甲', '117,36,5'), placemark('乙', 'x')].join('\n')) },
      {
        name: 'broken.kml',
        text: kml(
          [placemark('甲', '117,36'), placemark('乙', '118,36').replace('</name>', ''), placemark('丙', '119,36')].join(
            '\n',
          ),
        ),
      },
      {
        name: 'walk.gpx',
        text: '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n<wpt lat="36" lon="117"><name>丁</name></wpt>\n<wpt lat="36" lon=""/>\n<trk><name>戊</name><trkseg><trkpt lat="36" lon="117"/><trkpt lat="36.1" lon="117.1"/></trkseg></trk></gpx>',
      },
    );
    const whole = bench(page).getByRole('form', { name: '核对 whole' });
    await expect(whole.getByText('第 2 个要素、第 4 行')).toBeVisible();
    // WGS 84 by the standard: chosen beforehand.
    await expect(whole.getByRole('radio', { name: /WGS 84/ })).toBeChecked();
    await whole.getByRole('button', { name: '只载入完好的 1 个' }).click();
    const broken = bench(page).getByRole('form', { name: '核对 broken' });
    await expect(broken.getByText('XML 语法错误')).toBeVisible();
    await expect(broken.getByText('第 2 个要素、第 4 行')).toBeVisible();
    await broken.getByRole('button', { name: '只载入完好的 2 个' }).click();
    const walk = bench(page).getByRole('form', { name: '核对 walk' });
    await expect(walk.getByText('第 2 个要素、第 3 行')).toBeVisible();
    await walk.getByRole('button', { name: '只载入完好的 2 个' }).click();
    await expect(bench(page).getByRole('list', { name: '图层' }).getByRole('listitem')).toHaveCount(3);
    await expect(bench(page).getByRole('cell', { name: '丁' })).toBeVisible();
  });

  test('names may have a prefix, and what lies behind a link of the network is told and not fetched', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?b=own');
    const link =
      '<k:NetworkLink><k:name>远端</k:name><k:Link><k:href>http://example.com/a.kml</k:href></k:Link></k:NetworkLink>';
    const place =
      '<k:Placemark><k:name>己</k:name><k:Point><k:coordinates>117,36</k:coordinates></k:Point></k:Placemark>';
    await choose(page, {
      name: 'prefixed.kml',
      text: `<?xml version="1.0"?>\n<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Document>\n${place}\n${link}\n</k:Document></k:kml>`,
    });
    const form = bench(page).getByRole('form', { name: '核对 prefixed' });
    await expect(form.getByText('网络链接，不联网读取')).toBeVisible();
    await form.getByRole('button', { name: '只载入完好的 1 个' }).click();
    await expect(bench(page).getByRole('cell', { name: '己' })).toBeVisible();
  });
});

test('what cannot be read is refused with the reason, and what is loaded stays', async ({ atlas, page }) => {
  await atlas.open('?b=own');
  const crs = '"crs": {"type": "name", "properties": {"name": "EPSG:4490"}}, ';
  await choose(page, { name: '站点.geojson', text: collection(feature('甲站', 117)).replace('{', `{${crs}`) });
  const table = bench(page).getByRole('table', { name: '站点 的属性表' });
  // Frame told, no fault: nothing to ask.
  await expect(table.getByRole('row')).toHaveCount(2);
  await choose(
    page,
    { name: '图纸.dwg', text: 'AC1027' },
    { name: '断.geojson', text: collection(`${feature('乙站', 118)},${feature('丙站', 119)}`).slice(0, -60) },
  );
  await expect(atlas.alert('未载入 图纸.dwg')).toContainText('不支持 .dwg 文件');
  const form = bench(page).getByRole('form', { name: '核对 断' });
  await expect(form.getByText('文件在此中断，不完整')).toBeVisible();
  await form.getByRole('button', { name: '不载入' }).click();
  await expect(table.getByRole('row')).toHaveCount(2);
  const large = await page.evaluateHandle(() => {
    const file = new File(['x'], '大.csv');
    Object.defineProperty(file, 'size', { value: 300_000_000 });
    const data = { types: ['Files'], files: [file], items: [] };
    window.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: data }));
  });
  await large.dispose();
  await expect(atlas.alert('未载入 大.csv')).toContainText('文件 300 MB，超过上限 100 MB');
});

test('100,000 points are read, listed and sorted while the page stays awake', async ({ atlas, page }) => {
  await atlas.open('?b=own');
  const rows = Array.from({ length: 100_000 }, (_, index) => `点${index},${index % 97},${115 + (index % 700) / 100},${34.5 + (index % 350) / 100}`); // prettier-ignore
  await choose(page, { name: '十万.csv', text: `名称,值,wgs84_lon,wgs84_lat\n${rows.join('\n')}\n` });
  await bench(page).getByRole('button', { name: '载入 100000 个要素' }).click();
  const table = bench(page).getByRole('table', { name: '十万 的属性表' });
  await expect(table).toHaveAttribute('aria-rowcount', '100001');
  // Only what is in sight is in the page.
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  await table.getByRole('button', { name: '名称', exact: true }).click();
  await table.getByRole('button', { name: '名称', exact: true }).click();
  await expect(table.getByRole('cell', { name: '点99999' })).toBeVisible();
  await bench(page).getByRole('searchbox', { name: '在表格中筛选' }).fill('点9999');
  await expect(bench(page).getByText('11 / 100000 行')).toBeVisible();
});

test('own data are counted in a measured area beside the projects', async ({ atlas, page }) => {
  await atlas.open('?b=own');
  const crs = '"crs": {"type": "name", "properties": {"name": "EPSG:4490"}}, ';
  const features = `${feature('甲站', 118.2)},${feature('乙站', 119.9)}`;
  await choose(page, { name: '站点.geojson', text: collection(features).replace('{', `{${crs}`) });
  await expect(bench(page).getByRole('table', { name: '站点 的属性表' })).toBeVisible();

  await page.getByRole('button', { name: '量算', exact: true }).click();
  const measuring = page.getByRole('region', { name: '量算', exact: true });
  await measuring.getByRole('textbox', { name: /坐标/ }).fill('118, 36.3; 118.6, 36.3; 118.6, 36.7; 118, 36.7');
  await measuring.getByRole('button', { name: '采用' }).click();
  await measuring.getByRole('radio', { name: '本地数据 1' }).check();
  await expect(measuring.getByText('全部在内 1 个，部分在内 0 个')).toBeVisible();
  const row = measuring.getByRole('button', { name: '甲站' });
  await row.press('Enter');
  await expect(row).toHaveAttribute('aria-current', 'true');
});

for (const [query, passing] of [
  ['circle=capital', '1 / 2 行'],
  ['circle=capital.jiaodong', '2 行'],
  // No county is in both.
  ['circle=lunan&place=jinan', '0 / 2 行'],
] as const) {
  test(`own data follow the chosen region: ${query}`, async ({ atlas, page }) => {
    await atlas.open(`?b=own&${query}`);
    await choose(page, { name: '站.csv', text: '名称,wgs84_lon,wgs84_lat\n甲,117.0,36.65\n乙,120.3,36.25\n' });
    await bench(page).getByRole('button', { name: '载入 2 个要素' }).click();
    await bench(page).getByRole('checkbox', { name: '只看所选市、圈内' }).check();
    await expect(bench(page).getByText(passing, { exact: true })).toBeVisible();
  });
}
