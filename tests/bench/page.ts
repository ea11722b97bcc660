/**
 * What is measured inside the page. The app has no hook of its own for this: its map region counts the frames that
 * deck.gl has painted in `data-frame`, and says in `data-map-ready` that all three canvases are at rest. A change of
 * the attribute is seen in the same task that painted, so the canvas can still be read: `readPixels` waits for the
 * GPU, without it only JavaScript would be timed.
 */
import type { Page } from '@playwright/test';

export type Change = { type: 'check'; label: string } | { type: 'nudge'; key: string };

export interface Sample {
  /** From the event to the first frame that deck.gl painted after it, its pixels read. Milliseconds. */
  frame: number;
  /** From the event to the return of its handlers: filter, list and counts in React, layers handed over. */
  script: number;
}

/** Does one thing in the page and times it to the painted frame. */
export function timeChange(page: Page, change: Change): Promise<Sample> {
  return page.evaluate(async (wanted): Promise<Sample> => {
    const region = document.querySelector<HTMLElement>('[data-frame]')!;
    const canvases = [...region.querySelectorAll('canvas')];
    const readAll = () => {
      for (const canvas of canvases) {
        const gl = canvas.getContext('webgl2')!;
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      }
    };
    const box = (label: string) =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(
        (input) => input.labels?.[0]?.textContent === label,
      )!;
    const act = () => {
      if (wanted.type === 'check') box(wanted.label).click();
      else {
        const target = region.querySelector<HTMLElement>('canvas.maplibregl-canvas')!;
        // MapLibre still asks for the old code of a key.
        const keyCode = { ArrowLeft: 37, ArrowRight: 39 }[wanted.key]!;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key: wanted.key, code: wanted.key, keyCode, bubbles: true }),
        );
      }
    };
    const painted = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        readAll();
        resolve(performance.now());
      });
      observer.observe(region, { attributeFilter: ['data-frame'] });
    });
    performance.mark('change');
    const start = performance.now();
    act();
    const handled = performance.now();
    const end = await painted;
    performance.measure('change → frame', { start, end });
    return { frame: end - start, script: handled - start };
  }, change);
}

/** Waits until nothing has been painted for a while, so that one change is not timed with the last one's frames. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_FRAMES = 20;
    const region = document.querySelector<HTMLElement>('[data-frame]')!;
    let last = region.dataset.frame;
    for (let quiet = 0; quiet < QUIET_FRAMES; quiet += 1) {
      await new Promise(requestAnimationFrame);
      if (region.dataset.frame !== last) quiet = 0;
      last = region.dataset.frame;
    }
  });
}

/** Notes from the very start when list, ground and projects are there, in `window.firsts`, milliseconds since navigation. */
export async function watchFirsts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    const note = (name: string, is: () => boolean) => {
      if (!(name in seen) && is()) {
        seen[name] = performance.now();
        performance.mark(name);
      }
    };
    const look = () => {
      const region = document.querySelector<HTMLElement>('section.map');
      note('list', () => /[1-9]/.test(document.querySelector('.total')?.textContent ?? ''));
      note('projects', () => Number(region?.dataset.frame) > 0);
      note('rest', () => region?.dataset.mapReady === 'true');
      if (!('rest' in seen)) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    (window as unknown as { firsts: typeof seen }).firsts = seen;
  });
}
