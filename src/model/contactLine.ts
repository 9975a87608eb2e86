import { directionOf } from './direction.ts';
import type { Language } from './language.ts';

/** What makes a number after it read from left to right, and is invisible (U+200E). */
const leftToRight = '\u200e';

/** Letters of Hebrew, Arabic and their neighbors. */
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A person at hand, as far as is known: the name, then the phone number. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/**
 * The two parts of a contact's line, of which the second, the number, must not break: “Rosa · ” and “555-1234”. Its groups keep their order
 * beside letters that are written from right to left.
 */
export function contactParts({ name, phone }: Contact, language: Language): { readonly before: string; readonly number: string } {
  const number = phone && (directionOf(language) === 'rtl' || fromRightToLeft.test(name)) ? leftToRight + phone : phone;
  return { before: name && number ? `${name}\u00a0· ` : name, number };
}

/** The same in one line. */
export function contactLine(contact: Contact, language: Language): string {
  const { before, number } = contactParts(contact, language);
  return before + number;
}
