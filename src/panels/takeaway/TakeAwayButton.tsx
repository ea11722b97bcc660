import { useState, type ComponentType } from 'react';
import { Button } from '../../ui/Button';
import { useMessages } from '../words';

type Dialog = ComponentType<{ onClose: () => void }>;

/** Opens the dialog from which data, picture and sheet are taken away; its code is fetched when it is first opened. */
export function TakeAwayButton() {
  const messages = useMessages().takeAway;
  const [dialog, setDialog] = useState<{ Content: Dialog } | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const { default: Content } = await import('./TakeAwayTool');
      setFailed(false);
      setDialog({ Content });
    } catch {
      // Pressing again tries again.
      setFailed(true);
    }
  };
  return (
    <>
      <Button icon="download" aria-haspopup="dialog" onClick={() => void open()}>
        {failed ? messages.failedToOpen : messages.open}
      </Button>
      {dialog && <dialog.Content onClose={() => setDialog(null)} />}
    </>
  );
}
