/** Degrees as people write them: 117.12, -0.5, 东经117度7分12秒, 117°7′12″E, 117°7.2'. */

const NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const PATTERN = new RegExp(`^([-+])?${NUMBER}(?:[°度](?:${NUMBER}(?:['分](?:${NUMBER}(?:["秒]|'')?)?)?)?)?$`);
/** Letters and words that say which half of the earth; south and west are below zero. */
const HALVES: readonly [RegExp, 1 | -1][] = [
  [/^(东经|北纬|east|north)|(东经|北纬)$/i, 1],
  [/^(西经|南纬|west|south)|(西经|南纬)$/i, -1],
  [/^[en]|[en]$/i, 1],
  [/^[ws]|[ws]$/i, -1],
];

/**
 * Full-width figures, the many signs for degrees, minutes and seconds. The signs first: to Unicode º is an o, ´ a blank with an
 * accent.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[º˚]/g, '°')
    .replace(/[′‘’`´]/g, "'")
    .replace(/[″“”]/g, '"')
    .replace(/[\u2212\u2013]/g, '-')
    .normalize('NFKC');
}

const plain = (text: string): string => plainSigns(text).replace(/\s+/g, '');

/** Decimal degrees; null for what is none. */
export function readDegrees(text: string): number | null {
  // Nearly all cells are this.
  if (/^\s*-?\d+(\.\d+)?\s*$/.test(text)) return Number(text);
  let rest = plain(text);
  let sign = 1;
  const half = HALVES.find(([pattern]) => pattern.test(rest));
  if (half) {
    rest = rest.replace(half[0], '');
    [, sign] = half;
  }
  if (/^[-+]?\d+,\d+$/.test(rest)) rest = rest.replace(',', '.');
  const match = PATTERN.exec(rest);
  if (!match) return null;
  const [, minus, degrees, minutes = '0', seconds = '0'] = match;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  return sign * (minus === '-' ? -1 : 1) * (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600);
}

/** Two numbers in one cell: `117.12,36.65`, `117.12 36.65`, `POINT(117.12 36.65)`; null for anything else. */
export function readPair(text: string): [number, number] | null {
  const match =
    /^(?:(?:srid=\d+;)?point\s*(?:z\s*)?)?[([]?\s*(-?\d+(?:\.\d+)?)\s*[,，;；\s]\s*(-?\d+(?:\.\d+)?)(?:[,，\s]+-?\d+(?:\.\d+)?)?\s*[)\]]?$/i.exec(
      text.trim(),
    );
  return match && [Number(match[1]), Number(match[2])];
}
