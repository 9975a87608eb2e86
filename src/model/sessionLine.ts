import type { Language } from './language.ts';

/** A date such as `2026-11-24` in words: “Tuesday, November 24, 2026”. Any other text stays as it is. */
export const dateInWords = (date: string, language: Language): string => inWords(date, language, 'full');

/** The same without the day of the week: “November 24, 2026”. */
export const calendarDate = (date: string, language: Language): string => inWords(date, language, 'long');

function inWords(date: string, language: Language, dateStyle: 'full' | 'long'): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(day);
}

/** School, date and presenter as one line of the title slide, as far as they are known. */
export function sessionLine(
  session: { readonly school: string; readonly date: string; readonly presenter: string },
  language: Language,
  presentedBy: (presenter: { name: string }) => string,
): string {
  const { school, date, presenter } = session;
  return [school, dateInWords(date, language), presenter && presentedBy({ name: presenter })].filter(Boolean).join(' · ');
}
