import { useEffect } from 'react';
import { useUndo } from '../../state/undo';
import { isTyping } from '../shell/useShortcuts';
import { useMessages } from '../words';
import { useStepWords } from './useStepWords';
import './undo.css';

/** Long enough to read a line twice, milliseconds. */
const SHOWN_MS = 5000;

/** What was just taken back or done again, for the eye and for a reader; and the keys that do it. */
export function UndoTold() {
  const text = useMessages().undo;
  const told = useUndo((state) => state.told);
  const wordsOf = useStepWords();
  useUndoKeys();
  useEffect(() => {
    if (!told) return undefined;
    const timer = window.setTimeout(useUndo.getState().dismiss, SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [told]);
  return (
    <div className="undo-told" aria-live="polite">
      {told && <p key={told.serial}>{text.told[told.type](wordsOf(told.step))}</p>}
    </div>
  );
}

/** A letter of the keyboard whatever its layout: what it writes if that is Latin, else where it lies. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

/** Ctrl+Z or ⌘Z, and Ctrl+Shift+Z, ⇧⌘Z or Ctrl+Y; in a field that is being written in, the field's own undo wins. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing || event.ctrlKey === event.metaKey) return;
      const letter = letterOf(event);
      const isUndo = letter === 'z' && !event.shiftKey;
      const isRedo = (letter === 'z' && event.shiftKey) || (letter === 'y' && event.ctrlKey && !event.shiftKey);
      // What lies under a dialog is not changed unseen.
      if ((!isUndo && !isRedo) || isTyping(event.target) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      const { undo, redo } = useUndo.getState();
      if (isUndo) undo();
      else redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
