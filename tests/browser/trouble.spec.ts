import type { Route } from '@playwright/test';
import { expect, FILE_TROUBLE, test } from './support/atlas';
import { index, standing } from './support/catalogue';

const FAILURES: Record<string, (route: Route) => Promise<void>> = {
  'the network fails': (route) => route.abort(),
  'it is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, headers: {}, body: body.subarray(0, body.length >> 1) });
  },
  'the server does not have it': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'the server sends a page instead': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>login</title>' }),
};

test.use({ allowed: FILE_TROUBLE });

const rails = standing.filter(({ kind, geometry }) => kind === 'rail' && geometry !== null).length;

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`a kind's file is named when ${what}, the rest works, a retry mends it`, async ({ atlas, page }) => {
    await page.route('**/data/rail.geojson', fail);
    await atlas.open();
    const notice = atlas.alert('rail.geojson');
    await expect(notice).toBeVisible();
    await atlas.expectCount(standing.length - rails);
    await atlas.box('水利').check();
    await atlas.expectCount(
      standing.filter(({ kind, sectors, geometry }) => sectors.includes('water') && !(kind === 'rail' && geometry))
        .length,
    );
    await atlas.box('水利').uncheck();
    await page.unroute('**/data/rail.geojson');
    await notice.getByRole('button', { name: '重试' }).click();
    await expect(notice).toHaveCount(0);
    await atlas.expectCount(standing.length);
  });
}

test('without the index the list still stands, and a retry brings the title', async ({ atlas, page }) => {
  await page.route('**/data/index.json', FAILURES['it is cut short']!);
  await atlas.open();
  await expect(atlas.alert('index.json')).toBeVisible();
  expect(await atlas.count()).toBeGreaterThan(0);
  await page.unroute('**/data/index.json');
  await atlas.alert('index.json').getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
  await atlas.expectCount(standing.length);
});

test('with no file at all the page says so and one button tries all again', async ({ atlas, page }) => {
  await page.route('**/data/*', FAILURES['the server does not have it']!);
  await atlas.open();
  const notice = atlas.alert('个文件未能读取');
  await expect(notice).toContainText('rail.geojson');
  await page.unroute('**/data/*');
  await notice.getByRole('button', { name: /全部重试/ }).click();
  await atlas.expectCount(standing.length);
  await expect(notice).toHaveCount(0);
});

test('without WebGL list, filters and detail work, and the page says so', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.alert('WebGL')).toBeVisible();
  await atlas.box('交通').check();
  await atlas.expectCount(standing.filter(({ sectors }) => sectors.includes('transport')).length);
  await atlas.showList();
  await atlas.items.first().getByRole('button').click();
  await expect(atlas.detail.getByRole('blockquote').first()).toBeVisible();
});

