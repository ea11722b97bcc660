import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import type { IconName } from '../ui/Icon';
import { useMessages } from './words';

/** How long the confirmation stays, in milliseconds. */
const CONFIRMED_MS = 2000;

/** Puts a text on the clipboard, and says whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages without a secure origin, where the clipboard interface is missing. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  // Inside an open modal dialog only its own descendants can be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  const focused = document.activeElement;
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

interface CopyButtonProps {
  /** Read at the click, so that it is never stale. */
  readonly text: () => string;
  readonly children: string;
  /** Its full name for a reader, where the words alone do not say what is copied. */
  readonly name?: string;
  readonly look?: 'ghost' | 'text';
  readonly icon?: IconName;
  readonly small?: boolean;
}

/** Copies, and says in its own words whether that worked. */
export function CopyButton({ text, children, name, look = 'text', icon, small }: CopyButtonProps) {
  const messages = useMessages();
  const [result, setResult] = useState<'none' | 'copied' | 'failed'>('none');

  useEffect(() => {
    if (result === 'none') return;
    const timer = window.setTimeout(() => setResult('none'), CONFIRMED_MS);
    return () => window.clearTimeout(timer);
  }, [result]);

  const words = { none: children, copied: messages.top.copied, failed: messages.top.copyFailed }[result];
  return (
    <>
      <Button
        look={look}
        small={small}
        icon={result === 'copied' ? 'check' : icon}
        aria-label={result === 'none' ? name : undefined}
        onClick={async () => setResult((await copyText(text())) ? 'copied' : 'failed')}
      >
        {words}
      </Button>
      <span className="unseen" aria-live="polite">
        {result === 'none' ? '' : words}
      </span>
    </>
  );
}
