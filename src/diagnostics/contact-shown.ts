import { defineRule, oneOf } from './rule.ts';

export interface Facts {
  /** The address or number that people read. */
  readonly shown: string;
  /** Where the link really goes, as in slides/resources.yaml. */
  readonly leadsTo: string;
  /** What else may be shown: the contact's “shown-as”. */
  readonly shownAs: readonly string[];
}

const isPhone = (href: string): boolean => href.startsWith('tel:');

export const contactShown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A link shows a different address or number from the one it goes to. On paper, people can only use what they see.',
    es: 'Un enlace muestra una dirección o un número distintos de los que abre. En papel, la gente solo puede usar lo que ve.',
  },
  examples: [
    { file: 'slides/en/02-help.md', bad: '[TakeItDown.org][take-it-down]', good: '[TakeItDown.NCMEC.org][take-it-down]' },
    {
      file: 'speaker-notes/en/02-help.md',
      bad: 'Call [1-800-843-5687][hotline].',
      good: 'Call [1-800-843-5678][hotline].',
      facts: { shown: '1-800-843-5687', leadsTo: 'tel:+18008435678', shownAs: [] },
    },
  ],
  messages: {
    en: ({ shown, leadsTo, shownAs }) => ({
      message: `The link shows “${shown}” but goes to ${leadsTo}.`,
      expected: `${oneOf([isPhone(leadsTo) ? 'The same number' : 'The same address', ...shownAs], 'en')}.`,
      fix: 'Correct the text or the contact. If a shorter address leads to the same page, add it to the contact’s “shown-as” in slides/resources.yaml.',
    }),
    es: ({ shown, leadsTo, shownAs }) => ({
      message: `El enlace muestra “${shown}”, pero lleva a ${leadsTo}.`,
      expected: `${oneOf([isPhone(leadsTo) ? 'El mismo número' : 'La misma dirección', ...shownAs], 'es')}.`,
      fix: 'Corrija el texto o el contacto. Si una dirección más corta lleva a la misma página, agréguela al ajuste “shown-as” del contacto en slides/resources.yaml.',
    }),
  },
});
