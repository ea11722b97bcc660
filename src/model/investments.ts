/** Money and projects of a plan's chapters: sums and the geometry of their bars. Money is in 100 million yuan. */
import type { Investment } from '../../data/schema';
import type { PlanSummary } from '../catalogue/types';

/** What is measured: money or the number of projects. */
export const MONEY_MEASURES = ['total', 'projects'] as const;
export type MoneyMeasure = (typeof MONEY_MEASURES)[number];

export const CHAPTER_ORDERS = ['text', 'size'] as const;
export type ChapterOrder = (typeof CHAPTER_ORDERS)[number];

export type Amounts = Readonly<Record<MoneyMeasure, number>>;
type NamedAmounts = Amounts & { readonly name: string; readonly name_en: string };

/** A plan's chapters with what they come to: sums of ours, no figures of the plan. */
export interface Account {
  plan: string;
  chapters: readonly Investment[];
  /** Every part that a chapter names, summed, in the order first named. */
  parts: readonly NamedAmounts[];
  sum: Amounts;
  /** The parts come to the whole. */
  isSplit: boolean;
}

/** Money is printed to hundredths; adding binary fractions leaves more. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function sumOf(entries: readonly Amounts[]): Amounts {
  return {
    total: rounded(entries.reduce((sum, { total }) => sum + total, 0)),
    projects: entries.reduce((sum, { projects }) => sum + projects, 0),
  };
}

function accountOf(plan: string, chapters: readonly Investment[]): Account {
  const all = chapters.flatMap(({ parts }) => parts);
  const english = new Map(all.map(({ name, name_en }) => [name, name_en]));
  const parts = [...english].map(([name, name_en]) => ({
    name,
    name_en,
    ...sumOf(all.filter((part) => part.name === name)),
  }));
  const [sum, split] = [sumOf(chapters), sumOf(parts)];
  return { plan, chapters, parts, sum, isSplit: sum.total === split.total && sum.projects === split.projects };
}

/** An account for each plan that tells of money, in the plans' order; chapters as served, which is the order of the text. */
export function accountsOf(
  investments: readonly Investment[],
  plans: readonly Pick<PlanSummary, 'id' | 'order'>[],
): Account[] {
  const order = new Map(plans.map((plan) => [plan.id, plan.order]));
  return [...new Set(investments.map(({ plan }) => plan))]
    .sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity))
    .map((plan) =>
      accountOf(
        plan,
        investments.filter((investment) => investment.plan === plan),
      ),
    );
}

/** The chapters in the order of the text, or the largest first. */
export function orderedChapters(
  chapters: readonly Investment[],
  order: ChapterOrder,
  measure: MoneyMeasure,
): readonly Investment[] {
  return order === 'text' ? chapters : [...chapters].sort((a, b) => b[measure] - a[measure]);
}

/** A piece of a bar, as shares of the scale. */
export interface Segment {
  /** Index in the account's parts; null for what the text does not split. */
  part: number | null;
  value: number;
  start: number;
  length: number;
}

/** The pieces of one chapter's bar, left to right in the order of the account's parts. */
export function segmentsOf(
  chapter: Investment,
  parts: Account['parts'],
  measure: MoneyMeasure,
  scale: number,
): Segment[] {
  const pieces: Pick<Segment, 'part' | 'value'>[] = parts.flatMap(({ name }, part) => {
    const found = chapter.parts.find((entry) => entry.name === name);
    return found ? [{ part, value: found[measure] }] : [];
  });
  const rest = rounded(chapter[measure] - pieces.reduce((sum, { value }) => sum + value, 0));
  if (rest > 0) pieces.push({ part: null, value: rest });
  let end = 0;
  return pieces.map(({ part, value }) => {
    const start = end;
    end += value / scale;
    return { part, value, start, length: value / scale };
  });
}

/** Steps that read well, in tens. */
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 4;

/** Round values from 0 to the first that is not below the largest: the last is the end of the scale. */
export function ticksOf(largest: number): number[] {
  if (largest <= 0) return [0, 1];
  const ten = 10 ** Math.floor(Math.log10(largest / MOST_STEPS));
  const step = STEPS.map((factor) => factor * ten).find((one) => one * MOST_STEPS >= largest)!;
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}
