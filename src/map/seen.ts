/** What of the map on the screen is to be seen, and how large a picture of that is. */
import type { PictureSize } from '../state/pictures';
import { coveredPadding, MARGIN } from './padding';

/** A map narrower than this is a phone's. */
export const PHONE_WIDTH = 600;

/** What lies between the panels, CSS pixels of the map. */
export function seen(frame: HTMLElement) {
  const padding = coveredPadding(frame);
  const left = padding.left - MARGIN;
  const top = padding.top - MARGIN;
  const width = frame.clientWidth - left - (padding.right - MARGIN);
  const height = frame.clientHeight - top - (padding.bottom - MARGIN);
  return { left, top, width, height };
}

/**
 * The size of a picture of the screen: what lies between the panels. The first view is fitted anew into the whole map,
 * for there the panels had only pushed it aside; on a phone that would be a tower of sea.
 */
export function sizeSeen(frame: HTMLElement, atHome: boolean): PictureSize {
  const whole = { width: frame.clientWidth, height: frame.clientHeight };
  if (atHome && whole.width >= PHONE_WIDTH) return whole;
  const { width, height } = seen(frame);
  return { width: Math.round(width), height: Math.round(height) };
}
