import { matchesIn } from '../model/matchesIn.ts';

/**
 * A web address as people write it, with or without `https://`; an ending such as `.org` distinguishes it from two sentences without a space.
 * It does not begin within a name, and neither does an e-mail address: else a long line without spaces would be read again from each of its letters.
 */
const web = /(?:https?:\/\/|www\.)[^\s<>“”"]+|\b(?<![a-z0-9]-*\.?)(?:[a-z0-9-]+\.)+(?:com|edu|gov|int|net|org|info|app|io|us|mx|es)\b(?:\/[^\s<>“”",;:)]*)?/gi;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** A phone number: digits with spaces, dots, hyphens or brackets between them, and letters as on a keypad (1-800-THE-LOST). */
const phone = /(?<![\w.-])[+(]?\d(?:[\s().-]*(?:\d|\b[A-Z]{3,}\b))*(?!\w)/g;
/** A date, or the years from one to another. */
const date = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|(?:1[89]|20)\d{2} ?- ?(?:1[89]|20)\d{2})$/;

/** A written address, and where it begins. */
export interface Address {
  readonly kind: 'web' | 'email' | 'phone';
  readonly text: string;
  readonly at: number;
}

/** Every web and e-mail address and phone number in a text: 7 digits or more, letters counted, or 988. Years, dates, ages and 911 are none. */
export function addressesIn(text: string): readonly Address[] {
  const emails = matches('email', text, email);
  const webs = matches('web', text, web).filter(each => !emails.some(mail => overlaps(mail, each)));
  const phones = matches('phone', text, phone).filter(each => isPhone(each.text) && ![...emails, ...webs].some(other => overlaps(other, each)));
  return [...emails, ...webs, ...phones].sort((a, b) => a.at - b.at);
}

/** Whether a text is one address or number and nothing else. */
export function isAddress(text: string): boolean {
  const [first] = addressesIn(text);
  return first !== undefined && first.text.length === text.trim().length;
}

/**
 * The digits that a phone dials for a number, without the country’s 1 in front; letters stand for the digits of their key
 * (ITU-T E.161: ABC 2, DEF 3, … WXYZ 9).
 * @example dialled('1-800-THE-LOST') // '8008435678'
 */
export function dialled(number: string): string {
  const digits = [...number.toUpperCase()].map(character => (/[A-Z]/.test(character) ? keyOf(character) : character.replace(/\D/, ''))).join('');
  return digits.length === 11 ? digits.replace(/^1/, '') : digits;
}

/**
 * A web address as it is compared: without protocol, `www.`, last slash and capitals.
 * @example webName('https://www.ncmec.org/NetSmartz/') // 'ncmec.org/netsmartz'
 */
export function webName(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.]+$/, '');
}

const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const keyOf = (letter: string): string => String(keys.findIndex(key => key.includes(letter)) + 2);

function isPhone(text: string): boolean {
  if (date.test(text)) return false;
  const digits = dialled(text);
  return digits === '988' || digits.length >= 7;
}

function matches(kind: Address['kind'], text: string, pattern: RegExp): readonly Address[] {
  return matchesIn(text, pattern).map(({ 0: found, index }) => {
    // A bracket that is not closed is not the address’s.
    const begin = found.startsWith('(') && !found.includes(')') ? 1 : 0;
    return { kind, text: found.slice(begin).replace(/[\s.,;:!?)-]+$/, ''), at: index + begin };
  });
}

function overlaps(a: Address, b: Address): boolean {
  return a.at < b.at + b.text.length && b.at < a.at + a.text.length;
}
