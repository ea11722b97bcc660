/** Where a target's number stands in its quote, so that a reader can check it at a glance. */
import { DOUBLING, type Valued } from './indicators';
import type { Range } from './highlight';

/** The numerals in which plans write small counts: 两大, 三位, 一轮. */
const NUMERALS = ['零〇', '一', '二两双', '三', '四', '五', '六', '七', '八', '九', '十'];
const DASH = '\\s*(?:%|％)?\\s*[—–\\-~～－至到]+\\s*';
/** Between a number and its unit: 30余家, 100多个, 10个左右 needs none. */
const BETWEEN = '\\s*[余多]?\\s*';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const asNumber = (value: number) => `(?<![\\d.])${literally(String(value))}(?:\\.0+)?(?![\\d]|\\.\\d)`;

function firstMatch(quote: string, pattern: string): Range | null {
  const match = new RegExp(pattern).exec(quote);
  return match ? [match.index, match.index + match[0].length] : null;
}

/** Chinese numerals for a small whole number; null for others. */
function numeral(value: number): string | null {
  const characters = NUMERALS[value];
  return characters === undefined ? null : `[${characters}]`;
}

/**
 * The number with its unit where that follows, else the number alone; in numerals only with its unit.
 * @returns null where the quote does not hold it
 */
export function quotedNumber(quote: string, { value, value_max, unit }: Valued): Range | null {
  const figure = value_max === undefined ? asNumber(value) : `${asNumber(value)}${DASH}${asNumber(value_max)}`;
  const withUnit = `${BETWEEN}${literally(unit).replace('%', '[%％]')}`;
  const written = value_max === undefined ? numeral(value) : null;
  const patterns = [
    figure + withUnit,
    ...(written === null ? [] : [written + withUnit]),
    // A year is no target.
    `${figure}(?!\\s*年)`,
    ...(unit === DOUBLING ? [`翻\\s*${DOUBLING}`] : []),
  ];
  for (const pattern of patterns) {
    const found = firstMatch(quote, pattern);
    if (found) return found;
  }
  return null;
}
