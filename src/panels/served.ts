/** Served files that are large or seldom needed: read when first asked for, once. */
import { useCallback, useEffect, useState } from 'react';
import { FileFailure, readJson } from '../catalogue/load';
import { DATA_BASE, fetchFile } from './base';

export type Served<T> =
  { type: 'loading' } | { type: 'ready'; content: T } | { type: 'failed'; failure: FileFailure; retry: () => void };

const reading = new Map<string, Promise<unknown>>();

async function readList(file: string): Promise<unknown> {
  const json = await readJson(file, fetchFile);
  if (!Array.isArray(json)) throw new FileFailure(file, 'wrong-shape', '[]');
  return json;
}

/** The list that a file holds, `data/plans.json` for instance. */
export function useServed<Entry>(path: string): Served<Entry[]> {
  const file = `${DATA_BASE}${path}`;
  const [state, setState] = useState<Served<Entry[]>>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    reading.delete(file);
    setState({ type: 'loading' });
    setAttempt((count) => count + 1);
  }, [file]);

  useEffect(() => {
    let gone = false;
    const content = reading.get(file) ?? readList(file);
    reading.set(file, content);
    content.then(
      (list) => !gone && setState({ type: 'ready', content: list as Entry[] }),
      (error: unknown) => {
        const failure = error instanceof FileFailure ? error : new FileFailure(file, 'wrong-shape', String(error));
        if (!gone) setState({ type: 'failed', failure, retry });
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt, file, retry]);
  return state;
}
