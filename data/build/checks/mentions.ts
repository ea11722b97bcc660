import type { Fault } from '../faults';
import { nearestOf, nearestRun } from '../nearest';
import { type BareClause, type Range, bare, findQuote, sentencesOf } from '../quotes';
import { mentionsOf, nearestPassage } from './passages';
import type { Check } from './types';

/** A passage of 8 to 200 characters, white space not counted, that stands in its clause. */
export const everyQuoteIsInItsClause: Check = ({ catalogue }) =>
  mentionsOf(catalogue).flatMap(({ mention, clause, at }): Fault[] => {
    const fault = {
      check: 'everyQuoteIsInItsClause',
      ...at('quote'),
      found: mention.quote,
    };
    const length = bare(mention.quote).length;
    if (length < 8 || length > 200)
      return [
        {
          ...fault,
          message: `a quote has 8 to 200 characters, this has ${length}`,
        },
      ];
    if (!clause || findQuote(clause, mention.quote).length > 0) return [];
    return [
      {
        ...fault,
        message: `the quote is not in ${mention.plan} ${mention.clause}`,
        nearest: nearestPassage(catalogue, mention.plan, clause, mention.quote),
      },
    ];
  });

/** The text of the sentences that a quote touches, at each place where it stands. */
function sentencesAround(clause: BareClause, quote: string): string[] {
  return findQuote(clause, quote).map((range: Range) => clause.text.slice(...sentencesOf(clause, range)));
}

export const everyStagePhraseIsInTheSentence: Check = ({ catalogue }) =>
  mentionsOf(catalogue).flatMap(({ mention, clause, at }): Fault[] => {
    const around = clause ? sentencesAround(clause, mention.quote) : [];
    if (around.length === 0 || around.some((sentence) => sentence.includes(bare(mention.stage_phrase)))) return [];
    const { run } = nearestRun(around[0]!, bare(mention.stage_phrase));
    return [
      {
        check: 'everyStagePhraseIsInTheSentence',
        ...at('stage_phrase'),
        message: `the words are not in the sentence of 「${mention.quote}」`,
        found: mention.stage_phrase,
        nearest: run,
      },
    ];
  });

export const everyQuotedDueIsInTheSentence: Check = ({ catalogue }) =>
  mentionsOf(catalogue).flatMap(({ mention, clause, at }): Fault[] => {
    if (mention.due === undefined || !clause) return [];
    const around = sentencesAround(clause, mention.quote);
    if (around.length === 0 || around.some((sentence) => sentence.includes(String(mention.due)))) return [];
    const years = around.flatMap((sentence) => sentence.match(/20\d\d/g) ?? []);
    return [
      {
        check: 'everyQuotedDueIsInTheSentence',
        ...at('due'),
        message: 'the sentence does not print this year',
        found: String(mention.due),
        nearest: nearestOf(String(mention.due), years),
      },
    ];
  });

export const everyNamePrintedIsPrinted: Check = ({ catalogue }) =>
  catalogue.features.flatMap(({ value, at }): Fault[] => {
    if (value.name_basis !== 'printed') return [];
    const texts = value.mentions.map(({ plan, clause }) => catalogue.clauses.get(plan)?.get(clause)?.text ?? '');
    if (texts.some((text) => text.includes(bare(value.name)))) return [];
    const runs = texts.map((text) => nearestRun(text, bare(value.name))).sort((a, b) => a.distance - b.distance);
    return [
      {
        check: 'everyNamePrintedIsPrinted',
        ...at('name'),
        message: 'name_basis is printed, but no clause quoted prints the name',
        found: value.name,
        nearest: runs[0]?.run,
      },
    ];
  });
