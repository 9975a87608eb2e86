/** What an embedded TrueType font says of its glyphs. */
export interface TrueType {
  /** How many there are. */
  readonly glyphs: number;
  /** The width of a glyph in thousandths of the font's size; nothing if the font does not have the glyph. */
  readonly widthOf: (glyph: number) => number | undefined;
}

/** Reads the tables `head`, `maxp`, `hhea` and `hmtx` of a font (OpenType 1.9). */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8)] as const;
    }),
  );
  const offset = (name: string): number => tables.get(name) ?? Number.NaN;
  const unitsPerEm = view.getUint16(offset('head') + 18);
  const glyphs = view.getUint16(offset('maxp') + 4);
  const measured = view.getUint16(offset('hhea') + 34);
  return {
    glyphs,
    // The last width holds for all glyphs after it.
    widthOf: glyph => (glyph < glyphs ? (view.getUint16(offset('hmtx') + 4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm : undefined),
  };
}
