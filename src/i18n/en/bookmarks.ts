import type { Messages } from '../zh';

export const bookmarks: Messages['bookmarks'] = {
  label: 'Bookmarks',
  manage: 'Bookmarks: save and arrange',
  close: 'Close bookmarks',
  name: 'Name of the bookmark',
  save: 'Save this view',
  overwrite: 'Replace the one of that name',
  hint: 'Saves filters, year, what is picked, the tool and the place on the map, in this browser only.',
  needsName: 'Give the bookmark a name, please.',
  full: (most) => `No more than ${most} bookmarks: delete one first, please.`,
  none: 'No bookmarks yet.',
  all: 'All projects',
  query: (query) => `“${query}”`,
  list: 'All bookmarks',
  open: (name) => `Open bookmark: ${name}`,
  rename: (name) => `Rename: ${name}`,
  renameDone: 'Done',
  update: (name) => `Save this view into: ${name}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  remove: (name) => `Delete: ${name}`,
  saved: (name) => `“${name}” saved.`,
  renamed: (name) => `Now called “${name}”.`,
  updated: (name) => `“${name}” now holds this view.`,
  removed: (name) => `“${name}” deleted.`,
  moved: (name, place) => `“${name}” is now number ${place}.`,
  restore: 'Restore',
  restored: (name) => `“${name}” restored.`,
  trouble: {
    'not-ours':
      'The bookmarks kept in this browser are damaged and cannot be read. Nothing was changed; a copy is made before the next saving.',
    newer:
      'The bookmarks kept in this browser were written by a newer version and cannot be read here. Nothing was changed; a copy is made before the next saving.',
    partly:
      'Some of the bookmarks kept in this browser cannot be read; the others work. Nothing was changed; a copy is made before the next saving.',
    unsaved:
      'The browser did not keep the bookmarks (no room, or not allowed). They last until this page is closed; copy the link to keep a view for good.',
  },
};
