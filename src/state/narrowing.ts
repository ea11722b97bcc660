/**
 * What tools of the bench restrict: a stretch of an axis, a part of a comparison, what lies in an area. A restriction is a
 * part of its tool's setting and nothing beside it: the open tool has it in `toolWith`, tools that were closed with one have it
 * in `kept`. Pure: which features pass is worked out elsewhere, from these words alone.
 */
import type { View } from './view';

export const NARROWING_TOOLS = ['axis', 'compare', 'areas'] as const;
export type NarrowingTool = (typeof NARROWING_TOOLS)[number];

/** A tool with a setting that restricts the page. */
export interface Narrowing {
  tool: NarrowingTool;
  setting: string;
}

/** Keys of the pieces of a setting that restrict, `key=value` each. */
const RESTRICTING: Readonly<Record<NarrowingTool, readonly string[]>> = {
  axis: ['from', 'to'],
  compare: ['n'],
  areas: ['only'],
};
/** Keys of the pieces that say how the tool looks, and not what passes. */
const LOOKS: Readonly<Record<NarrowingTool, readonly string[]>> = { axis: [], compare: ['x'], areas: [] };

const isNarrowingTool = (tool: string): tool is NarrowingTool => (NARROWING_TOOLS as readonly string[]).includes(tool);

const piecesOf = (setting: string) => setting.split(';').filter((piece) => piece !== '');
const keyOf = (piece: string) => piece.slice(0, Math.max(0, piece.indexOf('=')));

function without(setting: string, keys: readonly string[]): string {
  if (keys.length === 0) return setting;
  return piecesOf(setting)
    .filter((piece) => !keys.includes(keyOf(piece)))
    .join(';');
}

/** Whether a setting of a tool restricts the page. */
export const narrows = (tool: string, setting: string): tool is NarrowingTool =>
  isNarrowingTool(tool) && piecesOf(setting).some((piece) => RESTRICTING[tool].includes(keyOf(piece)));

type Held = Pick<View, 'tool' | 'toolWith' | 'kept'>;

/** All that restricts the page, each as far as it decides what passes, in the order of the tools. */
export function narrowingsIn({ tool, toolWith, kept }: Held): Narrowing[] {
  const all = narrows(tool, toolWith) ? [...kept, { tool, setting: toolWith }] : kept;
  return NARROWING_TOOLS.flatMap((name) => {
    const own = all.find((narrowing) => narrowing.tool === name);
    return own ? [{ tool: name, setting: without(own.setting, LOOKS[name]) }] : [];
  });
}

/** The same without one tool's restriction, or without any. */
export function lifted({ tool, toolWith, kept }: Held, which: NarrowingTool | 'all'): Pick<Held, 'toolWith' | 'kept'> {
  const isMeant = which === 'all' || which === tool;
  return {
    toolWith: isMeant && narrows(tool, toolWith) ? without(toolWith, RESTRICTING[tool]) : toolWith,
    kept: kept.filter((narrowing) => which !== 'all' && narrowing.tool !== which),
  };
}

/**
 * Opens a tool, or none: the one before is closed and what it restricts stays.
 * @param setting unless given, what the tool was closed with, or its beginning
 */
export function withTool({ tool, toolWith, kept }: Held, next: View['tool'], setting?: string): Held {
  const all = narrows(tool, toolWith) ? [...kept, { tool, setting: toolWith }] : kept;
  const own = all.find((narrowing) => narrowing.tool === next);
  return {
    tool: next,
    toolWith: setting ?? own?.setting ?? '',
    kept: NARROWING_TOOLS.flatMap((name) =>
      name === next ? [] : (all.find((narrowing) => narrowing.tool === name) ?? []),
    ),
  };
}

export const sameNarrowing = (one: Narrowing, other: Narrowing): boolean =>
  one.tool === other.tool && one.setting === other.setting;

/** Of the first list, what the second has not. */
export const narrowingsBeyond = (list: readonly Narrowing[], other: readonly Narrowing[]): Narrowing[] =>
  list.filter((one) => !other.some((two) => sameNarrowing(one, two)));

/** A restriction as the link holds it: `axis:from=240;to=285`. */
export const narrowingText = ({ tool, setting }: Narrowing): string => `${tool}:${setting}`;

/** Null where there is none in it; whether its setting can be read is the tool's to say. */
export function readNarrowing(text: string): Narrowing | null {
  const at = text.indexOf(':');
  const [tool, setting] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  return narrows(tool, setting) ? { tool, setting } : null;
}
