import { useRef } from 'react';
import { useOwnData } from '../../../state/ownData';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../words';

/** Opens the system's own choice of files. */
export function FileButton({ solid }: { solid?: boolean }) {
  const messages = useMessages().own;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="plus" small={!solid} look={solid ? 'solid' : 'ghost'} onClick={() => input.current?.click()}>
        {messages.choose}
      </Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={messages.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) useOwnData.getState().offer({ files, folders: 0 });
          // The same file may be chosen again once it is mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
