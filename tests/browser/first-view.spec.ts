import { readFileSync } from 'node:fs';
import { expect, test } from './support/atlas';
import { index, standing } from './support/catalogue';

test.describe('first view, drawn', () => {
  test.use({ draws: true });

  test('says what it is, counts what it shows and draws it', async ({ atlas, page }) => {
    await atlas.open();
    await expect(page.getByRole('heading', { level: 1, name: index.title.zh })).toBeVisible();
    await expect(page).toHaveTitle(index.title.zh);
    await atlas.expectCount(standing.length);
    await expect(atlas.map).toBeVisible();
    await expect(page.getByText('规划口径，非建设现状')).toBeVisible();
    await expect(atlas.map).toContainText('审图号');
    await expect(atlas.year).toHaveAttribute('aria-valuetext', '2025');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await atlas.drawn();
    await atlas.showList();
    await atlas.expectListed(standing.length);
  });

  test('fetches no file that the size budget does not count', async ({ atlas, page, baseURL }) => {
    const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as { path: string[] }[];
    const expression = (glob: string) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`);
    const [untilList, projects, all] = budgets.map(({ path }) => ({
      counted: path.filter((glob) => !glob.startsWith('!')).map(expression),
      left: path.filter((glob) => glob.startsWith('!')).map((glob) => expression(glob.slice(1))),
    }));
    const fetched = new Set<string>();
    const order: string[] = [];
    page.on('request', (request) => {
      const path = request.url().slice(baseURL!.length);
      fetched.add(`dist/${path === '' ? 'index.html' : path}`);
      order.push(path);
    });
    await atlas.open();
    await atlas.drawn();
    const isIn = (budget: { counted: RegExp[]; left: RegExp[] } | undefined) => (file: string) =>
      budget!.counted.some((glob) => glob.test(file)) && !budget!.left.some((glob) => glob.test(file));
    expect([...fetched].filter((file) => !isIn(all)(file))).toEqual([]);
    const scripts = [...fetched].filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => !isIn(untilList)(file) && !isIn(projects)(file))).toEqual([]);
    const firstOfProjects = order.findIndex((path) => isIn(projects)(`dist/${path}`));
    expect(firstOfProjects, 'the projects’ code comes after the ground').toBeGreaterThan(
      order.indexOf('basemap/ground.json'),
    );
  });

  test('puts the words above the projects, and the projects above the ground', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.drawn();
    const projects = atlas.map.locator('canvas:not(.maplibregl-canvas)');
    await expect(projects).toHaveCount(1);
    const words = atlas.map.locator('.map__words');
    // An opaque canvas hides whatever lies under it: ground yes, words no.
    await projects.evaluate((canvas) => void (canvas.style.background = 'rgb(255, 0, 255)'));
    const picture = () => atlas.map.screenshot({ animations: 'disabled' });
    const withWords = await picture();
    expect(await picture(), 'the map is at rest').toEqual(withWords);
    await words.evaluate((element) => void (element.style.visibility = 'hidden'));
    expect(await picture(), 'words lie above the projects').not.toEqual(withWords);
    await words.evaluate((element) => void (element.style.visibility = ''));
    await page.locator('.map__ground canvas.maplibregl-canvas').evaluate((canvas) => void (canvas.style.opacity = '0'));
    expect(await picture(), 'the ground lies under the projects').toEqual(withWords);
  });

  test('letters Chinese without any font of the system', async ({ atlas, page }) => {
    await atlas.open('?p=list');
    await atlas.drawn();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument');
    // Fonts are told for an element's own words only.
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'h1, h2, p, span, strong, label, button, blockquote, li',
    });
    const used = new Map<string, number>();
    for (const nodeId of nodeIds) {
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName, isCustomFont, glyphCount } of fonts) {
        const name = `${isCustomFont ? 'own' : 'system'} ${familyName}`;
        used.set(name, (used.get(name) ?? 0) + glyphCount);
      }
    }
    expect(
      [...used.keys()].filter((name) => name.startsWith('system')),
      JSON.stringify([...used]),
    ).toEqual([]);
    expect([...used.values()].reduce((sum, glyphs) => sum + glyphs, 0)).toBeGreaterThan(500);
    const ready = await page.evaluate(() =>
      ['400 16px "Noto Sans SC"', '700 16px "Noto Sans SC"', '700 16px "Noto Serif SC"'].map((face) =>
        document.fonts.check(face, '济'),
      ),
    );
    expect(ready).toEqual([true, true, true]);
  });
});
