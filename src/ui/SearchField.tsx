import type { Ref } from 'react';
import { Icon } from './Icon';
import './SearchField.css';

interface SearchFieldProps {
  /** Its name for a reader. */
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Words of the button that empties the field. */
  readonly clearLabel: string;
  /** A key that jumps here, shown while the field is empty. */
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Enter; `back` with Shift. */
  readonly onSubmit?: (back: boolean) => void;
}

/** A search box; Escape and the cross empty it. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, clearLabel, shortcut, inputRef, onSubmit } = props;
  return (
    <form
      className="search-field"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.(false);
      }}
    >
      <Icon name="search" className="search-field__icon" />
      <input
        ref={inputRef}
        className="search-field__input"
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder ?? label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          if (event.key === 'Enter' && event.shiftKey && !event.nativeEvent.isComposing && onSubmit) {
            event.preventDefault();
            onSubmit(true);
          }
        }}
      />
      {value !== '' ? (
        <button className="search-field__clear" type="button" aria-label={clearLabel} onClick={() => onChange('')}>
          <Icon name="close" size={16} />
        </button>
      ) : (
        shortcut && (
          <kbd className="search-field__key" aria-hidden="true">
            {shortcut}
          </kbd>
        )
      )}
    </form>
  );
}
