import type { ReactNode } from 'react';
import { Button, IconButton } from './Button';
import { classes } from './classes';
import { Icon } from './Icon';
import './Notice.css';

interface NoticeProps {
  /** `problem` is an alert with an icon, for colour alone tells nobody; `quiet` is a status. */
  readonly tone?: 'quiet' | 'problem';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** One way on: words and what they do. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

/** A line that says what happened, and one way on. */
export function Notice({ tone = 'quiet', title, children, action, dismiss }: NoticeProps) {
  return (
    <div className={classes('notice', `notice--${tone}`)} role={tone === 'problem' ? 'alert' : 'status'}>
      {tone === 'problem' && <Icon name="warning" className="notice__icon" />}
      <p className="notice__words">
        {title && <strong className="notice__title">{title}</strong>}
        {children}
      </p>
      {action && (
        <Button small onClick={action.onAct}>
          {action.label}
        </Button>
      )}
      {dismiss && <IconButton icon="close" label={dismiss.label} size={16} onClick={dismiss.onDismiss} />}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The first is the way back; none while there is nothing to go back to. */
  readonly actions: readonly { readonly label: string; readonly onAct: () => void }[];
}

/** Nothing to show: why, and the way back. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="empty">
      <svg className="empty__line" width="92" height="34" viewBox="0 0 92 34" fill="none" aria-hidden="true">
        <path
          d="M2 32C20 32 22 24 40 22S64 4 90 2"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeDasharray="0.01 5"
        />
      </svg>
      <p className="empty__title">{title}</p>
      <p className="empty__words">{children}</p>
      {actions.length > 0 && (
        <div className="empty__actions">
          {actions.map(({ label, onAct }, index) => (
            <Button key={label} look={index === 0 ? 'solid' : 'ghost'} onClick={onAct}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
