import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** One primary button a view wears cinnabar; `solid` is the ink one for the way out of an empty state. */
  readonly look?: 'primary' | 'solid' | 'ghost' | 'text';
  readonly icon?: IconName;
  readonly small?: boolean;
}

/** A button with words. */
export function Button({ look = 'ghost', icon, small, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes('button', `button--${look}`, small && 'button--small', className)}
      {...rest}
    >
      {icon && <Icon name={icon} size={small ? 15 : 17} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: IconName;
  /** Its name for a reader, and its tooltip. */
  readonly label: string;
  /** A toggle where given. */
  readonly pressed?: boolean;
  readonly size?: number;
}

/** A button that is only an icon. */
export function IconButton({ icon, label, pressed, size, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes('icon-button', className)}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      {...rest}
    >
      <Icon name={icon} {...(size ? { size } : {})} />
    </button>
  );
}
