/**
 * The page as a test sees it: by role and name. Every test fails on an error of the page, on anything the
 * content-security-policy refuses and on any request that leaves the page's own origin.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** What Chromium itself prints when a file cannot be fetched; tests that break files on purpose allow it. */
export const FILE_TROUBLE =
  /Failed to load resource|AJAXError|net::ERR_FAILED|is not valid JSON|Unexpected (token|end)/;

interface Options {
  /**
   * Whether the machine can draw. Without a GPU a drawn map costs seconds a page, so what is not about the map runs
   * on a page whose browser refuses WebGL: the contract says that everything else works there too.
   */
  draws: boolean;
  /** Messages of the console that this test brings about itself. */
  allowed: RegExp | null;
}

interface Fixtures {
  atlas: Atlas;
}

class Atlas {
  readonly map: Locator;
  readonly list: Locator;
  readonly items: Locator;
  readonly detail: Locator;
  readonly search: Locator;
  readonly year: Locator;
  readonly total: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: '地图', exact: true });
    this.list = page.getByRole('list', { name: '项目列表' });
    this.items = this.list.getByRole('listitem');
    this.detail = page.getByRole('region', { name: '项目详情' });
    this.search = page.getByRole('combobox', { name: '搜索', exact: true });
    this.year = page.getByRole('slider', { name: '年份' });
    this.total = page.getByRole('status').filter({ hasText: /\d+ 项/ });
  }

  /** Opens the page with a query string and waits until the catalogue is read. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.total).toHaveText(/[1-9]\d* 项|^0 项/);
    await expect(this.page.getByRole('progressbar')).toHaveCount(0);
  }

  /** Waits until ground, projects and words are painted and at rest. */
  async drawn(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-ready', 'true', { timeout: 60_000 });
  }

  async frame(): Promise<number> {
    return Number(await this.map.getAttribute('data-frame'));
  }

  /** Number of features that pass, as the page says it. */
  async count(): Promise<number> {
    return Number(/(\d+) 项/.exec(await this.total.innerText())?.[1]);
  }

  expectCount(count: number): Promise<void> {
    return expect(this.total).toHaveText(new RegExp(`(^|\\D)${count} 项`));
  }

  /** Number of features in the list, drawn or not; 0 for an empty one. */
  async expectListed(count: number): Promise<void> {
    if (count === 0) await expect(this.items).toHaveCount(0);
    else await expect(this.items.first()).toHaveAttribute('aria-setsize', String(count));
  }

  /** A checkbox by its label; the group where two share one. */
  box(label: string, group?: string): Locator {
    const scope = group ? this.page.getByRole('group', { name: group, exact: true }).first() : this.page;
    return scope.getByRole('checkbox', { name: label, exact: true });
  }

  async showFilters(): Promise<void> {
    await this.page.getByRole('tab', { name: /筛选/ }).click();
  }

  async showList(): Promise<void> {
    if (!(await this.list.isVisible())) await this.page.getByRole('tab', { name: /列表/ }).click();
    await expect(this.list).toBeAttached();
  }

  item(name: string): Locator {
    return this.items.filter({ hasText: name }).first();
  }

  /** Finds a feature by its name and opens its detail from the list. */
  async openDetail(name: string): Promise<void> {
    await this.search.fill(name);
    // The results under the box close: here the list is what is looked at.
    await this.search.blur();
    await this.showList();
    await this.item(name).getByRole('button').click();
    await expect(this.detail.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  alert(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }
}

/** As an old or locked-down browser answers. */
function refuseWebGL(): void {
  const prototype = HTMLCanvasElement.prototype as { getContext: (...given: unknown[]) => unknown };
  const { getContext } = prototype;
  prototype.getContext = function (this: HTMLCanvasElement, type, ...rest) {
    return /webgl|webgpu/.test(String(type)) ? null : getContext.call(this, type, ...rest);
  };
}

export const test = base.extend<Fixtures & Options>({
  draws: [false, { option: true }],
  allowed: [null, { option: true }],

  atlas: async ({ page, baseURL, draws, allowed }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      const isFault = message.type() === 'error' || /content.security.policy/i.test(text);
      if (isFault && !allowed?.test(text)) faults.push(`console ${message.type()}: ${text}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === new URL(baseURL!).origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!isOwn) faults.push(`request off the page's origin: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    if (!draws) await page.addInitScript(refuseWebGL);
    await use(new Atlas(page));
    expect(faults, 'what the page complained about').toEqual([]);
  },
});
