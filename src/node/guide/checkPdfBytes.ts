import { GuideFileError } from '../../sourceGuide/guideFile.ts';

/**
 * Checks that a file is a PDF and was not cut off, before anything tries to read it.
 * @throws GuideFileError that says what it is instead.
 */
export function checkPdfBytes(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new GuideFileError(`“${name}” is empty (0 bytes). Get the file again from where it came.`);
  // ISO 32000-1, Annex H: readers accept a header within the first 1024 bytes.
  if (!latin1(bytes.subarray(0, 1024)).includes('%PDF-'))
    throw new GuideFileError(`“${name}” is not a PDF: ${kindOf(bytes)}. Use a PDF with text, or give the file the ending of what it is.`);
  if (isCut(bytes))
    throw new GuideFileError(`“${name}” is damaged: it ends in the middle, as after a download that stopped. Get the file again from where it came.`);
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function kindOf(bytes: Uint8Array): string {
  const start = latin1(bytes.subarray(0, 512));
  if (start.startsWith('PK')) return 'it begins like a Word file (.docx) or another ZIP archive';
  if (start.startsWith('\u00D0\u00CF\u0011')) return 'it begins like an old Word file (.doc)';
  if (/^\s*(?:<!doctype html|<html|<\?xml|<head)/i.test(start)) return 'it begins like a web page (perhaps one to sign in, saved in place of the file)';
  if (/^(?:\u00FF\u00D8\u00FF|\u0089PNG|GIF8)/.test(start)) return 'it begins like a picture';
  if (start.startsWith('{\\rtf')) return 'it begins like an RTF file';
  return 'it does not begin with “%PDF-”, as every PDF does';
}

/** A whole PDF ends with “startxref”, a number and “%%EOF”; if objects follow the last of them, or there is none, the end is missing. */
function isCut(bytes: Uint8Array): boolean {
  const end = Math.max(lastIndexOf(bytes, 'startxref'), lastIndexOf(bytes, '%%EOF'));
  return end < 0 || /\d+ \d+ obj\b/.test(latin1(bytes.subarray(end)));
}

const lastIndexOf = (bytes: Uint8Array, text: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(text, undefined, 'latin1');
