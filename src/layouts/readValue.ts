import type { Language } from '../model/language.ts';

/** A number as a cell of a table has it: `1,234.5`, `$20` or `45%`. */
export interface Value {
  readonly number: number;
  /** How many digits follow the decimal mark. */
  readonly decimals: number;
  /** What is before the number, such as `$`. */
  readonly before: string;
  /** What is after it, such as `%`, with its space. */
  readonly after: string;
}

/**
 * Reads a number with the separators of its language, and a sign of currency or percent if it has one; nothing if the text is anything else.
 * @example readValue('1,234.5', 'en') // { number: 1234.5, decimals: 1, before: '', after: '' }
 * @example readValue('1,5', 'es') // undefined: families in the United States and Mexico write 1.5
 */
export function readValue(text: string, language: Language): Value | undefined {
  const [, before = '', sign = '', written = '', after = ''] = /^(\p{Sc}?\s?)([-−]?)([\d.,\s’']*\d)(\s?(?:%|\p{Sc})?)$/u.exec(text.trim()) ?? [];
  if (!written) return undefined;
  const { group, decimal } = separatorsOf(language);
  const [whole = '', fraction, ...more] = written.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.replace(/\s/g, ' ').split(group.replace(/\s/g, ' '));
  if (groups.length > 1 && !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(each => /^\d{3}$/.test(each)))) return undefined;
  const digits = groups.join('');
  if (!/^\d+$/.test(digits)) return undefined;
  const number = Number(`${sign && '-'}${digits}.${fraction ?? '0'}`);
  return { number, decimals: fraction?.length ?? 0, before, after };
}

/** A number as its language writes it, with as many decimals and the same signs as the value that it is of or belongs to. */
export function writeValue({ number, decimals, before, after }: Value, language: Language): string {
  const format = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: decimals, maximumFractionDigits: decimals, numberingSystem: 'latn' });
  return `${before}${format.format(number)}${after}`;
}

/** Spanish without a region is that of families in the United States, most of them from Mexico, who write 1,234.5; the rule for all of Spanish would be 1234,5. */
const localeOf = (language: Language): string => (language === 'es' ? 'es-MX' : language);

function separatorsOf(language: Language): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(localeOf(language), { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const partOf = (type: 'group' | 'decimal', usual: string): string => parts.find(part => part.type === type)?.value ?? usual;
  return { group: partOf('group', ','), decimal: partOf('decimal', '.') };
}
