import { z } from 'zod';
import { cutArticles } from './cut/articles';
import { cutTable } from './cut/table';
import type { CutRule, Cutting } from './cut/types';

const word = z.string().min(1);
const furnitureClass = z.enum(['bodies', 'column-heads', 'markup', 'page-number', 'row-number', 'scraped-footer']);

/** Shape of data/cuts.yaml: one rule per plan id. */
export const cutRules: z.ZodType<Record<string, CutRule>> = z.record(
  z.string(),
  z.discriminatedUnion('as', [
    z.strictObject({
      as: z.literal('articles'),
      title: word,
      wrapped: z.boolean(),
      levels: z.strictObject({
        chapter: word,
        section: word.optional(),
        article: word,
      }),
      paragraphs: z.array(word).optional(),
      furniture: z.array(z.strictObject({ text: word, as: furnitureClass, why: word })).optional(),
    }),
    z.strictObject({
      as: z.literal('table'),
      title: word,
      heads: word,
      closing: word,
      slipped: z.array(z.int().positive()),
      mends: z.array(
        z.strictObject({
          line: z.int().positive(),
          why: word,
          row: word.optional(),
          before: word.optional(),
          at: z.strictObject({ text: word, bodies: word }).optional(),
          title_until: word.optional(),
          leads: word.optional(),
        }),
      ),
    }),
  ]),
);

/**
 * Cuts a plan's text into clauses and furniture; every character falls into exactly one of them.
 * @throws Error when a mend names words that are not where it says
 */
export function cutPlan(plan: string, seed: string, rule: CutRule): Cutting {
  return rule.as === 'table' ? cutTable(plan, seed, rule) : cutArticles(plan, seed, rule);
}
