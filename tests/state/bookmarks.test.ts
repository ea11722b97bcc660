import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectBookmarks, newBookmark, openBookmark, searchOf, useBookmarks } from '../../src/state/bookmarks';
import { readBookmarks } from '../../src/state/bookmarkCodec';
import { useAtlas } from '../../src/state/store';
import { DEFAULT_VIEW } from '../../src/state/view';

const KEY = 'atlas-bookmarks:/atlas/';
let kept: Map<string, string>;
let refuses: boolean;
let otherTab: (event: { key: string | null }) => void;
let disconnect: () => void;

const names = () => useBookmarks.getState().bookmarks.map(({ name }) => name);
const keptNames = () => readBookmarks(kept.get(KEY) ?? null).bookmarks.map(({ name }) => name);

beforeEach(() => {
  kept = new Map();
  refuses = false;
  const getItem = (key: string) => {
    if (refuses) throw new Error('forbidden');
    return kept.get(key) ?? null;
  };
  const setItem = (key: string, value: string) => {
    if (refuses) throw new Error('full');
    kept.set(key, value);
  };
  vi.stubGlobal('localStorage', { getItem, setItem });
  vi.stubGlobal('window', {
    location: { pathname: '/atlas/index.html' },
    addEventListener: (_: string, listener: typeof otherTab) => (otherTab = listener),
    removeEventListener: () => undefined,
  });
  disconnect = connectBookmarks();
});

afterEach(() => {
  disconnect();
  vi.unstubAllGlobals();
});

describe('bookmarks', () => {
  it('are kept at once, in their order', () => {
    const { save, move } = useBookmarks.getState();
    save('甲');
    save('乙');
    move(useBookmarks.getState().bookmarks[1]!.id, -1);
    expect(names()).toEqual(['乙', '甲']);
    expect(keptNames()).toEqual(['乙', '甲']);
  });

  it('of another tab arrive, and are not overwritten by what is done here', () => {
    const { save } = useBookmarks.getState();
    save('甲');
    const text = kept.get(KEY)!;
    save('乙');
    // The other tab knew only the first.
    kept.set(KEY, text);
    save('丙');
    expect(keptNames()).toEqual(['甲', '丙']);
    kept.delete(KEY);
    otherTab({ key: null });
    expect(names()).toEqual([]);
    kept.set(KEY, text);
    otherTab({ key: 'somebody-else' });
    expect(names()).toEqual([]);
    otherTab({ key: KEY });
    expect(names()).toEqual(['甲']);
  });

  it('that cannot be read stay as they are until something is saved, and a copy after that', () => {
    kept.set(KEY, '{"version":1,"bookmarks":[{"id":"a"');
    useBookmarks.getState().read();
    expect(useBookmarks.getState()).toMatchObject({ bookmarks: [], trouble: 'not-ours' });
    expect(kept.get(KEY)).toBe('{"version":1,"bookmarks":[{"id":"a"');
    useBookmarks.getState().save('甲');
    expect(keptNames()).toEqual(['甲']);
    expect([...kept.values()]).toContain('{"version":1,"bookmarks":[{"id":"a"');
    expect(useBookmarks.getState().trouble).toBeNull();
  });

  it('last as long as the page where the browser keeps nothing, and say so', () => {
    refuses = true;
    const { save, remove } = useBookmarks.getState();
    save('甲');
    save('乙');
    remove(useBookmarks.getState().bookmarks[0]!.id);
    expect(names()).toEqual(['乙']);
    expect(useBookmarks.getState().trouble).toBe('unsaved');
    refuses = false;
    save('丙');
    expect(keptNames()).toEqual(['乙', '丙']);
    expect(useBookmarks.getState().trouble).toBeNull();
  });
});

describe('a view', () => {
  it('is kept with its camera and without colours, language and tab, which stay as they are when it is opened', () => {
    const camera = { lon: 118, lat: 36.5, zoom: 8 };
    useAtlas.setState({ view: { ...DEFAULT_VIEW, year: 2023, theme: 'night', panel: 'list', camera } });
    const bookmark = newBookmark('甲');
    expect(bookmark.search).toBe(searchOf({ ...DEFAULT_VIEW, year: 2023, camera }));
    useAtlas.setState({ view: { ...DEFAULT_VIEW, language: 'en', theme: 'contrast' } });
    openBookmark(bookmark);
    expect(useAtlas.getState().view).toEqual({
      ...DEFAULT_VIEW,
      year: 2023,
      camera,
      language: 'en',
      theme: 'contrast',
    });
    expect(useAtlas.getState().cameraWish).toMatchObject({ type: 'camera', camera });
  });

  it('is kept with what tools restrict, open or closed', () => {
    const kept = [{ tool: 'axis', setting: 'km=20;from=240;to=285' }] as const;
    const view = { ...DEFAULT_VIEW, tool: 'compare', toolWith: 'a=2020;b=after;n=both', kept } as const;
    useAtlas.setState({ view });
    const bookmark = newBookmark('甲');
    useAtlas.setState({ view: DEFAULT_VIEW });
    openBookmark(bookmark);
    expect(useAtlas.getState().view).toEqual(view);
  });

  it('that names what is not readable is opened as far as it can be, and told', () => {
    openBookmark({ id: 'a', name: '甲', search: 'sector=energy.nonsense&y=1850' });
    expect(useAtlas.getState().view.filters.sector).toEqual(['energy']);
    expect(useAtlas.getState().linkFaults.map(({ key }) => key)).toEqual(['sector', 'y']);
  });
});
