/** The selection as a workbook: items, mentions and notes. */
// The edition for browsers compresses in workers made of text, which the page's policy refuses.
import writeXlsxFile from 'write-excel-file/universal';
import type { CellValue } from '../../../model/csv';
import { mentionTable, noteRows, projectTable, type Table } from '../tables';
import type { Taken } from '../taken';

const NOTE_COLUMNS = [{ width: 18 }, { width: 100 }];
/** XML has no way to write these. */
const UNWRITABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;
/** What a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Text is always text here: no formula can be meant. */
function cell(value: CellValue) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
  const text = value.replace(UNWRITABLE, '').slice(0, LONGEST_TEXT);
  return { value: text, type: String, alignVertical: 'top' as const, wrap: text.includes('\n') };
}

const heading = (value: string) => ({
  value,
  type: String,
  fontWeight: 'bold' as const,
  backgroundColor: '#F0EBDF',
  bottomBorderStyle: 'thin' as const,
});

const sheetOf = (name: string, { columns, rows }: Table) => ({
  sheet: name,
  data: [columns.map(({ header }) => heading(header)), ...rows.map((row) => row.map(cell))],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
});

export async function xlsxBlob(taken: Taken): Promise<Blob> {
  const names = taken.words.messages.takeAway.sheets;
  return writeXlsxFile([
    sheetOf(names.projects, projectTable(taken)),
    sheetOf(names.mentions, mentionTable(taken)),
    {
      sheet: names.notes,
      data: noteRows(taken).map(([name, words]) => [
        { value: name, type: String, fontWeight: 'bold' as const, alignVertical: 'top' as const },
        { value: words, type: String, wrap: true, alignVertical: 'top' as const },
      ]),
      columns: NOTE_COLUMNS,
    },
  ]).toBlob();
}
