/** Pictures that may be within a drawing: those without a program of their own. */
const raster = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

/** Whether a reference leads to a part of the same file, or to a picture that is in it. */
export const isOwnReference = (address: string): boolean => /^\s*#/.test(address) || raster.test(address.trim());

/**
 * Takes out of CSS, or out of an attribute with `url(…)`, what leads elsewhere: imports, and addresses other than those of own parts and pictures.
 * What hides such a thing behind backslashes or comments is taken out as a whole.
 */
export function cleanStyle(text: string): string {
  if (!/[\\@(]/.test(text)) return text;
  const clean = text.replace(/@import\b[^;]*(?:;|$)/gi, '').replace(url, (whole, double?: string, single?: string, bare?: string) => {
    return isOwnReference(double ?? single ?? bare ?? '') ? whole : 'none';
  });
  return isPlain(clean) ? clean : '';
}

const url = /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/gi;

/** Whether nothing leads elsewhere, however it is written. */
function isPlain(css: string): boolean {
  const read = css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, code?: string, character = '') => (code ? fromCode(Number.parseInt(code, 16)) : character));
  if (/@import|expression\s*\(|javascript:|(?:image-set|\bsrc|\bimage)\(/i.test(read)) return false;
  const addresses = [...read.matchAll(url)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  return addresses.length === (read.match(/\burl\s*\(/gi)?.length ?? 0) && addresses.every(isOwnReference);
}

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
