import { useState } from 'react';
import { Notice } from '../../ui/Notice';
import { shortened } from '../notices/shortened';
import { useMessages } from '../words';

/** Tells which parts of a tool's setting in the link could not be used; all tools tell it in this one way. */
export function SettingNotice({ faults }: { faults: readonly string[] }) {
  const { listComma, bench, notices } = useMessages();
  const [dismissed, setDismissed] = useState('');
  const given = faults.join(listComma);
  if (given === '' || given === dismissed) return null;
  return (
    <Notice tone="problem" dismiss={{ label: notices.dismiss, onDismiss: () => setDismissed(given) }}>
      {bench.unreadSetting(shortened(given))}
    </Notice>
  );
}
