import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './Disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Stands at the far end of the line, such as a count. */
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A heading that opens what is under it; native details, so find-in-page opens it too. */
export function Disclosure({ summary, aside, open, onToggle, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="disclosure__summary">
        <Icon name="chevron" size={14} className="disclosure__chevron" />
        <span className="disclosure__words">{summary}</span>
        {aside != null && <span className="disclosure__aside">{aside}</span>}
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
