import { expect, test } from './support/atlas';
import { features, standing } from './support/catalogue';

const LINES = ['rail', 'urban-rail', 'road', 'waterway', 'corridor'];
/** Every line of the catalogue, counted without the app. */
const lines = features
  .filter(({ kind }) => LINES.includes(kind))
  .reduce((count, { geometry }) => {
    if (geometry?.type === 'LineString') return count + 1;
    return geometry?.type === 'MultiLineString' ? count + (geometry.coordinates as unknown[]).length : count;
  }, 0);
const located = standing.filter(({ geometry }) => geometry !== null);

test('the strip shows what lies beside the axis, and more of it the wider it looks', async ({ atlas, page }) => {
  await atlas.open('?b=axis');
  const bench = page.getByRole('region', { name: '轴带剖面' });
  const summary = bench.getByText(/\d+ 项在内/);
  const count = async () => Number.parseInt(await summary.innerText(), 10);
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await bench.getByRole('slider', { name: '两侧距离' }).fill('80');
  await expect.poll(count).toBeGreaterThan(before);
  expect(await count()).toBeLessThanOrEqual(located.length);
  await expect(page).toHaveURL(/km%3D80/);
  // Looking alone does not narrow the page.
  await atlas.expectCount(standing.length);
  await expect(bench.getByRole('combobox', { name: '轴线' }).getByRole('option')).toHaveCount(lines + 2);
});

test('arrow keys walk along the lanes, Enter opens what they stand on', async ({ atlas, page }) => {
  await atlas.open('?b=axis');
  const lane = page.getByRole('list', { name: /^交通，/ });
  await lane.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  const second = lane.getByRole('button').nth(1);
  await expect(second).toBeFocused();
  const label = await second.getAttribute('aria-label');
  expect(label).toMatch(/里程/);
  await page.keyboard.press('Enter');
  const named = standing.find(({ name }) => label!.startsWith(`${name}、`))!;
  await expect(atlas.detail.getByRole('heading', { name: named.name, exact: true })).toBeVisible();
});

test('a stretch chosen by keys narrows the page, says so, and Escape gives it up', async ({ atlas, page }) => {
  await atlas.open('?b=axis');
  const bench = page.getByRole('region', { name: '轴带剖面' });
  const from = bench.getByRole('slider', { name: '选段起点' });
  await from.fill('250');
  const chip = page.getByRole('button', { name: /^只看：.*250–[\d.]+ km/ });
  await expect(chip).toBeVisible();
  await expect(page).toHaveURL(/from%3D250/);
  expect(await atlas.count()).toBeLessThan(located.length);
  await bench.getByRole('radio', { name: '表格' }).check({ force: true });
  await expect(bench.getByRole('row')).toHaveCount((await atlas.count()) + 1);
  await bench.getByRole('radio', { name: '剖面' }).check({ force: true });
  await from.press('Escape');
  await expect(chip).toHaveCount(0);
  await atlas.expectCount(standing.length);
  await expect(page).not.toHaveURL(/from%3D/);
});

test('a hand may drag over the same place again, and Escape gives up what it chose', async ({ atlas, page }) => {
  await atlas.open('?b=axis');
  const from = page.getByRole('slider', { name: '选段起点' });
  const track = (await from.boundingBox())!;
  const drag = async (share: number, end: number) => {
    // Over the names of the ruler, above the track.
    await page.mouse.move(track.x + share * track.width, track.y - 40);
    await page.mouse.down();
    await page.mouse.move(track.x + end * track.width, track.y - 40, { steps: 8 });
    await page.mouse.up();
  };
  const chosen = () => new URL(page.url()).searchParams.get('k');
  await drag(0.1, 0.9);
  await expect.poll(chosen).toMatch(/^from=\d+;to=\d+$/);
  const first = chosen();
  await drag(0.3, 0.5);
  await expect.poll(chosen).not.toBe(first);
  const second = chosen();
  await drag(0.1, 0.9);
  await expect.poll(chosen).toBe(first);
  await drag(0.3, 0.5);
  await expect.poll(chosen).toBe(second);
  await page.keyboard.press('Escape');
  await expect.poll(chosen).toBeNull();
});

test('a stretch lifted in the side panel is given up in the strip as well', async ({ atlas, page }) => {
  await atlas.open('?b=axis&k=from%3D250%3Bto%3D300');
  await page.getByRole('button', { name: /^只看：/ }).click();
  await atlas.expectCount(standing.length);
  await expect(page).not.toHaveURL(/from%3D/);
  await expect(page.getByRole('slider', { name: '选段起点' })).toHaveValue('0');
});

test('a stretch beyond the end of the line is told', async ({ atlas, page }) => {
  await atlas.open('?b=axis&k=from%3D5000%3Bto%3D6000');
  await expect(atlas.alert('from=5000')).toContainText('to=6000');
  await expect(page.getByRole('button', { name: /^只看：/ })).toHaveCount(0);
});

test('any line may be the axis, and a damaged link tells', async ({ atlas, page }) => {
  await atlas.open('?b=axis&k=axis%3Dno-such-line%3Bkm%3D500');
  await expect(atlas.alert('no-such-line')).toContainText('km=500');
  const line = features.find(({ kind, geometry }) => kind === 'rail' && geometry?.type === 'LineString')!;
  await page.getByRole('combobox', { name: '轴线' }).selectOption(line.id);
  await expect(page).toHaveURL(new RegExp(`axis%3D${line.id}`));
  await expect(atlas.alert('no-such-line')).toHaveCount(0);
  await expect(page.getByRole('list', { name: /^交通，/ })).toBeVisible();
});
