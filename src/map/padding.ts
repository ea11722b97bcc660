/** How much of the map lies under panels: whatever carries `data-covers-map` and overlaps it. */
import type { PaddingOptions } from 'maplibre-gl';

export const MARGIN = 24;

/** Settles when panels that open or grow stand where they will stay, so that what they cover can be measured. */
export async function panelsAtRest(): Promise<void> {
  // What a user action opens is there with the next frame, and what that moves with the one after.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** Padding in CSS pixels: each covering panel counts for the side it leans on. */
export function coveredPadding(map: HTMLElement): Required<PaddingOptions> {
  const frame = map.getBoundingClientRect();
  const padding = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  for (const panel of document.querySelectorAll('[data-covers-map]')) {
    const box = panel.getBoundingClientRect();
    const width = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
    const height = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
    if (width <= 0 || height <= 0) continue;
    if (width > height) {
      const below = box.top + box.bottom > frame.top + frame.bottom;
      if (below) padding.bottom = Math.max(padding.bottom, frame.bottom - box.top + MARGIN);
      else padding.top = Math.max(padding.top, box.bottom - frame.top + MARGIN);
    } else {
      const onRight = box.left + box.right > frame.left + frame.right;
      if (onRight) padding.right = Math.max(padding.right, frame.right - box.left + MARGIN);
      else padding.left = Math.max(padding.left, box.right - frame.left + MARGIN);
    }
  }
  // A window too small for its panels: leave at least a third to the map.
  const fit = (first: 'top' | 'left', second: 'bottom' | 'right', size: number) => {
    const most = (size * 2) / 3;
    const sum = padding[first] + padding[second];
    if (sum <= most) return;
    padding[first] *= most / sum;
    padding[second] *= most / sum;
  };
  fit('top', 'bottom', frame.height);
  fit('left', 'right', frame.width);
  return padding;
}
