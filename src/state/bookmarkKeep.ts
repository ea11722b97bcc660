/** Where the browser keeps the bookmarks; it may be full, forbidden, or hold what somebody else wrote. */

/** A folder of the server is one atlas: several may share an origin. */
const keyOf = () => `atlas-bookmarks:${window.location.pathname.replace(/[^/]*$/, '')}`;

/** The kept text; null for none, or none that may be read. */
export function keptText(): string | null {
  try {
    return localStorage.getItem(keyOf());
  } catch {
    return null;
  }
}

/**
 * Writes the text; what stood there and could not be read is first copied beside it.
 * @returns whether both were kept
 */
export function keepText(text: string, unread: string | null): boolean {
  try {
    if (unread !== null) localStorage.setItem(`${keyOf()}:${Date.now()}`, unread);
    localStorage.setItem(keyOf(), text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the bookmarks; returns the undoing. */
export function onKeptElsewhere(changed: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // Null: all was cleared.
    if (key === null || key === keyOf()) changed();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