test('the text of a plan that cannot be read is named in the dialog', async ({ atlas, page }) => {
  await page.route('**/data/plans.json', FAILURES['the network fails']!);
  const told = standing[0]!;
  await atlas.open(`?f=${told.id}`);
  await atlas.detail
    .getByRole('button', { name: /读原文/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('plans.json');
  await page.unroute('**/data/plans.json');
  await dialog.getByRole('button', { name: '重试' }).click();
  await expect(dialog).not.toContainText('plans.json');
});

const NO_TEXTS: Record<string, unknown> = {
  'an empty list': [],
  'a record': {},
  'a word': 'plans',
  'a plan without clauses': [{ id: 'some-plan' }],
};

for (const [what, json] of Object.entries(NO_TEXTS)) {
  test(`a file of the texts that is ${what} is named where the texts are read, and a retry mends it`, async ({
    atlas,
    page,
  }) => {
    await page.route('**/data/plans.json', (route) => route.fulfill({ json }));
    await atlas.open('?p=text');
    const notice = atlas.alert('plans.json');
    await expect(notice).toContainText('内容不合格式');
    await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
    await page.unroute('**/data/plans.json');
    await notice.getByRole('button', { name: '重试' }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  });
}

const LAZY: [file: string, query: string][] = [
  ['data/plans.json', '?s=coverage'],
  ['data/coverage.json', '?s=coverage'],
  ['data/investments.json', '?s=money'],
  ['data/indicators.json', '?s=targets'],
  ['basemap/admin.json', '?b=areas'],
  ['basemap/axis.json', '?b=axis'],
  ['basemap/labels.json', '?b=axis'],
];

for (const [file, query] of LAZY) {
  test(`${file} of the wrong shape is named where it is used, and harms nothing else`, async ({ atlas, page }) => {
    await page.route(`**/${file}`, (route) => route.fulfill({ json: [{ features: 1 }] }));
    await page.goto(`./${query}`);
    const notice = atlas.alert(file.slice(file.indexOf('/') + 1)).first();
    await expect(notice).toContainText('内容不合格式');
    await page.unroute(`**/${file}`);
    await notice.getByRole('button', { name: '重试' }).click();
    await expect(atlas.alert(file.slice(file.indexOf('/') + 1))).toHaveCount(0);
  });
}

test.describe('on the map', () => {
  test.use({ draws: true });

  for (const file of ['ground.json', 'labels.json', 'axis.json']) {
    test(`a missing ${file} is named, the projects are drawn, a retry mends it`, async ({ atlas, page }) => {
      await page.route(`**/basemap/${file}`, FAILURES['the server does not have it']!);
      await atlas.open();
      await expect(atlas.alert(file)).toBeVisible();
      await expect(atlas.map).toHaveAttribute('data-frame', /\d+/);
      await page.unroute(`**/basemap/${file}`);
      await atlas.alert(file).getByRole('button', { name: '重试' }).click();
      await expect(atlas.alert(file)).toHaveCount(0);
    });
  }

  test('a file of the ground that only the map cannot make sense of is named', async ({ atlas, page }) => {
    await page.route('**/basemap/axis.json', (route) =>
      route.fulfill({ json: { type: 'FeatureCollection', features: [null] } }),
    );
    await atlas.open();
    await expect(atlas.alert('axis.json')).toBeVisible();
    await page.unroute('**/basemap/axis.json');
    await atlas.alert('axis.json').getByRole('button', { name: '重试' }).click();
    await expect(atlas.alert('axis.json')).toHaveCount(0);
    await expect(atlas.map).toHaveAttribute('data-map-ready', 'true');
  });

  test('a lost GPU context comes back', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.drawn();
    const lose = (selector: string) =>
      page.locator(selector).evaluate((canvas) => {
        const context = (canvas as HTMLCanvasElement).getContext('webgl2')!;
        const extension = context.getExtension('WEBGL_lose_context')!;
        extension.loseContext();
        setTimeout(() => extension.restoreContext(), 200);
      });
    await lose('.map__ground canvas.maplibregl-canvas');
    await expect(atlas.alert('地图暂时中断')).toHaveCount(0);
    const before = await atlas.frame();
    await lose('.map__ground canvas:not(.maplibregl-canvas)');
    await expect.poll(() => atlas.frame()).toBeGreaterThan(before);
    await atlas.box('交通').check();
    await atlas.expectCount(standing.filter(({ sectors }) => sectors.includes('transport')).length);
    const later = await atlas.frame();
    await atlas.box('交通').uncheck();
    await expect.poll(() => atlas.frame()).toBeGreaterThan(later);
  });
});

test('without the English words the page stays Chinese and says so, and reloading brings them', async ({
  atlas,
  page,
}) => {
  await page.route('**/assets/words/*', FAILURES['the network fails']!);
  await atlas.open();
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  const notice = atlas.alert('English 的界面文字未能读取');
  await expect(notice).toBeVisible();
  await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
  await expect(page).not.toHaveURL(/l=en/);
  await page.unroute('**/assets/words/*');
  await notice.getByRole('button', { name: '重新载入' }).click();
  await expect(page.getByRole('heading', { level: 1, name: index.title.en })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('words that come late never overrule a later choice', async ({ atlas, page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/words/*', async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await page.getByRole('radio', { name: '中文' }).check({ force: true });
  const words = page.waitForResponse('**/assets/words/*');
  release();
  await (await words).finished();
  await page.getByRole('radio', { name: '夜' }).check({ force: true });
  await expect(page).toHaveURL(/t=night/);
  await expect(page).not.toHaveURL(/l=en/);
  await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
});
