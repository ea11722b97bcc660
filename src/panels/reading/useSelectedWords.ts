import { useEffect, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import type { CitedWords } from '../../model/citation';
import { useReader } from '../../state/reader';

/** The selected words, clause by clause; empty where nothing of the text is selected. */
function selectedIn(body: HTMLElement): CitedWords[] {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const texts = [...body.querySelectorAll<HTMLElement>('.clause-text')].filter((text) => range.intersectsNode(text));
  // Selected whole, a paragraph ends at the beginning of the next.
  return texts.flatMap((text) => {
    const part = range.cloneRange();
    if (!text.contains(range.startContainer)) part.setStart(text, 0);
    if (!text.contains(range.endContainer)) part.setEnd(text, text.childNodes.length);
    const words = part.toString();
    const clause = text.closest<HTMLElement>('[data-clause]')?.dataset['clause'];
    return clause === undefined || words.trim() === '' ? [] : [{ clause, words }];
  });
}

/** Offers what is selected in the text to be cited. */
export function useSelectedWords(plan: Plan, body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const parts = body.current ? selectedIn(body.current) : [];
      const { chosen } = useReader.getState();
      if (parts.length > 0) useReader.setState({ chosen: { plan: plan.id, parts, by: 'selection' } });
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
