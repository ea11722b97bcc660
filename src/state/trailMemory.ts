/** Which entry of the history is the newest, so that what was undone can be done again after a reload. */
import type { Trail } from './trail';

const KEY = 'atlas-trail';

/** Number of the newest entry of a trail; 0 where nothing is known of it. */
export function newestOf(id: string): number {
  try {
    const [trail, top] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    return trail === id && /^\d{1,9}$/.test(top ?? '') ? Number(top) : 0;
  } catch {
    return 0;
  }
}

/** Where the browser keeps nothing, only redoing after a reload is lost, and the forward button still does that. */
export function rememberNewest({ id, top }: Trail): void {
  try {
    sessionStorage.setItem(KEY, `${id} ${top}`);
  } catch {
    // Full, or forbidden.
  }
}
