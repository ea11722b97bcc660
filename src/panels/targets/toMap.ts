import { useAtlas } from '../../state/store';

/** Leaves the page for the map; the focus, whose button is gone, moves to what the selector finds there. */
export function toMap(focus: string): void {
  useAtlas.getState().openPage('map');
  requestAnimationFrame(() => document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true }));
}
