/**
 * English for what plans print after a figure. 万 and 亿 are numerals and are read as such (3800万人: 38 million people);
 * units themselves are never converted. What is not in the lists stands as printed.
 */

/** English of a unit: one word, or one for a single thing and one for more. Empty: the indicator says what is counted. */
const UNITS: Readonly<Record<string, string | readonly [string, string]>> = {
  '': '',
  '%': '%',
  个: '',
  家: '',
  项: '',
  处: '',
  条: '',
  种: '',
  名: '',
  位: '',
  所: '',
  部: '',
  大: '',
  辆: '',
  场: '',
  场次: '',
  比值: '',
  人: ['person', 'people'],
  人次: ['visit', 'visits'],
  次: ['time', 'times'],
  轮: ['round', 'rounds'],
  届: ['round', 'rounds'],
  番: ['doubling', 'doublings'],
  天: ['day', 'days'],
  个月: ['month', 'months'],
  年: ['year', 'years'],
  岁: ['year of age', 'years of age'],
  个百分点: ['percentage point', 'percentage points'],
  米: 'm',
  公里: 'km',
  公顷: 'ha',
  亩: 'mu',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  '微克/立方米': 'µg/m³',
  千瓦: 'kW',
  千瓦时: 'kWh',
  标箱: 'TEU',
  吨: 't',
  斤: 'jin',
  元: 'yuan',
  美元: 'US dollars',
};

const PERIODS: Readonly<Record<string, string>> = {
  每年: 'a year',
  年度: 'a year',
  年均: 'a year on average',
  每半年: 'every half-year',
  每月: 'a month',
  '“十四五”期间': 'over the 14th Five-Year Plan',
};

const NUMERALS: readonly (readonly [numeral: string, size: number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];

const SIZES: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A unit's numeral and what is left of it: 万千瓦 is 10,000 and 千瓦. */
function split(unit: string): { size: number; rest: string } {
  const [numeral, size] = NUMERALS.find(([numeral]) => unit.startsWith(numeral)) ?? ['', 1];
  return { size, rest: unit.slice(numeral.length) };
}

/** Values of one unit in English on one scale: each as a figure, and the unit with the scale's word. */
export function englishScale(values: readonly number[], unit: string): { figures: string[]; unit: string } {
  const { size, rest } = split(unit);
  const amounts = values.map((value) => value * size);
  const [scale, word] = SIZES.find(([least]) => Math.max(...amounts) >= least) ?? [1, ''];
  const known = UNITS[rest] ?? rest;
  const single = amounts.length === 1 && amounts[0] === 1;
  const name = typeof known === 'string' ? known : known[single ? 0 : 1];
  return {
    figures: amounts.map((amount) => format.format(amount / scale)),
    unit: [word, name].filter(Boolean).join(' '),
  };
}

export const englishPeriod = (period: string): string => PERIODS[period] ?? period;
