import { strFromU8 } from 'fflate';
import { characters, hasAt, little } from './fileStart.ts';

/** Text of an SVG file: UTF-8, UTF-16 by its first bytes, or the older encoding of Western languages if the file says so. */
export function decodeSvg(bytes: Uint8Array): string {
  if (hasAt(bytes, 0, '\xff\xfe')) return wide(bytes);
  if (hasAt(bytes, 0, '\xfe\xff')) return wide(swapped(bytes));
  const [, encoding = ''] = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(characters(bytes, 0, 200)) ?? [];
  return /^(?:iso-8859-1|latin1|windows-1252|us-ascii)$/i.test(encoding) ? characters(bytes, 0, bytes.length) : strFromU8(bytes);
}

function wide(bytes: Uint8Array): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(little(bytes, at, 2));
  return text;
}

const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, i) => bytes[i ^ 1] ?? 0);
