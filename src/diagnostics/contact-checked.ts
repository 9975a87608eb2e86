import { defineRule } from './rule.ts';

export interface Facts {
  /** The contact's id. */
  readonly id: string;
  /** The date in resources.yaml; nothing for `never`. */
  readonly checked?: string;
  /** The day of the check. */
  readonly today: string;
  /** Days since the contact was checked; negative if that is in the future. */
  readonly age?: number;
  /** For how many days a check is good. */
  readonly goodFor: number;
}

export const contactChecked = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'Nobody has looked at a contact’s page in the last 180 days, or ever. A wrong number can keep a family from getting help.',
    es: 'Nadie ha visto la página de un contacto en los últimos 180 días, o nunca. Un número equivocado puede dejar a una familia sin ayuda.',
  },
  examples: [
    { file: 'slides/resources.yaml', bad: 'org\n    checked: never\n  netsmartz', good: 'org\n    checked: 2026-11-22\n  netsmartz' },
    { file: 'slides/resources.yaml', bad: 'org\n    checked: 2026-01-10\n  netsmartz', good: 'org\n    checked: 2026-11-22\n  netsmartz' },
  ],
  messages: {
    en: ({ id, checked, today, age = 0, goodFor }) => ({
      message:
        checked === undefined
          ? `Nobody has been able to check “${id}” yet.`
          : age < 0
            ? `“${id}” was checked on ${checked}, but today is ${today}.`
            : `“${id}” was last checked on ${checked}, ${age} days ago.`,
      expected: checked === undefined ? `A date in the last ${goodFor} days, once somebody has read the page.` : `A date in the last ${goodFor} days.`,
      fix: 'Open the address, or confirm the number on the organization’s own site; then write today’s date.',
    }),
    es: ({ id, checked, today, age = 0, goodFor }) => ({
      message:
        checked === undefined
          ? `Nadie ha podido revisar “${id}” todavía.`
          : age < 0
            ? `“${id}” se revisó el ${checked}, pero hoy es ${today}.`
            : `“${id}” se revisó por última vez el ${checked}, hace ${age} días.`,
      expected:
        checked === undefined ? `Una fecha de los últimos ${goodFor} días, cuando alguien haya leído la página.` : `Una fecha de los últimos ${goodFor} días.`,
      fix: 'Abra la dirección, o confirme el número en el sitio de la organización; después escriba la fecha de hoy.',
    }),
  },
});
