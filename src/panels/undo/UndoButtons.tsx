import { useUndo, type Offer } from '../../state/undo';
import { Button, IconButton } from '../../ui/Button';
import { useMessages } from '../words';
import { useStepWords } from './useStepWords';
import './undo.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const KEYS = { undo: isMac ? '⌘Z' : 'Ctrl+Z', redo: isMac ? '⇧⌘Z' : 'Ctrl+Y' } as const;
const SHORTCUTS = { undo: 'Control+Z Meta+Z', redo: 'Control+Shift+Z Control+Y Meta+Shift+Z' } as const;
const SIZE = 17;

/** The step back and the step forward; each says in its tip what it would do. With words where there is room for them. */
export function UndoButtons({ withWords = false }: { withWords?: boolean }) {
  const text = useMessages().undo;
  const { back, forward, undo, redo } = useUndo();
  return (
    <div className="undo" role="group" aria-label={text.label}>
      <Way way="undo" offer={back} act={undo} withWords={withWords} />
      <Way way="redo" offer={forward} act={redo} withWords={withWords} />
    </div>
  );
}

interface WayProps {
  readonly way: 'undo' | 'redo';
  readonly offer: Offer | null;
  readonly act: () => void;
  readonly withWords: boolean;
}

function Way({ way, offer, act, withWords }: WayProps) {
  const text = useMessages().undo;
  const wordsOf = useStepWords();
  const what = offer === null ? '' : wordsOf(offer);
  const tip = text.keys(what === '' ? text[way] : text[`${way}Of`](what), KEYS[way]);
  // Not `disabled`: whoever takes back the last step by key must not lose the focus with it.
  const shared = { 'aria-disabled': offer === null, 'aria-keyshortcuts': SHORTCUTS[way], onClick: act, title: tip };
  if (!withWords) return <IconButton className="undo__way" icon={way} size={SIZE} label={text[way]} {...shared} />;
  return (
    <Button className="undo__way" icon={way} {...shared}>
      {text[way]}
    </Button>
  );
}
