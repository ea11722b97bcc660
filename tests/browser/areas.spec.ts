import { readFileSync } from 'node:fs';
import { expect, test } from './support/atlas';
import { standing } from './support/catalogue';

interface Index {
  cities: { id: string; name: string }[];
}
const index = JSON.parse(readFileSync('public/data/index.json', 'utf8')) as Index;
const city = index.cities[0]!;
const link = (setting: string) => `?b=areas&k=${encodeURIComponent(setting)}`;

test('typed coordinates are measured and counted, and wrong ones say what is wrong', async ({ atlas, page }) => {
  await atlas.open('?b=areas');
  const bench = page.getByRole('region', { name: '量算', exact: true });
  const corners = bench.getByRole('textbox', { name: /坐标/ });
  await corners.fill('117, 36; 118, abc');
  await corners.press('Enter');
  await expect(bench.getByRole('alert')).toContainText('第 2 点');
  await corners.fill('117, 36; 119, 36; 119, 37; 117, 37');
  await bench.getByRole('button', { name: '采用' }).click();
  // Two degrees by one there: 180.2 and 177.9 km wide, 110.96 km high.
  await expect(bench.getByText(/^19,[89]\d\d km²$|^20,0\d\d km²$/)).toBeVisible();
  await expect(bench.getByText(/可能在内 [1-9]/)).toBeAttached();
  await expect(page).toHaveURL(/polygon%3D117%2C36/);
  await corners.fill('117, 36; 119, 37; 119, 36; 117, 37');
  await corners.press('Enter');
  await expect(bench.getByRole('alert')).toContainText('相交');
  await expect(bench.getByText(/km²/)).toHaveCount(0);
});

test('a place is found by name, a buffer adds to it, and the page shows only what is inside', async ({
  atlas,
  page,
}) => {
  await atlas.open('?b=areas');
  const bench = page.getByRole('region', { name: '量算', exact: true });
  await bench.getByRole('radio', { name: '市县' }).check({ force: true });
  const field = bench.getByRole('combobox', { name: '市、县、经济圈' });
  await field.fill(city.name);
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`place%3D${city.id}`));
  const numbers = async () => {
    const text = await bench.getByText(/可能在内 \d+ 项/).innerText();
    return [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  };
  const [inside, partly] = (await numbers()) as [number, number];
  expect(inside).toBeGreaterThan(0);
  await bench.getByRole('radio', { name: '确定的', exact: true }).check({ force: true });
  await atlas.expectCount(inside + partly);
  await bench.getByRole('spinbutton', { name: '缓冲' }).fill('30');
  await expect.poll(async () => (await numbers())[0]!).toBeGreaterThan(inside);
  const [wider, more, possible] = (await numbers()) as [number, number, number];
  await bench.getByRole('radio', { name: '含可能的' }).check({ force: true });
  await atlas.expectCount(wider + more + possible);
  await page.getByRole('button', { name: /^只看：.*30 km/ }).click();
  await atlas.expectCount(standing.length);
  await expect(bench.getByRole('radio', { name: '不限' })).toBeChecked();
});

test('a line that goes nowhere is surrounded as a point', async ({ atlas, page }) => {
  await atlas.open(link('line=118,36.4 118,36.4;km=10'));
  const bench = page.getByRole('region', { name: '量算', exact: true });
  // π · 10², less what a circle of chords lacks.
  await expect(bench.getByText(/^314\.\d km²$/)).toBeVisible();
  await expect(bench.getByText(/可能在内 \d+ 项/)).toBeAttached();
});

test('a point lists its nearest five, and a click opens one', async ({ atlas, page }) => {
  await atlas.open(link('point=118,36.8'));
  const bench = page.getByRole('region', { name: '量算', exact: true });
  await expect(bench.getByText('线和点没有面积')).toBeVisible();
  const rows = bench.getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText(/[\d.]+( ± [\d.]+)? km|相接/);
  const name = await rows.nth(1).getByRole('button').innerText();
  await rows.nth(1).getByRole('button').click();
  await expect(atlas.detail.getByRole('heading', { name, exact: true })).toBeVisible();
});

test('around a project that is known by its city only, the tool says so', async ({ atlas, page }) => {
  const vague = standing.find(({ precision, geometry }) => precision === 'city' && geometry?.type === 'Point')!;
  await atlas.open(link(`feature=${vague.id};km=5`));
  await expect(page.getByText('位置误差：全市。按所画位置量算。')).toBeVisible();
});

test('a damaged link tells, and keeps what can be read', async ({ atlas, page }) => {
  await atlas.open(link('circle=118,36.8;r=40;km=900;only=some'));
  await expect(atlas.alert('km=900')).toContainText('only=some');
  const bench = page.getByRole('region', { name: '量算', exact: true });
  await expect(bench.getByRole('spinbutton', { name: '半径' })).toHaveValue('40');
  await expect(bench.getByText(/^5,0\d\d km²$/)).toBeVisible();
});

test.describe('on the drawn map', () => {
  test.use({ draws: true });

  test('a triangle is drawn by clicks, ended by Enter, and picks nothing meanwhile', async ({ atlas, page }) => {
    test.slow();
    await atlas.open('?b=areas');
    await atlas.drawn();
    const bench = page.getByRole('region', { name: '量算', exact: true });
    await bench.getByRole('button', { name: '在图上绘制' }).click();
    const box = (await atlas.map.boundingBox())!;
    const at = (x: number, y: number) => ({ position: { x: box.width * x, y: box.height * y } });
    for (const [x, y] of [[0.4, 0.2], [0.6, 0.2], [0.55, 0.35], [0.5, 0.4]] as const) await atlas.map.click(at(x, y)); // prettier-ignore
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/polygon%3D/);
    expect(new URL(page.url()).searchParams.get('k')!.split(' ')).toHaveLength(3);
    await expect(bench.getByText(/km²/).first()).toBeVisible();
    await expect(page).not.toHaveURL(/[?&]f=/);
  });
});

const ELSEWHERE: [setting: string, told: string][] = [
  ['polygon=179,36 -179,36 -179,37;km=5', '跨过 180° 经线'],
  ['line=118,36 10,20', '第 2 点（10, 20）不在底图范围内'],
  ['circle=0,0;r=400', '第 1 点（0, 0）不在底图范围内'],
];

for (const [setting, told] of ELSEWHERE) {
  test(`a shape that cannot be on this map is refused with the reason: ${setting}`, async ({ atlas, page }) => {
    await atlas.open(link(setting));
    const bench = page.getByRole('region', { name: '量算', exact: true });
    await expect(bench.getByRole('alert')).toContainText(told);
    await expect(bench.getByText(/\d km/)).toHaveCount(0);
  });
}
