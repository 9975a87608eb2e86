import { directionOf } from './direction.ts';
import type { Language } from './language.ts';

/** What makes a number after it read from left to right, and is no sign to see (U+200E). */
const leftToRight = '\u200e';

/** Letters of Hebrew, Arabic and their neighbours. */
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A person at hand in one line, as far as is known: the name, then the phone number, whose groups keep their order beside letters that are written from right to left. */
export function contactLine({ name, phone }: { readonly name: string; readonly phone: string }, language: Language): string {
  const number = phone && (directionOf(language) === 'rtl' || fromRightToLeft.test(name)) ? leftToRight + phone : phone;
  return [name, number].filter(Boolean).join(' · ');
}
