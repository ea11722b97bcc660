import { useMemo, useState } from 'react';
import type { Draft } from '../../../import/draft';
import type { Messages } from '../../../i18n';
import { FRAMES, rowsOffEarth, seemsSwapped, swapped, type Frame } from '../../../model/ownTable';
import { Button } from '../../../ui/Button';
import { useWords } from '../../words';
import { ColumnChoice } from './ColumnChoice';
import { FaultTable } from './FaultTable';
import { useImports, type Review } from './imports';
import { formatName } from './ownWords';

/** What a file holds and what is wrong with it; its frame where it cannot be told. Nothing is loaded before this. */
export function ReviewForm({ review }: { review: Review }) {
  const words = useWords();
  const messages = words.messages.own;
  const { draft } = review;
  const { table, faults, frame: told, csv } = draft;
  const { lastFrame, accept, giveUp } = useImports.getState();
  const [chosen, setChosen] = useState<Frame | null>(null);
  const [swap, setSwap] = useState(false);
  const frame = chosen ?? told.value ?? lastFrame;
  const { positions } = table.shapes;
  const mixed = useMemo(() => seemsSwapped(positions), [positions]);
  const off = useMemo(() => rowsOffEarth(table, swap ? swapped(positions) : positions), [table, positions, swap]);
  const good = table.size - off.length;
  const total = faults.total + off.length;

  return (
    <form
      className="own-review"
      aria-label={messages.reviewOf(draft.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (frame) void accept(review, frame, swap);
      }}
    >
      <section className="own-review__found">
        <h3 className="own-review__name">{draft.name}</h3>
        <p className="own-review__format">{messages.summary(formatName(draft.format), draft.encoding)}</p>
        <p>
          <strong>{messages.good(good)}</strong>
          {words.messages.listComma}
          <span className={total > 0 ? 'own-review__wrong' : undefined}>
            {total > 0 ? messages.faulty(total) : messages.faultless}
          </span>
        </p>
        {draft.notes.map((note) => (
          <p key={note}>{messages.notes[note]}</p>
        ))}
        {csv && <ColumnChoice csv={csv} onChoice={(choice) => void useImports.getState().reread(review, choice)} />}
        {(mixed || swap) && (
          <label className="own-review__swap">
            <input type="checkbox" checked={swap} onChange={(event) => setSwap(event.target.checked)} />
            <span>
              <strong>{messages.swap}</strong> {messages.seemsSwapped}
            </span>
          </label>
        )}
      </section>
      <fieldset className="own-review__frame">
        <legend>{messages.frameTitle}</legend>
        <p className="own-review__why">{frameWords(draft, messages)}</p>
        {FRAMES.map((one) => (
          <label key={one} className="own-review__option">
            <input
              type="radio"
              name="frame"
              value={one}
              required
              checked={frame === one}
              onChange={() => setChosen(one)}
            />
            <strong>{messages.framesLong[one][0]}</strong>
            <span>{messages.framesLong[one][1]}</span>
          </label>
        ))}
      </fieldset>
      <FaultTable draft={draft} off={off} total={total} />
      <footer className="own-review__acts">
        <Button type="submit" look="primary" disabled={good === 0}>
          {total > 0 ? messages.loadGood(good) : messages.load(good)}
        </Button>
        <Button onClick={() => giveUp(review)}>{messages.giveUp}</Button>
        {!frame && <span className="own-review__why">{messages.frameMissing}</span>}
      </footer>
    </form>
  );
}

const BY_STANDARD = ['kml', 'kmz', 'gpx'];

/** What is known of the frame, and what a wrong choice would do. */
function frameWords({ format, frame }: Draft, messages: Messages['own']): string {
  if (frame.known) return messages.frameKnown(messages.frames[frame.value!]);
  if (BY_STANDARD.includes(format) && frame.value === 'wgs84') return messages.frameUsual;
  return frame.value ? `${messages.frameWhy} ${messages.frameGuessed}` : messages.frameWhy;
}
