import { useEffect, useRef } from 'react';
import { useReader } from '../../state/reader';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useMessages } from '../words';

/** How long the confirmation stays, in milliseconds. */
const CONFIRMED_MS = 4000;

const forget = () => useReader.setState({ copying: null });

/** Says that a citation was copied, or holds it out to be copied by hand. */
export function CopyOutcome() {
  const messages = useMessages().reading;
  const copying = useReader((state) => state.copying);
  useEffect(() => {
    if (!copying?.copied) return;
    const timer = window.setTimeout(forget, CONFIRMED_MS);
    return () => window.clearTimeout(timer);
  }, [copying]);
  return (
    <>
      <p className="copy-outcome" role="status">
        {copying?.copied && (
          <>
            <Icon name="check" size={15} />
            <span>{messages.copied(copying.text)}</span>
          </>
        )}
      </p>
      {copying && !copying.copied && <CopyByHand text={copying.text} />}
    </>
  );
}

/** For pages that the browser keeps from the clipboard: the citation, selected. */
function CopyByHand({ text }: { text: string }) {
  const messages = useMessages().reading;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    field.current?.focus();
    field.current?.select();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="copy-by-hand"
      aria-label={messages.byHand}
      onClose={forget}
      onClick={(event) => event.target === dialog.current && forget()}
    >
      <div className="copy-by-hand__body">
        <h2 className="copy-by-hand__title">{messages.byHand}</h2>
        <IconButton className="copy-by-hand__close" icon="close" label={messages.close} onClick={forget} />
        <p className="copy-by-hand__words">{messages.byHandWords}</p>
        <textarea
          ref={field}
          className="copy-by-hand__field"
          aria-label={messages.citation}
          lang="zh-CN"
          rows={6}
          readOnly
          value={text}
        />
        <Button onClick={forget}>{messages.close}</Button>
      </div>
    </dialog>
  );
}
