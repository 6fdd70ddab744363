// Reads the few numbers of an uncompressed font that placing text needs: advances and line metrics
// (OpenType 1.9, tables head, hhea, hmtx, cmap, name).

export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Above the baseline, in font units. */
  readonly ascent: number;
  /** Below the baseline, in font units, as a positive number. */
  readonly descent: number;
  readonly lineGap: number;
  /** The notice that the font's licence asks to be kept. */
  readonly copyright: string;
  /** Code point to advance width, in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Reads a font with a Unicode cmap of format 4; throws when a table is missing or of another kind. */
export function readFontMetrics(bytes: Buffer): FontMetrics {
  const tables = readTables(bytes);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no ${tag} table`);
    return found;
  };
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  // Glyphs past the last full record repeat its advance.
  const lastRecord = hhea.readUInt16BE(34) - 1;
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of readCharacterMap(table('cmap'))) {
    advances.set(codePoint, hmtx.readUInt16BE(Math.min(glyph, lastRecord) * 4));
  }
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    copyright: readCopyright(table('name')),
    advances,
  };
}

function readTables(bytes: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    const start = bytes.readUInt32BE(record + 8);
    tables.set(bytes.toString('latin1', record, record + 4), bytes.subarray(start, start + bytes.readUInt32BE(record + 12)));
  }
  return tables;
}

function readCharacterMap(cmap: Buffer): Map<number, number> {
  const format4 = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
    .map((offset) => cmap.subarray(offset))
    .find((subtable) => subtable.readUInt16BE(0) === 4);
  if (format4 === undefined) throw new Error('the font has no cmap of format 4');
  const glyphs = new Map<number, number>();
  const segments = format4.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = format4.readUInt16BE(14 + segment * 2);
    const start = format4.readUInt16BE(16 + (segments + segment) * 2);
    const delta = format4.readUInt16BE(16 + (2 * segments + segment) * 2);
    const rangeAt = 16 + (3 * segments + segment) * 2;
    const range = format4.readUInt16BE(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint += 1) {
      const indexed = range === 0 ? codePoint : format4.readUInt16BE(rangeAt + range + (codePoint - start) * 2);
      if (indexed !== 0) glyphs.set(codePoint, (indexed + delta) & 0xffff);
    }
  }
  return glyphs;
}

function readCopyright(name: Buffer): string {
  const strings = name.readUInt16BE(4);
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const record = 6 + index * 12;
    const isWindows = name.readUInt16BE(record) === 3;
    if (!isWindows || name.readUInt16BE(record + 6) !== 0) continue;
    const start = strings + name.readUInt16BE(record + 10);
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le');
  }
  throw new Error('the font names no copyright');
}
