import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useMessages } from '../words';
import { nearestStep, type SheetStep } from './sheet';

/** A press that moves less than this many pixels is a click. */
const CLICK_SLACK = 5;

interface SheetHandleProps {
  readonly step: SheetStep;
  readonly onStep: (step: SheetStep) => void;
  /** Height while it is dragged; null when let go. */
  readonly onDrag: (height: number | null) => void;
}

/** Drag it, click it for the next height, or use the arrow keys. */
export function SheetHandle({ step, onStep, onDrag }: SheetHandleProps) {
  const messages = useMessages().sheet;
  const press = useRef<{ y: number; height: number; moved: boolean } | null>(null);

  const heightAt = ({ clientY }: PointerEvent) => press.current!.height + press.current!.y - clientY;
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const sheet = event.currentTarget.parentElement!;
    press.current = { y: event.clientY, height: sheet.getBoundingClientRect().height, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!press.current) return;
    if (Math.abs(event.clientY - press.current.y) > CLICK_SLACK) press.current.moved = true;
    if (press.current.moved) onDrag(heightAt(event));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!press.current) return;
    if (press.current.moved) onStep(nearestStep(heightAt(event)));
    onDrag(null);
  };
  const onClick = () => {
    const moved = press.current?.moved ?? false;
    press.current = null;
    if (!moved) onStep(step === 2 ? 0 : ((step + 1) as SheetStep));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') onStep(Math.min(2, step + 1) as SheetStep);
    else if (event.key === 'ArrowDown') onStep(Math.max(0, step - 1) as SheetStep);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="sheet__handle"
      aria-label={`${messages.handle} ${messages.heights[step]}`}
      aria-expanded={step > 0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        press.current = null;
        onDrag(null);
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    />
  );
}
