import { type DifferenceFacts, differenceMessage } from './differenceMessage.ts';
import { defineRule } from './rule.ts';

export const parityAddresses = defineRule<DifferenceFacts>({
  severity: 'error',
  why: {
    en: 'A link shows its address or phone number in one language and not in the other. On paper, families can only use what they see.',
    es: 'Un enlace muestra su dirección o su teléfono en un idioma y no en el otro. En papel, las familias solo pueden usar lo que ven.',
  },
  examples: [{ file: 'slides/es/02-help.md', bad: '[Abrir la página][take-it-down]', good: '[TakeItDown.NCMEC.org][take-it-down]' }],
  messages: {
    en: facts => ({
      message: differenceMessage.en(facts, { one: 'The contact', other: 'The contacts' }),
      expected: 'The contact’s address or number where people can read it, in every language.',
      fix: 'Show it in the text of the link in all languages, or in none.',
    }),
    es: facts => ({
      message: differenceMessage.es(facts, { one: 'El contacto', other: 'Los contactos' }),
      expected: 'La dirección o el número del contacto a la vista, en todos los idiomas.',
      fix: 'Póngalo en el texto del enlace en todos los idiomas, o en ninguno.',
    }),
  },
});
