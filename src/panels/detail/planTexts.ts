/** The plans with their full text: large, so read when first asked for, once. */
import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '../../../data/schema';
import { FileFailure, readJson } from '../../catalogue/load';
import { DATA_BASE, fetchFile } from '../base';

const FILE = `${DATA_BASE}data/plans.json`;

let texts: Promise<Plan[]> | null = null;

async function readTexts(): Promise<Plan[]> {
  const json = await readJson(FILE, fetchFile);
  if (!Array.isArray(json)) throw new FileFailure(FILE, 'wrong-shape', '[]');
  return json as Plan[];
}

export type PlanTexts =
  { type: 'loading' } | { type: 'ready'; plans: Plan[] } | { type: 'failed'; failure: FileFailure; retry: () => void };

export function usePlanTexts(): PlanTexts {
  const [state, setState] = useState<PlanTexts>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    texts = null;
    setState({ type: 'loading' });
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let gone = false;
    texts ??= readTexts();
    texts.then(
      (plans) => !gone && setState({ type: 'ready', plans }),
      (error: unknown) => {
        const failure = error instanceof FileFailure ? error : new FileFailure(FILE, 'wrong-shape', String(error));
        if (!gone) setState({ type: 'failed', failure, retry });
      },
    );
    return () => {
      gone = true;
    };
  }, [attempt, retry]);
  return state;
}
