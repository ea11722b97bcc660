import { useOwnData } from '../../../state/ownData';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressLine } from '../../../ui/Progress';
import { useMessages } from '../../words';
import { useImports } from './imports';
import { refusalInWords } from './ownWords';

const WHOLE = 100;

/** How far reading is, and what came of the files: said aloud to a reader. */
export function Outcomes() {
  const messages = useMessages();
  const words = messages.own;
  const reading = useImports((state) => state.reading);
  const waiting = useImports((state) => state.queue.length);
  const outcomes = useImports((state) => state.outcomes);
  const removed = useOwnData((state) => state.removed);
  const { dismiss, cancel } = useImports.getState();
  return (
    <div className="own__outcomes">
      {reading && (
        <div className="own__reading">
          <ProgressLine
            label={words.reading(reading.name) + (waiting > 0 ? messages.dot + words.waiting(waiting) : '')}
            done={Math.round(reading.share * WHOLE)}
            total={WHOLE}
          />
          <Button small onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      <div>
        {outcomes.map((outcome) =>
          outcome.type === 'refused' ? (
            <Notice
              key={outcome.id}
              tone="problem"
              {...(outcome.name !== '' && { title: words.refused(outcome.name) })}
              dismiss={{ label: words.dismiss, onDismiss: () => dismiss(outcome.id) }}
            >
              {refusalInWords(outcome.refusal, words)}
            </Notice>
          ) : outcome.notes.length > 0 ? (
            <Notice
              key={outcome.id}
              title={words.loaded(outcome.name, outcome.count)}
              dismiss={{ label: words.dismiss, onDismiss: () => dismiss(outcome.id) }}
            >
              {outcome.notes.map((note) => words.notes[note]).join(' ')}
            </Notice>
          ) : (
            <p key={outcome.id} className="unseen" role="status">
              {words.loaded(outcome.name, outcome.count)}
            </p>
          ),
        )}
        {removed && (
          <Notice
            action={{ label: words.undo, onAct: () => useOwnData.getState().restore() }}
            dismiss={{ label: words.dismiss, onDismiss: () => useOwnData.getState().forgetRemoved() }}
          >
            {words.removed(removed.layer.name)}
          </Notice>
        )}
      </div>
    </div>
  );
}
