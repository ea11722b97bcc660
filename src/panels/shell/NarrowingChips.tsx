import { narrowingsToldOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Chip } from '../../ui/Chip';
import { toldInWords } from '../narrowing';
import { useMessages } from '../words';

/** What tools of the bench restrict, a chip for each, which lifts it. */
export function NarrowingChips({ className }: { className?: string }) {
  const messages = useMessages();
  const narrowings = useAtlas(narrowingsToldOf);
  const chips = narrowings.map((told) => (
    <Chip key={told.tool} pressed onClick={() => useAtlas.getState().lift(told.tool)}>
      {messages.bench.only(toldInWords(told, messages))}
    </Chip>
  ));
  if (className === undefined || chips.length === 0) return chips;
  return <div className={className}>{chips}</div>;
}
