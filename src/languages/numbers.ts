import type { Language } from '../model/language.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { Numerals } from './languageProfile.ts';
import { oncePerLanguage, profileOf } from './languages.ts';
import { spelledWordsIn } from './words.ts';

/** A number in a text, and where it begins. */
export interface NumberInText {
  /** As it is compared: `1000` for “1,000”, `1.5` for “1,5”, `3` for “3rd” and “three”, `7` for “7:00 p.m.” and “19:00”, `7:30` for “19:30”. */
  readonly value: string;
  readonly text: string;
  readonly at: number;
  /** Whether it is in digits, in a word that is always a number, or in one such as “a” or “both”, which may be. */
  readonly form: 'digits' | 'word' | 'loose';
}

/** A time of day; thousands with a comma, a period or a narrow space between them; a decimal fraction; plain digits. */
const inDigits =
  /(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s?[ap]\.?\s?m(?![a-z])|(?<hour24>\d{1,2}):(?<minute24>\d{2})(?!\d)|(?<thousands>\d{1,3}(?:[.,\u00A0\u202F]\d{3})+)(?!\d)|(?<fraction>\d+[.,]\d{1,2})(?!\d)|\d+/gi;

/** The zeros of other scripts’ digits: Arabic, Persian, Devanagari, Bengali, full width. */
const zeros = ['٠', '۰', '०', '০', '０'].map(zero => zero.charCodeAt(0));
const otherDigit = /[٠-٩۰-۹०-९০-৯０-９]/g;

/** Finds texts without a number in digits or in a word that is always one, as most are, in a fraction of the time. */
export function mayHaveNumbers(text: string, language: Language): boolean {
  return /\d/.test(text) || text.search(otherDigit) >= 0 || (wordPatternOf(language)?.test(text) ?? false);
}

/** Whether numbers in words can be found in a language. */
export const knowsNumerals = (language: Language): boolean => profileOf(language).numerals !== undefined;

const wordPatternOf = oncePerLanguage(({ numerals }) => numerals && new RegExp([...numerals.words.keys()].join('|'), 'i'));

/** Every number of a text, in the order of reading. Numbers in words are found in the languages whose numerals are known. */
export function numbersIn(text: string, language: Language): readonly NumberInText[] {
  const plain = text.replace(otherDigit, digit => String(digit.charCodeAt(0) - Math.max(...zeros.filter(zero => zero <= digit.charCodeAt(0)))));
  const digits = matchesIn(plain, inDigits).map(
    ({ 0: found, index, groups = {} }): NumberInText => ({
      value: comparable(found, groups),
      text: text.slice(index, index + found.length),
      at: index,
      form: 'digits',
    }),
  );
  return [...digits, ...numbersInWords(text, language)].sort((a, b) => a.at - b.at);
}

function comparable(found: string, { hour, minute, hour24, minute24, thousands, fraction }: Partial<Record<string, string>>): string {
  const hours = hour ?? hour24;
  const minutes = minute ?? minute24 ?? '00';
  // One language may write 7 p.m. where the other writes 19:00.
  if (hours !== undefined) return `${Number(hours) % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`;
  if (thousands !== undefined) return String(Number(thousands.replace(/\D/g, '')));
  if (fraction !== undefined) return String(Number(fraction.replace(',', '.')));
  return found.replace(/^0+(?=\d)/, '');
}

function numbersInWords(text: string, language: Language): readonly NumberInText[] {
  const known = profileOf(language).numerals;
  if (!known) return [];
  const found: NumberInText[] = [];
  const tokens = spelledWordsIn(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = token?.text.toLowerCase() ?? '';
    const value = known.words.get(word) ?? known.loose.get(word);
    if (!token || value === undefined) continue;
    const next = known.and === undefined ? i + 1 : tokens[i + 1]?.text === known.and ? i + 2 : -1;
    const unit = unitAt(tokens[next]?.text.toLowerCase() ?? '', value, known);
    const last = unit === undefined ? token : (tokens[next] ?? token);
    found.push({
      value: String(value + (unit ?? 0)),
      text: text.slice(token.at, last.at + last.text.length),
      at: token.at,
      form: known.words.has(word) ? 'word' : 'loose',
    });
    if (unit !== undefined) i = next;
  }
  return found;
}

/** The unit that belongs to tens before it: “thirty-five”, “treinta y cinco”. */
function unitAt(word: string, value: number, { words, loose }: Numerals): number | undefined {
  const unit = words.get(word) ?? loose.get(word);
  return value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10 ? unit : undefined;
}
