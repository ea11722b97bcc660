import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { Cell } from '../../../model/strip';

/** Where a key leads from one cell of the lanes; null for keys that do not move. Lanes are in order, cells by chainage. */
export function cellTarget(key: string, lanes: readonly (readonly Cell[])[], from: string): string | null {
  const laneAt = lanes.findIndex((cells) => cells.some((cell) => cell.key === from));
  const lane = lanes[laneAt];
  if (!lane) return null;
  const at = lane.findIndex((cell) => cell.key === from);
  const { x } = lane[at]!;
  const nearest = (cells: readonly Cell[] | undefined) =>
    cells?.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a)) ?? null;
  switch (key) {
    case 'ArrowRight':
      return lane[Math.min(lane.length - 1, at + 1)]!.key;
    case 'ArrowLeft':
      return lane[Math.max(0, at - 1)]!.key;
    case 'ArrowDown':
      return nearest(lanes[laneAt + 1])?.key ?? from;
    case 'ArrowUp':
      return nearest(lanes[laneAt - 1])?.key ?? from;
    case 'Home':
      return lane[0]!.key;
    case 'End':
      return lane.at(-1)!.key;
    default:
      return null;
  }
}

/** One cell of the strip is in the tab order; the arrows move along the lane and from lane to lane. */
export function useRovingCells(lanes: readonly (readonly Cell[])[]) {
  const [wished, setActive] = useState<string | null>(null);
  const latest = useRef(lanes);
  latest.current = lanes;
  const isThere = lanes.some((cells) => cells.some(({ key }) => key === wished));
  const active = isThere ? wished : (lanes[0]?.[0]?.key ?? null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const from = (event.target as Element).closest<SVGElement>('[data-cell]')?.dataset['cell'];
    const target = from === undefined ? null : cellTarget(event.key, latest.current, from);
    if (target === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-cell="${target}"]`)?.focus();
  }, []);
  return { active, setActive, onKeyDown };
}
