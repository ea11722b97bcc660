/** The code points a font has glyphs for, read from its character map (formats 4 and 12; OpenType 1.9, `cmap`). */
export function characterMap(sfnt: Buffer): Set<number> {
  const tables = sfnt.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + 16 * index;
    if (sfnt.toString('latin1', record, record + 4) === 'cmap') return readTable(sfnt, sfnt.readUInt32BE(record + 8));
  }
  throw new Error('The font has no cmap table');
}

function readTable(font: Buffer, table: number): Set<number> {
  const points = new Set<number>();
  const subtables = font.readUInt16BE(table + 2);
  for (let index = 0; index < subtables; index += 1) {
    const subtable = table + font.readUInt32BE(table + 4 + 8 * index + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) segments(font, subtable, points);
    if (format === 12) groups(font, subtable, points);
  }
  return points;
}

function groups(font: Buffer, at: number, points: Set<number>): void {
  const count = font.readUInt32BE(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + 12 * index;
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point += 1) points.add(point);
  }
}

function segments(font: Buffer, at: number, points: Set<number>): void {
  const doubled = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const end = font.readUInt16BE(at + 14 + offset);
    const start = font.readUInt16BE(at + 16 + doubled + offset);
    const delta = font.readUInt16BE(at + 16 + 2 * doubled + offset);
    const rangeAt = at + 16 + 3 * doubled + offset;
    const range = font.readUInt16BE(rangeAt);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const glyph = range === 0 ? (point + delta) & 0xffff : font.readUInt16BE(rangeAt + range + 2 * (point - start));
      if (glyph !== 0) points.add(point);
    }
  }
}
