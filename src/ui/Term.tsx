import { useId, useRef, type ReactNode } from 'react';
import './Term.css';

interface TermProps {
  /** The words that need explaining. */
  readonly children: ReactNode;
  readonly explanation: ReactNode;
}

/** A word with a dotted underline; a tap, click or Enter shows what it means, Escape or a tap elsewhere hides it. */
export function Term({ children, explanation }: TermProps) {
  const id = useId();
  const words = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" className="term" popoverTarget={id} aria-describedby={id}>
        {children}
      </button>
      <span
        ref={words}
        id={id}
        className="term__words"
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'open' && button.current && words.current) place(words.current, button.current);
        }}
      >
        {explanation}
      </span>
    </>
  );
}

const GAP = 6;
const MARGIN = 8;

/** Puts the words under the button, or above it where there is no room, and within the window. */
function place(words: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const box = words.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + box.height + MARGIN > window.innerHeight ? at.top - GAP - box.height : below;
  words.style.top = `${Math.max(MARGIN, top)}px`;
  words.style.left = `${Math.max(MARGIN, Math.min(at.left, window.innerWidth - box.width - MARGIN))}px`;
}
