import { useEffect, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { useReader } from '../../state/reader';

/** The selected words and the clause whose text they all stand in; null where nothing or more than one clause is selected. */
function selectedIn(body: HTMLElement): { clause: string; words: string } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const texts = [...body.querySelectorAll<HTMLElement>('.clause-text')].filter((text) => range.intersectsNode(text));
  // Selected whole, a paragraph ends at the beginning of the next.
  const touched = texts.flatMap((text) => {
    const part = range.cloneRange();
    if (!text.contains(range.startContainer)) part.setStart(text, 0);
    if (!text.contains(range.endContainer)) part.setEnd(text, text.childNodes.length);
    const words = part.toString();
    return words.trim() === '' ? [] : [{ text, words }];
  });
  const [one, ...others] = touched;
  const clause = one?.text.closest<HTMLElement>('[data-clause]')?.dataset['clause'];
  return one && others.length === 0 && clause !== undefined ? { clause, words: one.words } : null;
}

/** Offers what is selected in the text to be cited. */
export function useSelectedWords(plan: Plan, body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const found = body.current && selectedIn(body.current);
      const { chosen } = useReader.getState();
      if (found) useReader.setState({ chosen: { ...found, plan: plan.id, by: 'selection' } });
      else if (chosen?.by === 'selection') useReader.setState({ chosen: null });
    };
    const onChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [plan, body]);
}
