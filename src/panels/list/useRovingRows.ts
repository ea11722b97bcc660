import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { ListRow } from '../../model/grouping';

const PAGE = 10;

/** Where a key leads from one place in a list of `length`; null for keys that do not move. */
export function keyTarget(key: string, from: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + PAGE);
    case 'PageUp':
      return Math.max(0, from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface Roving {
  /** Row index of the one feature row in the tab order. */
  active: number;
  setActiveKey: (key: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One row of the list is in the tab order; arrows, Home, End and the page keys move it. Headings are skipped. */
export function useRovingRows(rows: readonly ListRow[], reveal: (index: number) => void): Roving {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const list = useRef<HTMLElement | null>(null);
  const features = rows.flatMap((row, index) => (row.type === 'feature' ? [index] : []));
  const found = rows.findIndex((row) => row.key === activeKey);
  const active = found === -1 ? (features[0] ?? -1) : found;

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const target = keyTarget(event.key, features.indexOf(active), features.length);
      if (target === null) return;
      event.preventDefault();
      const index = features[target]!;
      list.current = event.currentTarget as HTMLElement;
      setActiveKey(rows[index]!.key);
      reveal(index);
      // The row may have to be drawn first.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus()),
      );
    },
    [rows, active, features, reveal],
  );
  return { active, setActiveKey, onKeyDown };
}
