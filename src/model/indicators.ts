/** A target's value in words: comparator, figure, unit, measure, stretch of time and base year. */
import type { Indicator } from '../../data/schema';
import type { Comparator, Measure } from '../../data/vocabulary';
import { englishPeriod, englishScale } from './units';

type Language = 'zh' | 'en';

/** What the words are made of. */
export type Valued = Pick<
  Indicator,
  'comparator' | 'value' | 'value_max' | 'unit' | 'measure' | 'base_year' | 'period'
>;

/** The words in three runs, so that a column of figures can be set flush; joined they are the whole. */
export interface ValueParts {
  before: string;
  figure: string;
  after: string;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  reach: '',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '约',
  between: '',
};

/** A figure without dimension is not followed by the word for that. */
const NO_UNIT = '比值';
/** 翻一番, a unit that says by itself that something grows. */
export const DOUBLING = '番';

const VERBS: Readonly<Record<Language, Readonly<Record<Measure, string>>>> = {
  zh: { level: '', rise: '增长', fall: '下降' },
  en: { level: '', rise: 'up', fall: 'down' },
};

const valuesOf = ({ value, value_max }: Valued): number[] => (value_max === undefined ? [value] : [value, value_max]);

function inChinese(target: Valued): ValueParts {
  const { comparator, unit, measure, period, base_year } = target;
  const verb = unit === DOUBLING ? '翻' : VERBS.zh[measure];
  return {
    before: `${period ?? ''}${verb}${SIGNS[comparator]}`,
    figure: valuesOf(target).join('—'),
    after: `${unit === NO_UNIT ? '' : unit}${base_year === undefined ? '' : `（较${base_year}年）`}`,
  };
}

function inEnglish(target: Valued): ValueParts {
  const { comparator, measure, period, base_year } = target;
  const { figures, unit } = englishScale(valuesOf(target), target.unit);
  const before = [
    target.unit === DOUBLING ? '' : VERBS.en[measure],
    comparator === 'about' ? 'about' : SIGNS[comparator],
  ];
  const more = [
    unit === '%' ? '' : unit,
    period === undefined ? '' : englishPeriod(period),
    base_year === undefined ? '' : `(against ${base_year})`,
  ];
  return {
    before: before
      .filter(Boolean)
      .map((word) => `${word} `)
      .join(''),
    figure: figures.join('–'),
    after:
      (unit === '%' ? '%' : '') +
      more
        .filter(Boolean)
        .map((word) => ` ${word}`)
        .join(''),
  };
}

/** The value in three runs; nothing is converted. */
export function valueParts(target: Valued, language: Language): ValueParts {
  return language === 'zh' ? inChinese(target) : inEnglish(target);
}

/** The value as one phrase: ≥3.6万亿元, 下降14%（较2020年）, 每年2000个; down 14% (against 2020). */
export function valueInWords(target: Valued, language: Language): string {
  const { before, figure, after } = valueParts(target, language);
  return before + figure + after;
}

/** What values are compared by: the middle of a range. */
export function middleOf({ value, value_max }: Pick<Valued, 'value' | 'value_max'>): number {
  return value_max === undefined ? value : (value + value_max) / 2;
}

/** Ranges of values that share a unit and measure, for a legend: a figure for each, and once what they count. */
export function rangesInWords(
  ranges: readonly { least: number; most: number }[],
  { unit, measure }: Pick<Valued, 'unit' | 'measure'>,
  language: Language,
): { figures: string[]; unit: string } {
  const join = (dash: string, figure: (index: number) => string) =>
    ranges.map(({ least, most }, index) =>
      least === most ? figure(2 * index) : `${figure(2 * index)}${dash}${figure(2 * index + 1)}`,
    );
  const ends = ranges.flatMap(({ least, most }) => [least, most]);
  const english = englishScale(ends, unit);
  const words = language === 'zh' ? (unit === NO_UNIT ? '' : unit) : english.unit;
  return {
    figures: language === 'zh' ? join('—', (at) => String(ends[at])) : join('–', (at) => english.figures[at]!),
    unit: [VERBS[language][measure], words].filter(Boolean).join(' '),
  };
}
