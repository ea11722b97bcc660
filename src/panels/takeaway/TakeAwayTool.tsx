import { useEffect, useRef } from 'react';
import { useSelection } from '../../state/derived';
import { IconButton } from '../../ui/Button';
import { useMessages } from '../words';
import { DataPart } from './DataPart';
import { MapPart } from './MapPart';
import { useTaken } from './taken';
import { useMaking } from './useMaking';
import './takeaway.css';

/** Takes away what is selected: as data, as a picture, as a sheet. Says what that is before and what was made after. */
export default function TakeAwayTool({ onClose }: { onClose: () => void }) {
  const messages = useMessages().takeAway;
  const dialog = useRef<HTMLDialogElement>(null);
  const gather = useTaken();
  // Files may still arrive behind the dialog.
  useSelection();
  const { making, make } = useMaking();
  const busy = making.type === 'working';
  // Closed by itself the dialog gives the focus back to what opened it.
  const close = () => dialog.current?.close();

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="take-away"
      aria-labelledby="take-away-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="take-away__body">
        <header className="take-away__head">
          <h2 className="take-away__title" id="take-away-title">
            {messages.title}
          </h2>
          <IconButton icon="close" label={messages.close} onClick={close} />
          <p className="take-away__chosen">{gather().filters}</p>
        </header>
        <div className="take-away__parts">
          <DataPart gather={gather} busy={busy} make={make} />
          <MapPart gather={gather} busy={busy} make={make} />
        </div>
        <p
          className={`take-away__state take-away__state--${making.type}`}
          role={making.type === 'failed' ? 'alert' : 'status'}
        >
          {making.type !== 'idle' && making.words}
        </p>
      </div>
    </dialog>
  );
}
