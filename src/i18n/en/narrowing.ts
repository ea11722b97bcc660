import type { Messages } from '../zh';

/** Words of what tools of the bench restrict. */
export const narrowing: Messages['narrowing'] = {
  computing: (name) => `${name}, being worked out`,
  late: (name) => `${name}, being brought up to date`,
  failed: (name) => `${name}, not worked out`,
  noCount: { computing: 'Working out…', failed: 'Not worked out' },
  title: { computing: 'Working out what is chosen', failed: 'What is chosen could not be worked out' },
  words: {
    computing: (names) => `${names}. Nothing is listed until then.`,
    failed: (names) => `${names}. Nothing is listed, so that not everything is taken for what was chosen.`,
  },
  unread: (files, tool) => `${files} could not be read: what “${tool}” restricts cannot be worked out.`,
  lessExact: (file, tool) =>
    `${file} could not be read: what “${tool}” restricts takes counties for circles and is less exact.`,
};
