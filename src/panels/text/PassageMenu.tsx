import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Yield } from '../../model/account';
import { keyTarget } from '../list/useRovingRows';
import { useMessages } from '../words';
import { YieldRow } from './YieldRow';

const GAP = 6;
const MARGIN = 8;

export interface OpenPassage {
  yields: readonly Yield[];
  /** The line of text that was pointed at, in CSS pixels of the window. */
  line: { left: number; top: number; bottom: number };
}

interface PassageMenuProps {
  readonly open: OpenPassage;
  readonly onShow: (id: string) => void;
  readonly onPoint: ((id: string | null) => void) | undefined;
  readonly onClose: () => void;
}

/** The features that stand on one passage: which is meant? Escape or a press elsewhere closes it. */
export function PassageMenu({ open, onShow, onPoint, onClose }: PassageMenuProps) {
  const messages = useMessages().text;
  const menu = useRef<HTMLDivElement>(null);
  const title = messages.standOnPassage(open.yields.length);

  useEffect(() => {
    const element = menu.current!;
    element.showPopover();
    place(element, open.line);
    element.querySelector('button')?.focus({ preventScroll: true });
    // It belongs to a line of the text, and would not move with it.
    const closeOnScroll = (event: Event) => event.target !== element && element.hidePopover();
    window.addEventListener('scroll', closeOnScroll, true);
    return () => window.removeEventListener('scroll', closeOnScroll, true);
  }, [open]);

  /** Hidden before, so that the focus is back in the text. */
  const show = (id: string) => {
    menu.current!.hidePopover();
    onShow(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...menu.current!.querySelectorAll('button')];
    const target = keyTarget(event.key, items.indexOf(document.activeElement as HTMLButtonElement), items.length);
    if (target === null) return;
    event.preventDefault();
    items[target]!.focus();
  };
  return (
    <div
      ref={menu}
      className="passage-menu"
      popover="auto"
      role="dialog"
      aria-label={title}
      onKeyDown={onKeyDown}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <p className="passage-menu__title">{title}</p>
      <ul className="passage-menu__items">
        {open.yields.map((entry) => (
          <li key={entry.feature.id}>
            <YieldRow entry={entry} onShow={show} onHot={onPoint} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Under the line, or over it where there is no room, and within the window. */
function place(element: HTMLElement, line: OpenPassage['line']): void {
  const { width, height } = element.getBoundingClientRect();
  const below = line.bottom + GAP;
  const top = below + height + MARGIN > window.innerHeight ? line.top - GAP - height : below;
  element.style.top = `${Math.max(MARGIN, top)}px`;
  element.style.left = `${Math.max(MARGIN, Math.min(line.left, window.innerWidth - width - MARGIN))}px`;
}
