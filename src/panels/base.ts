/** Where the served files lie: beside the page, whatever path it runs from. */
import type { Fetch } from '../catalogue/load';

export const DATA_BASE: string = import.meta.env.BASE_URL;

export const fetchFile: Fetch = (url) => fetch(url);

/** The last part of a path, which is what a user can look for. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
