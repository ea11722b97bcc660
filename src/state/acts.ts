/** Listens for what the user does, whoever deals with it: changes that no act came before are consequences. */
import type { Act } from './steps';

/** They move the focus or go with other keys, and change nothing. */
const IDLE_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);
/** They end what was being typed. */
const ENDING_KEYS = new Set(['Enter', 'Escape']);

/** What the user did last, from now on. */
export interface Acts {
  last: () => Act;
  stop: () => void;
}

export function watchActs(target: Window = window): Acts {
  let last: Act = { serial: 0, kind: 'press', at: 0 };
  let isPressed = false;
  const note = (kind: Act['kind']) => {
    last = { serial: last.serial + 1, kind, at: performance.now() };
  };
  const handlers: { [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void } = {
    pointerdown: () => {
      isPressed = true;
      note('press');
    },
    pointerup: () => {
      isPressed = false;
    },
    pointercancel: () => {
      isPressed = false;
    },
    keydown: ({ key, repeat }) => {
      // A key held down is one gesture.
      if (!repeat && !IDLE_KEYS.has(key)) note(ENDING_KEYS.has(key) ? 'press' : 'type');
    },
    // A choice in a list, a value set by a reader's software: none of them presses a key or the pointer.
    input: () => {
      if (!isPressed) note('type');
    },
    click: ({ detail }) => {
      if (detail === 0) note('press');
    },
    drop: () => note('press'),
  };
  const entries = Object.entries(handlers) as [string, EventListener][];
  for (const [name, handler] of entries) target.addEventListener(name, handler, true);
  return {
    last: () => last,
    stop: () => {
      for (const [name, handler] of entries) target.removeEventListener(name, handler, true);
    },
  };
}
