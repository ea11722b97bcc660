import { useRef, type PointerEvent, type RefObject } from 'react';
import { positionAt, type Chain } from '../../../model/chainage';
import { useAxisDrawing } from '../../../state/axis';
import type { Stretch } from '../../../state/axisSetting';

/** A hand that moves less than this has clicked, CSS pixels. */
const CLICK_REACH = 4;

/** Pointing along the strip shows the place on the map; dragging along it chooses a stretch. */
export function useBrushDrag(plot: RefObject<HTMLElement | null>, chain: Chain, onChange: (stretch: Stretch) => void) {
  const drag = useRef<{ x: number; km: number; moved: boolean } | null>(null);
  const frame = useRef(0);
  const end = Math.ceil(chain.length);

  const kmAt = (x: number): number | null => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    return ((x - box.left) / box.width) * chain.length;
  };
  const point = (km: number | null) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const isOn = km !== null && km >= 0 && km <= chain.length;
      const rounded = isOn ? Math.round(km * 10) / 10 : null;
      useAxisDrawing.getState().mark(rounded, rounded === null ? null : positionAt(chain, rounded));
    });
  };

  return {
    onPointerDown: (event: PointerEvent) => {
      const target = event.target as Element;
      const km = kmAt(event.clientX);
      if (event.button !== 0 || km === null || target.closest('input, button, [role=button]')) return;
      // A finger on the lanes scrolls them.
      if (event.pointerType === 'touch' && !target.closest('.strip__top')) return;
      drag.current = { x: event.clientX, km, moved: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const km = kmAt(event.clientX);
      point(km);
      const start = drag.current;
      if (!start || km === null) return;
      if (!start.moved && Math.abs(event.clientX - start.x) < CLICK_REACH) return;
      if (!start.moved) {
        event.currentTarget.setPointerCapture(event.pointerId);
        (event.currentTarget as HTMLElement).focus({ preventScroll: true });
      }
      start.moved = true;
      const clipped = [start.km, km].map((value) => Math.min(end, Math.max(0, Math.round(value))));
      const [from, to] = [Math.min(...clipped), Math.max(...clipped)];
      if (to > from) onChange({ from, to });
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onPointerLeave: () => point(null),
  };
}
