/** What a tool and what works out its restriction both read of the ground: once, when the first of them asks. */
import { useEffect } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { GroundPart } from '../../catalogue/load';
import { retryTold, useGroundReads } from './ground';

interface Shared<Content> {
  content: (Content & { retry: () => void }) | null;
  /** Reads unless that was done, or is being done, since the page last read the ground. */
  ask: (groundReads: number) => void;
}

type UseShared<Content> = UseBoundStore<StoreApi<Shared<Content>>>;

/**
 * @param parts what is read
 * @param read never rejects: what could not be read is told in what it gives
 */
export function createShared<Content extends object>(
  parts: readonly GroundPart[],
  read: () => Promise<Content>,
): UseShared<Content> {
  return create<Shared<Content>>()((set) => {
    let asked: number | null = null;
    const retry = () => {
      start();
      retryTold(parts);
    };
    const start = () => void read().then((content) => set({ content: { ...content, retry } }));
    return {
      content: null,
      ask: (groundReads) => {
        if (asked === groundReads) return;
        asked = groundReads;
        start();
      },
    };
  });
}

/** Null until it has been read. */
export function useShared<Content>(use: UseShared<Content>): (Content & { retry: () => void }) | null {
  const content = use((state) => state.content);
  const ask = use((state) => state.ask);
  const groundReads = useGroundReads();
  useEffect(() => ask(groundReads), [ask, groundReads]);
  return content;
}
