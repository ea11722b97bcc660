import { useImperativeHandle, useState, type Ref } from 'react';

/** What the box asks of its results. */
export interface ResultKeys {
  /** To the next (1) or the one before (-1), round and round. */
  move: (by: 1 | -1) => void;
  /** Chooses the one that the keys stand on; false where they stand on none. */
  choose: () => boolean;
}

export interface ResultOption {
  /** Its id in the page. */
  id: string;
  act: () => void;
  /** Whether the results stay open after it. */
  stays?: boolean;
  /** Of the line that leads to the rest of a group. */
  words?: string;
}

/** The results in the order of the page, for the keys of the box; `active` is told, for the box says it to readers. */
export function useOptions(
  keys: Ref<ResultKeys>,
  options: readonly ResultOption[],
  active: string | null,
  onActive: (id: string | null) => void,
  onClose: () => void,
): (option: ResultOption) => void {
  const act = (option: ResultOption) => {
    option.act();
    if (option.stays) onActive(null);
    else onClose();
  };
  useImperativeHandle(keys, () => ({
    move: (by) => {
      if (options.length === 0) return;
      const at = options.findIndex(({ id }) => id === active);
      const next = at === -1 ? (by === 1 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
      const { id } = options[next]!;
      onActive(id);
      document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    },
    choose: () => {
      const option = options.find(({ id }) => id === active);
      if (option) act(option);
      return option !== undefined;
    },
  }));
  return act;
}

/** Which groups are shown as a whole, for one query. */
export function useOpened(query: string): [ReadonlySet<string>, (group: string) => void] {
  const [opened, setOpened] = useState<{ query: string; groups: ReadonlySet<string> }>({ query, groups: new Set() });
  const groups = opened.query === query ? opened.groups : new Set<string>();
  return [groups, (group) => setOpened({ query, groups: new Set([...groups, group]) })];
}
