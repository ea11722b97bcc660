import { useState, type KeyboardEvent, type Ref } from 'react';
import { Icon } from './Icon';
import './SearchField.css';

/** The list of results that belongs to the box. */
interface ResultList {
  readonly id: string;
  readonly expanded: boolean;
  /** Id of the result that the arrow keys stand on. */
  readonly active: string | null;
}

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
  readonly results?: ResultList;
  /** Sees every key first, those of an input method apart; what it prevents does nothing here. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly onPress?: () => void;
}

/** Safari ends the composition before it tells of the Enter that ended it; this code is all that tells it apart. */
const KEY_OF_INPUT_METHOD = 229;

const isComposing = (event: KeyboardEvent) =>
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === KEY_OF_INPUT_METHOD;

function ariaOf(results: ResultList | undefined) {
  if (!results) return {};
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': results.expanded,
    'aria-controls': results.expanded ? results.id : undefined,
    'aria-activedescendant': (results.expanded && results.active) || undefined,
  } as const;
}

/** A search box; Escape and the cross empty it. What is half typed in an input method changes nothing yet. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, clearLabel, shortcut, inputRef, onSubmit, results } = props;
  const { onKey, onFocus, onBlur, onPress } = props;
  const [composed, setComposed] = useState<string | null>(null);
  const shown = composed ?? value;
  const say = (text: string) => {
    setComposed(null);
    onChange(text);
  };
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
        {...ariaOf(results)}
        placeholder={placeholder ?? label}
        value={shown}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          const text = event.target.value;
          if ((event.nativeEvent as InputEvent).isComposing) setComposed(text);
          else say(text);
        }}
        onCompositionEnd={(event) => say(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        onClick={onPress}
        onKeyDown={(event) => {
          if (isComposing(event)) {
            if (event.key === 'Enter') event.preventDefault();
            return;
          }
          onKey?.(event);
          if (!event.defaultPrevented && event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          if (event.key === 'Enter' && event.shiftKey && onSubmit) {
            event.preventDefault();
            onSubmit(true);
          }
        }}
      />
      {shown !== '' ? (
        <button className="search-field__clear" type="button" aria-label={clearLabel} onClick={() => say('')}>
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
