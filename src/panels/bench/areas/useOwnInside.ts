import { useEffect, useState } from 'react';
import { ownJudging } from '../../../model/ownInside';
import type { Region } from '../../../model/region';
import type { Finding } from '../../../model/within';
import { useOwnData, type OwnLayer } from '../../../state/ownData';
import { visibleOwnFeatures, type OwnFeature } from '../../../state/ownFeatures';

/** The page takes a breath after so many milliseconds of counting: there may be a hundred thousand things. */
const SLICE = 12;

export interface OwnFound {
  feature: OwnFeature;
  finding: Finding;
}

export interface OwnInside {
  /** What it was counted in. */
  region: Region;
  /** What lies wholly inside. */
  inside: readonly OwnFound[];
  /** What lies inside in part. */
  partly: readonly OwnFound[];
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

async function count(region: Region, layers: readonly OwnLayer[], isOver: () => boolean): Promise<OwnInside | null> {
  const judge = ownJudging(region);
  const inside: OwnFound[] = [];
  const partly: OwnFound[] = [];
  let begun = performance.now();
  for (const feature of visibleOwnFeatures(layers)) {
    const finding = judge(feature.geometry);
    if (finding) (finding.status === 'inside' ? inside : partly).push({ feature, finding });
    if (performance.now() - begun < SLICE) continue;
    await breath();
    if (isOver()) return null;
    begun = performance.now();
  }
  return { region, inside, partly };
}

/**
 * What of the reader's own data lies in an area, in step with their layers and filters.
 * @returns 'none' where nothing of their own is shown, null while the first count goes on
 */
export function useOwnInside(region: Region | null): OwnInside | 'none' | null {
  const layers = useOwnData((state) => state.layers);
  const hasAny = layers.some(({ visible }) => visible);
  const [counted, setCounted] = useState<OwnInside | null>(null);
  useEffect(() => {
    if (!region || !hasAny) {
      setCounted(null);
      return undefined;
    }
    let isOver = false;
    void count(region, layers, () => isOver).then((result) => {
      if (result && !isOver) setCounted(result);
    });
    return () => {
      isOver = true;
    };
  }, [region, layers, hasAny]);
  return region && hasAny ? counted : 'none';
}
