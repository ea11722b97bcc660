import { useState } from 'react';
import { PictureTooSlow } from '../../state/pictures';
import { download } from '../download';
import { useMessages } from '../words';
import { FontMissing, PictureTooLarge } from './sheet/failures';

/** How far the making of a file is. */
export type Making =
  | { type: 'idle' }
  | { type: 'working'; words: string }
  | { type: 'done'; words: string }
  | { type: 'failed'; words: string };

export interface Made {
  blob: Blob;
  name: string;
  /** What has to be told beside that it is made. */
  note?: string;
}

/** Makes one file at a time and hands it over; says how far it is and why one was not made. */
export function useMaking(): {
  making: Making;
  make: (what: string, job: (say: (words: string) => void) => Promise<Made>) => Promise<void>;
} {
  const messages = useMessages().takeAway;
  const [making, setMaking] = useState<Making>({ type: 'idle' });
  const reasonOf = (error: unknown): string => {
    if (error instanceof PictureTooSlow) return messages.reasons.slow;
    if (error instanceof PictureTooLarge) return messages.reasons.image;
    if (error instanceof FontMissing) return messages.reasons.font(error.message);
    return error instanceof Error ? error.message : String(error);
  };
  return {
    making,
    make: async (what, job) => {
      if (making.type === 'working') return;
      const say = (words: string) => setMaking({ type: 'working', words });
      say(messages.working.data);
      try {
        const { blob, name, note } = await job(say);
        download(blob, name);
        setMaking({ type: 'done', words: [messages.done(name), note].filter(Boolean).join(' ') });
      } catch (error) {
        setMaking({ type: 'failed', words: messages.failed(what, reasonOf(error)) });
      }
    },
  };
}
