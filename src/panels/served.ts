/** Served files that are large or seldom needed: read when first asked for, once. */
import { useCallback, useEffect, useState } from 'react';
import type { ClauseCoverage, Investment, Plan } from '../../data/schema';
import type { Check } from '../catalogue/check';
import { FileFailure, readChecked } from '../catalogue/load';
import { coverage, investments, plans } from '../catalogue/served';
import { DATA_BASE, fetchFile } from './base';

export type Served<T> =
  { type: 'loading' } | { type: 'ready'; content: T } | { type: 'failed'; failure: FileFailure; retry: () => void };

const reading = new Map<string, Promise<unknown>>();

/** The lists that are read so, and what each must hold. */
interface Lists {
  plans: Plan;
  coverage: ClauseCoverage;
  investments: Investment;
}
const CHECKS: Readonly<Record<keyof Lists, Check>> = { plans, coverage, investments };

/** The list that a file of `data/` holds. */
export function useServed<Name extends keyof Lists>(name: Name): Served<Lists[Name][]> {
  type Entry = Lists[Name];
  const path = `data/${name}.json`;
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
    const content = reading.get(file) ?? readChecked(file, CHECKS[name], fetchFile);
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
  }, [attempt, file, name, retry]);
  return state;
}
