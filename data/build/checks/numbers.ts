import type { Fault } from '../faults';
import { nearestOf } from '../nearest';
import { bare, findQuote } from '../quotes';
import type { Position } from '../yaml';
import { nearestPassage } from './passages';
import type { Check } from './types';

/** Targets and investments with what the checks below ask of both. */
function numbersOf({ catalogue }: Parameters<Check>[0]) {
  return [...catalogue.indicators, ...catalogue.investments].map(({ value, at }) => ({
    plan: value.plan,
    clause: value.clause,
    quote: value.quote,
    at: (key: 'clause' | 'quote'): Position => at(key),
  }));
}

export const everyNumberIsQuoted: Check = (build) =>
  numbersOf(build).flatMap(({ plan, clause, quote, at }): Fault[] => {
    const text = build.catalogue.clauses.get(plan)?.get(clause);
    const length = bare(quote).length;
    const fault = { check: 'everyNumberIsQuoted', ...at('quote'), found: quote };
    if (length < 8 || length > 200)
      return [{ ...fault, message: `a quote has 8 to 200 characters, this has ${length}` }];
    if (!text || findQuote(text, quote).length > 0) return [];
    return [
      {
        ...fault,
        message: `the quote is not in ${plan} ${clause}`,
        nearest: nearestPassage(build.catalogue, plan, text, quote),
      },
    ];
  });

/** Numerals by which a text may print a number without a digit. */
const NUMERAL = /[〇零一二两三四五六七八九十百千万亿半倍番]/;

/** Numbers as a text prints them: `1,000` is 1000. */
const printedNumbers = (quote: string): number[] =>
  (bare(quote).match(/\d[\d,，]*(\.\d+)?/g) ?? []).map((digits) => Number(digits.replace(/[,，]/g, '')));

/** A target's value is printed in its quote, in digits or in Chinese numerals; a range has two ends, the lower first. */
export const everyValueIsPrinted: Check = ({ catalogue }) =>
  catalogue.indicators.flatMap(({ value, at }): Fault[] => {
    const check = 'everyValueIsPrinted';
    const printed = printedNumbers(value.quote);
    const wrong = [value.value, value.value_max].filter(
      (number) => number !== undefined && !printed.includes(number) && !NUMERAL.test(value.quote),
    );
    const faults = wrong.map((number): Fault => ({
      check,
      ...at('value'),
      message: 'the quote does not print this number',
      found: String(number),
      nearest: nearestOf(String(number), printed.map(String)),
    }));
    const range = value.comparator === 'between';
    if (range !== (value.value_max !== undefined))
      faults.push({ check, ...at('comparator'), message: 'between and value_max go together' });
    else if (range && value.value_max! <= value.value)
      faults.push({
        check,
        ...at('value_max'),
        message: 'the upper end is above the lower',
        found: `${value.value}, ${value.value_max}`,
      });
    return faults;
  });

export const everyTargetYearIsPrinted: Check = ({ catalogue }) =>
  catalogue.indicators.flatMap(({ value, at }): Fault[] => {
    const text = catalogue.clauses.get(value.plan)?.get(value.clause)?.text;
    if (text === undefined) return [];
    return (['year', 'base_year'] as const)
      .filter((key) => value[key] !== undefined && !text.includes(String(value[key])))
      .map((key) => ({
        check: 'everyTargetYearIsPrinted',
        ...at(key),
        message: 'the clause does not print this year',
        found: String(value[key]),
        nearest: nearestOf(String(value[key]), text.match(/20\d\d/g) ?? []),
      }));
  });

/** A target belongs to a place of the gazetteer, and to a feature only if there is one. */
export const everyTargetHasItsPlace: Check = ({ catalogue }) =>
  catalogue.indicators.flatMap(({ value, at }): Fault[] => {
    const check = 'everyTargetHasItsPlace';
    const faults: Fault[] = [];
    if (!catalogue.place.has(value.place))
      faults.push({
        check,
        ...at('place'),
        message: 'the place is not in the gazetteer',
        found: value.place,
        nearest: nearestOf(value.place, catalogue.place.keys()),
      });
    if (value.feature !== undefined && !catalogue.featureIds.has(value.feature))
      faults.push({
        check,
        ...at('feature'),
        message: 'no feature has this id',
        found: value.feature,
        nearest: nearestOf(value.feature, catalogue.featureIds),
      });
    return faults;
  });

/** Hundredths of 100 million yuan, so that sums are exact. */
const hundredths = (amount: number): number => Math.round(amount * 100);

/** The parts of an investment add up to what the text gives as the whole. */
export const everyInvestmentAddsUp: Check = ({ catalogue }) =>
  catalogue.investments.flatMap(({ value, at }): Fault[] => {
    const projects = value.parts.reduce((sum, part) => sum + part.projects, 0);
    const total = value.parts.reduce((sum, part) => sum + hundredths(part.total), 0);
    if (value.parts.length === 0 || (projects === value.projects && total === hundredths(value.total))) return [];
    return [
      {
        check: 'everyInvestmentAddsUp',
        ...at('parts'),
        message: 'the parts do not add up to the whole',
        found: `${projects} projects, ${total / 100}`,
        nearest: `${value.projects} projects, ${value.total}`,
      },
    ];
  });
