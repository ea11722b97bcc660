/** Which marks the catalogue needs, and the atlas of them at a size. */
import type { Feature } from '../catalogue/types';
import { STAGES, type Stage } from '../../data/vocabulary';
import { buildAtlas, key, type Atlas, type MarkCombo } from '../theme/marks/atlas';
import { variantOf } from '../theme/marks/glyphs';
import type { Palette } from '../theme/palette';
import type { Scene } from './scene';

/** How a feature's mark looks at a stage. */
export function specOf(feature: Feature, stage: Stage): MarkCombo {
  return { kind: feature.kind, sector: feature.sector, stage, variant: variantOf(feature.kind, feature.name) };
}

export function markKey(feature: Feature, stage: Stage): string {
  const { kind, sector, variant } = specOf(feature, stage);
  return key(kind, sector, stage, variant);
}

/** Every mark that the scene can show in any year, drawn once. */
export function atlasOf(scene: Scene, size: number, palette: Palette, pixelRatio: number): Atlas {
  const features = new Set([...scene.points, ...scene.anchors].map((mark) => mark.feature));
  const combos = [...features].flatMap((feature) => STAGES.map((stage) => specOf(feature, stage.id)));
  return buildAtlas(combos, size, palette, pixelRatio);
}
