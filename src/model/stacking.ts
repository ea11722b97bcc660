/** Putting boxes of different heights side by side and, where they would meet, under each other. Pure; CSS pixels. */

export interface Block {
  left: number;
  right: number;
  height: number;
}

/** Between blocks in a row. */
const GAP = 6;

/**
 * The top of each block: as high as it finds room under the blocks before it. Those that come first lie highest.
 * @returns tops in the order given, and the height of the whole
 */
export function stacked(blocks: readonly Block[]): { tops: number[]; height: number } {
  const placed: (Block & { top: number })[] = [];
  for (const block of blocks) {
    const beside = placed.filter(({ left, right }) => left < block.right + GAP && right > block.left - GAP);
    const tops = [0, ...beside.map(({ top, height }) => top + height)].sort((a, b) => a - b);
    const isFree = (top: number) =>
      beside.every((other) => top + block.height <= other.top || top >= other.top + other.height);
    placed.push({ ...block, top: tops.find(isFree)! });
  }
  return {
    tops: placed.map(({ top }) => top),
    height: placed.reduce((most, { top, height }) => Math.max(most, top + height), 0),
  };
}
