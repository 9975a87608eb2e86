import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type Content, readStream } from './contents.ts';
import { readOperations } from './readOperations.ts';
import { readUnicodeMap, type UnicodeMap } from './readUnicodeMap.ts';

/**
 * Reads the text of marked stretches of a page or form, by their numbers. Fonts are those that browsers write: two bytes per character, with a map to Unicode.
 * @param wanted numbers of the stretches; those of one that is within another are read for themselves
 */
export function readMarkedText({ dict, read }: Content, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const content = read();
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let fontName = '';
  readOperations(content, (operator, start, end) => {
    switch (operator) {
      case 'BMC':
      case 'BDC':
        open.push(numberIn(content.slice(start, end)));
        break;
      case 'EMC':
        open.pop();
        break;
      case 'Tf':
        fontName = /\/(\S+)/.exec(content.slice(start, end))?.[1] ?? '';
        break;
      case 'Tj':
      case 'TJ': {
        const mcid = open.findLast(each => each !== undefined);
        if (mcid !== undefined && wanted.has(mcid)) texts.set(mcid, (texts.get(mcid) ?? '') + decode(content.slice(start, end), fontMap(dict, fontName)));
        break;
      }
    }
  });
  return texts;
}

const numberIn = (text: string): number | undefined => {
  const [, number] = /\/MCID\s+(\d+)/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
};

function decode(operands: string, font: UnicodeMap): string {
  return [...operands.matchAll(/<([\da-f\s]*)>/gi)]
    .flatMap(([, hex = '']) => hex.replace(/\s/g, '').match(/.{4}/g) ?? [])
    .map(code => font.get(parseInt(code, 16)) ?? '')
    .join('');
}

const maps = new WeakMap<PDFDict, UnicodeMap>();

function fontMap(page: PDFDict, name: string): UnicodeMap {
  const resources = page.lookup(PDFName.of('Resources'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name)) : undefined;
  if (!(font instanceof PDFDict)) return new Map();
  const known = maps.get(font);
  if (known) return known;
  const stream = font.lookup(PDFName.of('ToUnicode'));
  const map = stream instanceof PDFRawStream ? readUnicodeMap(readStream(stream)) : new Map<number, string>();
  maps.set(font, map);
  return map;
}
