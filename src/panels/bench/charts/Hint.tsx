import { useLayoutEffect, useRef } from 'react';

/** What a bar says while the pointer is on it. */
export interface Hinted {
  lines: readonly string[];
  /** The pointer, CSS pixels of the window. */
  x: number;
  y: number;
}

const GAP = 14;
const MARGIN = 8;

/** A few words beside the pointer: an element of the page, since the library's own would need styles that the policy forbids. */
export function Hint({ lines, x, y }: Hinted) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    const { width, height } = element.getBoundingClientRect();
    const left = x + GAP + width + MARGIN > window.innerWidth ? x - GAP - width : x + GAP;
    const top = y + GAP + height + MARGIN > window.innerHeight ? y - GAP - height : y + GAP;
    element.style.left = `${Math.max(MARGIN, left)}px`;
    element.style.top = `${Math.max(MARGIN, top)}px`;
  });
  return (
    <div ref={box} className="chart__hint" aria-hidden="true">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
