/** What a tool and what works out its restriction both read: once, when the first of them asks. */
import { useEffect } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';

interface Shared<Content> {
  content: (Content & { retry: () => void }) | null;
  /** Reads unless that was done, or is being done. */
  ask: () => void;
}

type UseShared<Content> = UseBoundStore<StoreApi<Shared<Content>>>;

/** @param read never rejects: what could not be read is told in what it gives */
export function createShared<Content extends object>(read: () => Promise<Content>): UseShared<Content> {
  return create<Shared<Content>>()((set) => {
    let isAsked = false;
    const retry = () => void read().then((content) => set({ content: { ...content, retry } }));
    return {
      content: null,
      ask: () => {
        if (isAsked) return;
        isAsked = true;
        retry();
      },
    };
  });
}

/** Null until it has been read. */
export function useShared<Content>(use: UseShared<Content>): (Content & { retry: () => void }) | null {
  const content = use((state) => state.content);
  const ask = use((state) => state.ask);
  useEffect(ask, [ask]);
  return content;
}
