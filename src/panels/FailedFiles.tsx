import type { FileFailure } from '../catalogue/load';
import { fileName } from './base';
import { useMessages } from './words';

/** The names of files that could not be read, each with what is wrong with it. */
export function FailedFiles({ failures }: { failures: readonly FileFailure[] }) {
  const messages = useMessages().notices;
  return failures.map(({ file, reason, detail }) => (
    <span key={file}>
      <strong className="notice__title">{messages.failed(fileName(file))}</strong>
      {messages.reasons[reason](detail)}
    </span>
  ));
}
