import { type DifferenceFacts, differenceMessage } from './differenceMessage.ts';
import { quoted } from './nouns.ts';
import { defineRule } from './rule.ts';

const withQuotes = ({ missing, extra, source }: DifferenceFacts): DifferenceFacts => ({ missing: quoted(missing), extra: quoted(extra), source });

export const parityNumberWords = defineRule<DifferenceFacts>({
  severity: 'warning',
  why: {
    en: 'A number written as a word, from three up, is in one language and not in the other. It’s only a warning, since languages have their own sayings.',
    es: 'Un número escrito con letra, de tres en adelante, está en un idioma y no en el otro. Es solo una advertencia, porque cada idioma tiene sus dichos.',
  },
  examples: [
    {
      file: 'speaker-notes/es/01-start.md',
      bad: 'Hablen cuatro minutos.',
      good: 'Hablen tres minutos.',
      given: {
        'speaker-notes/en/01-start.md': [['Small things count.', 'Talk for three minutes.']],
        'speaker-notes/es/01-start.md': [['Lo pequeño cuenta.', 'Hablen tres minutos.']],
      },
    },
  ],
  messages: {
    en: facts => ({
      message: differenceMessage.en(withQuotes(facts), { one: 'The number', other: 'The numbers' }),
      expected: 'The same numbers in every language, in digits or in words.',
      fix: 'Check which one is right, and correct the other. If both mean the same, reword one of them.',
    }),
    es: facts => ({
      message: differenceMessage.es(withQuotes(facts), { one: 'El número', other: 'Los números' }),
      expected: 'Los mismos números en todos los idiomas, con cifras o con letra.',
      fix: 'Vea cuál es el correcto y corrija el otro. Si los dos dicen lo mismo, escriba uno de otra manera.',
    }),
  },
});
