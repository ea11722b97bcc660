import type { Part } from '../../catalogue/load';
import { useAtlas } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { DATA_BASE, fetchFile, fileName } from '../base';
import { useMessages } from '../words';

/** More than this many notices would hide the map: then one speaks for all. */
const MOST_NOTICES = 2;

/** The files that could not be read, by name, with why and a retry. */
export function FileFailures() {
  const messages = useMessages().notices;
  const comma = useMessages().listComma;
  const all = useAtlas((state) => state.failures);
  // The search box tells of its own file: without it the search still finds what is written.
  const failures = new Map([...all].filter(([part]) => part !== 'search'));
  const load = useAtlas((state) => state.load);
  const retry = (parts: readonly Part[]) => void load(DATA_BASE, fetchFile, parts);

  if (failures.size > MOST_NOTICES) {
    const parts = [...failures.keys()];
    const names = [...failures.values()].map((failure) => fileName(failure.file));
    return (
      <Notice
        tone="problem"
        title={messages.failedMany(failures.size)}
        action={{ label: messages.retryAll(failures.size), onAct: () => retry(parts) }}
      >
        {names.join(comma)}
      </Notice>
    );
  }
  return [...failures].map(([part, failure]) => (
    <Notice
      key={part}
      tone="problem"
      title={messages.failed(fileName(failure.file))}
      action={{ label: messages.retry, onAct: () => retry([part]) }}
    >
      {messages.reasons[failure.reason](failure.detail)}
      {messages.restWorks}
    </Notice>
  ));
}
