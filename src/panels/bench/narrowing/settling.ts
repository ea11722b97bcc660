/** How what works out a restriction hands over its result. */
import { useEffect, useMemo } from 'react';
import type { Feature } from '../../../catalogue/types';
import { featuresOf } from '../../../state/derived';
import type { Narrowing } from '../../../state/narrowing';
import { useAtlas } from '../../../state/store';
import { rememberName } from '../../narrowing';

export interface NarrowingWorkProps {
  /** What decides what passes, in the tool's own words. */
  readonly setting: string;
  /** The tool is open: what cannot be read it tells itself, and puts its default in its place. */
  readonly isOpen: boolean;
}

/** What a setting comes to. */
export type Outcome =
  /** Something is still being read. */
  | { type: 'waiting' }
  /** It cannot be read, or restricts nothing. */
  | { type: 'vain' }
  /** A file without which nothing can be said could not be read. */
  | { type: 'failed' }
  | { type: 'done'; label: string; ids: ReadonlySet<string> };

const NOTHING: ReadonlySet<string> = new Set();

/** Hands an outcome over to the page. */
export function useSettled({ tool, setting }: Narrowing, isOpen: boolean, outcome: Outcome): void {
  const language = useAtlas((state) => state.view.language);
  useEffect(() => {
    const { settle, refuseNarrowing } = useAtlas.getState();
    switch (outcome.type) {
      case 'waiting':
        return;
      case 'vain':
        if (isOpen) settle(tool, { setting, label: '', ids: null });
        else refuseNarrowing(tool);
        return;
      case 'failed':
        settle(tool, { setting, label: '', ids: NOTHING, failed: true });
        return;
      case 'done':
        rememberName(language, { tool, setting }, outcome.label);
        settle(tool, { setting, label: outcome.label, ids: outcome.ids });
    }
  }, [tool, setting, isOpen, outcome, language]);
}

/** Ids of the features of the catalogue, whatever the filters, that pass; null while it is not known which do. */
export function useIdsThat(passes: ((feature: Feature) => boolean) | null): ReadonlySet<string> | null {
  const features = useAtlas(featuresOf);
  return useMemo(() => passes && new Set(features.filter(passes).map(({ id }) => id)), [features, passes]);
}
