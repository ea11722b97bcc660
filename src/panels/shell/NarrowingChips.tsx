import { narrowingsToldOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { toldInWords } from '../narrowing';
import { useMessages } from '../words';
import './narrowing.css';

const ICON_SIZE = 14;

interface NarrowingChipsProps {
  readonly className?: string;
  /** A tool that shows its own restriction itself. */
  readonly except?: string;
}

/** What tools of the bench restrict, a chip for each, which lifts it. */
export function NarrowingChips({ className, except }: NarrowingChipsProps) {
  const messages = useMessages();
  const narrowings = useAtlas(narrowingsToldOf).filter(({ tool }) => tool !== except);
  const chips = narrowings.map((told) => (
    <button
      key={told.tool}
      type="button"
      className="chip narrowing"
      aria-pressed="true"
      onClick={() => useAtlas.getState().lift(told.tool)}
    >
      <span className="narrowing__words">{messages.bench.only(toldInWords(told, messages))}</span>
      <Icon name="close" size={ICON_SIZE} className="narrowing__icon" />
    </button>
  ));
  if (className === undefined || chips.length === 0) return chips;
  return <div className={className}>{chips}</div>;
}
