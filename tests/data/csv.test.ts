import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../data/build/write/csv';

/** A reader of RFC 4180 for this test only. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

describe('CSV', () => {
  it('begins with a byte-order mark and ends lines with CRLF', () => {
    expect(formatCsv([['甲', '乙']])).toBe('\uFEFF甲,乙\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(formatCsv([['a,b', 'c"d', 'e\nf']])).toBe('\uFEFF"a,b","c""d","e\nf"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\ta'])('makes no formula of %j', (value) => {
    expect(parse(formatCsv([[value]]))[0]?.[0]).toBe(`'${value}`);
  });

  it('gives back every cell, but for the apostrophe before a formula', () => {
    const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(cells, (rows) => {
        const back = parse(formatCsv(rows));
        expect(back).toEqual(rows.map((row) => row.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value))));
      }),
    );
  });
});
