/** Rows as comma-separated values that a spreadsheet opens right: RFC 4180, UTF-8 with a byte order mark. */

export type CellValue = string | number | null;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * What a spreadsheet takes for the beginning of a formula: = + - @, their full-width twins, tab and line breaks.
 * Source: OWASP, "CSV Injection". An apostrophe before them is doubled, so that reading back is unambiguous.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text as a cell that no spreadsheet computes: with an apostrophe before what could begin a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell(value: CellValue): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file's text. Numbers stay numbers (a negative longitude is no formula); null is an empty cell. */
export function toCsv(rows: readonly (readonly CellValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + LINE_END).join('');
}
