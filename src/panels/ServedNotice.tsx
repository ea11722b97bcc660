import type { FileFailure } from '../catalogue/load';
import { Notice } from '../ui/Notice';
import { fileName } from './base';
import { useMessages } from './words';

/** Names a file that could not be read, with the way to try again. */
export function ServedNotice({ failure, retry }: { failure: FileFailure; retry: () => void }) {
  const messages = useMessages().notices;
  return (
    <Notice
      tone="problem"
      title={messages.failed(fileName(failure.file))}
      action={{ label: messages.retry, onAct: retry }}
    >
      {messages.reasons[failure.reason](failure.detail)}
    </Notice>
  );
}
