/** Text by the code of its character in a font. */
export type UnicodeMap = ReadonlyMap<number, string>;

/** Reads a font's `ToUnicode` CMap (ISO 32000-1, 9.10.3). */
export function readUnicodeMap(cmap: string): UnicodeMap {
  const map = new Map<number, string>();
  for (const [, section = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) map.set(parseInt(code, 16), hexToText(text));
  }
  for (const [, section = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text, list] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]*)>|\[([^\]]*)\])/gi)) {
      const start = parseInt(first, 16);
      const texts = list?.match(/[\da-f]+/gi)?.map(hexToText);
      for (let code = start; code <= parseInt(last, 16); code++) map.set(code, texts ? (texts[code - start] ?? '') : nth(text ?? '', code - start));
    }
  }
  return map;
}

/** UTF-16, big end first. */
const hexToText = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(each => parseInt(each, 16)));

/** In a range, the last unit of the text counts up. */
function nth(hex: string, n: number): string {
  const text = hexToText(hex);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + n);
}
