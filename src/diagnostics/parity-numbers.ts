import { type DifferenceFacts, differenceMessage } from './differenceMessage.ts';
import { defineRule } from './rule.ts';

export const parityNumbers = defineRule<DifferenceFacts>({
  severity: 'error',
  why: {
    en: 'A number is in one language and not in the other. A wrong age, time, or phone number misleads half of the audience.',
    es: 'Un número está en un idioma y no en el otro. Una edad, una hora o un teléfono equivocados confunden a la mitad del público.',
  },
  examples: [
    {
      file: 'speaker-notes/es/01-start.md',
      bad: 'Daniel tiene 16 años.',
      good: 'Daniel tiene 15 años.',
      given: {
        'speaker-notes/en/01-start.md': [['Small things count.', 'Daniel is 15.']],
        'speaker-notes/es/01-start.md': [['Lo pequeño cuenta.', 'Daniel tiene 15 años.']],
      },
    },
    {
      file: 'speaker-notes/es/01-start.md',
      bad: 'Llame.',
      good: 'Llame al 911.',
      given: {
        'speaker-notes/en/01-start.md': [['Small things count.', 'Call 911.']],
        'speaker-notes/es/01-start.md': [['Lo pequeño cuenta.', 'Llame al 911.']],
      },
    },
  ],
  messages: {
    en: facts => ({
      message: differenceMessage.en(facts, { one: 'The number', other: 'The numbers' }),
      expected: 'The same numbers in every language. 1,000 and 1000 count as the same, and so do 7 p.m. and 19:00, or 15 and “fifteen”.',
      fix: 'Check which one is right, and correct the other.',
    }),
    es: facts => ({
      message: differenceMessage.es(facts, { one: 'El número', other: 'Los números' }),
      expected: 'Los mismos números en todos los idiomas. Cuentan como iguales 1,000 y 1000, 7 p. m. y 19:00, o 15 y “quince”.',
      fix: 'Vea cuál es el correcto y corrija el otro.',
    }),
  },
});
