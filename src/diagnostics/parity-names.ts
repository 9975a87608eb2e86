import { type DifferenceFacts, differenceMessage } from './differenceMessage.ts';
import { quoted } from './nouns.ts';
import { defineRule } from './rule.ts';

const withQuotes = ({ missing, extra, source }: DifferenceFacts): DifferenceFacts => ({ missing: quoted(missing), extra: quoted(extra), source });

const given = {
  'slides/words.yaml': 'names: [FBI]\n',
  'speaker-notes/en/01-start.md': [['Small things count.', 'Tell the FBI.']],
  'speaker-notes/es/01-start.md': [['Lo pequeño cuenta.', 'Avise al FBI.']],
} as const;

export const parityNames = defineRule<DifferenceFacts>({
  severity: 'error',
  why: {
    en: 'A name that’s the same in every language is in one text and not in the other. Families need the right name to find help.',
    es: 'Un nombre que es igual en todos los idiomas está en un texto y no en el otro. Las familias necesitan el nombre correcto para encontrar ayuda.',
  },
  examples: [{ file: 'speaker-notes/es/01-start.md', bad: 'Avise al FIB.', good: 'Avise al FBI.', given }],
  messages: {
    en: facts => ({
      message: differenceMessage.en(withQuotes(facts), { one: 'The name', other: 'The names' }),
      expected: 'The same names in every language; they aren’t translated.',
      fix: 'Write the name as in the source language. If it changes with the language, remove it from the list “names” in slides/words.yaml.',
    }),
    es: facts => ({
      message: differenceMessage.es(withQuotes(facts), { one: 'El nombre', other: 'Los nombres' }),
      expected: 'Los mismos nombres en todos los idiomas; no se traducen.',
      fix: 'Escriba el nombre como en el idioma original. Si cambia según el idioma, quítelo de la lista “names” de slides/words.yaml.',
    }),
  },
});
