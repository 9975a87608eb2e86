import { characters, type FileStart, type Header, isWhole } from './fileStart.ts';

/** Where the first element of an XML text begins, after what may be before it; -1 if something else is there. */
function firstElement(text: string): number {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0;
    const closing = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : /^<!doctype/i.test(text.slice(at, at + 9)) ? '>' : undefined;
    if (closing === undefined) return text[at] === '<' ? at : -1;
    // Within its brackets, a document type has other declarations.
    const bracket = text.indexOf('[', at);
    const isLong = closing === '>' && bracket >= 0 && bracket < text.indexOf('>', at);
    const end = text.indexOf(closing, isLong ? Math.max(at, text.indexOf(']', bracket)) : at);
    if (end < 0) return -1;
    at = end + closing.length;
  }
}

/** A longer beginning of an element than any program writes, in characters. */
const longestTag = 50_000;

/** What an SVG’s first element says; undefined for a file of something else. */
export function readSvgHeader(file: FileStart): Header | undefined {
  // Without the zeros, UTF-16 reads as what it is here: names and numbers.
  const text = characters(file.bytes, 0, file.bytes.length)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  const at = firstElement(text);
  const [tag, attributes = ''] = (at >= 0 && /^<(?:[\w-]+:)?svg(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(text.slice(at, at + longestTag))) || [];
  if (tag === undefined) return at >= 0 && /^<(?:[\w-]+:)?svg(?=[\s/>]|$)/.test(text.slice(at, at + 100)) ? 'damaged' : undefined;
  if (isWhole(file) && !attributes.endsWith('/') && !/<\/(?:[\w-]+:)?svg\s*>/.test(text.slice(at + tag.length))) return 'damaged';
  return sizeFrom(attributes);
}

/** The size in px: from `width` and `height`, from `viewBox`, or from one of the former and the ratio of the latter. */
function sizeFrom(attributes: string): Header {
  const [, , , , boxWidth = 0, boxHeight = 0] =
    /^(\s*([-+.\de]+)[\s,]+([-+.\de]+)[\s,]+([-+.\de]+)[\s,]+([-+.\de]+)\s*)$/.exec(attributeOf(attributes, 'viewBox'))?.map(Number) ?? [];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  const [width, height] = [lengthInPx(attributeOf(attributes, 'width')), lengthInPx(attributeOf(attributes, 'height'))];
  if (width && height) return { width, height };
  if (width && ratio) return { width, height: width / ratio };
  if (height && ratio) return { width: height * ratio, height };
  return ratio ? { width: boxWidth, height: boxHeight } : 'unknown';
}

function attributeOf(attributes: string, name: string): string {
  const [, , double, single] = new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? '';
}

/** How many px a unit has (https://www.w3.org/TR/css-values-3/#absolute-lengths). */
const units: Readonly<Record<string, number>> = { '': 1, px: 1, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pt: 96 / 72, pc: 16 };

function lengthInPx(text: string): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)\s*([a-z%]*)\s*$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  const px = Number(number) * (factor ?? Number.NaN);
  return Number.isFinite(px) && px > 0 ? px : undefined;
}
