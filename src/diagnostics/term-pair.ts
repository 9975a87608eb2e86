import type { Language } from '../model/language.ts';
import { languageName } from './languageName.ts';
import { quoted } from './nouns.ts';
import { defineRule, oneOf } from './rule.ts';

/** The ways to say a term in a language. */
export interface Term {
  readonly language: Language;
  readonly forms: readonly string[];
}

export type Facts =
  /** A row of one glossary that the other one lacks. */
  | { readonly found: 'one-glossary'; readonly own: readonly string[]; readonly other: readonly string[] }
  /** A term that a text says in one language and not in the other. */
  | { readonly found: 'one-language'; readonly text: 'section' | 'slide' | 'notes' | 'document'; readonly said: Term; readonly missing: Term };

const glossary = (...rows: readonly string[]): string => `# G\n\n| A | B |\n| --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`;

const given = {
  'speaker-notes/en/glossary.md': glossary('Rule | Regla', 'Habit | Costumbre'),
  'speaker-notes/es/glossary.md': glossary('Costumbre | Habit', 'Regla | Rule'),
  'slides/words.yaml': 'fixed: [rule]\n',
};

export const termPair = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A glossary term is used in one language but not in the other, or only one glossary has it. Families who compare languages at home need the same words.',
    es: 'Un término del glosario se usa en un idioma y no en el otro, o está en un solo glosario. Las familias que comparan los idiomas en casa necesitan las mismas palabras.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: '## Normas de la casa', good: '## Reglas de la casa', given },
    { file: 'speaker-notes/es/glossary.md', bad: '| Hábito | Habit |', good: '| Costumbre | Habit |', given },
  ],
  messages: {
    en: facts => {
      switch (facts.found) {
        case 'one-glossary':
          return {
            message: `The other glossary doesn’t pair ${oneOf(quoted(facts.own), 'en')} with ${oneOf(quoted(facts.other), 'en')}.`,
            expected: 'The same pairs in the glossaries of both languages.',
            fix: 'Write the term the same way in both, or add it to the other one.',
          };
        case 'one-language': {
          const language = languageName(facts.said.language, 'en');
          const said = oneOf(quoted(facts.said.forms), 'en');
          const missing = oneOf(quoted(facts.missing.forms), 'en');
          return {
            message:
              facts.text === 'notes'
                ? `The ${language} notes say ${said}, but these don’t say ${missing}.`
                : `The ${language} ${facts.text} says ${said}, but this one doesn’t say ${missing}.`,
            expected: `${missing}, as in the glossary.`,
            fix: `Use the glossary’s term here, or a different word in ${language}.`,
          };
        }
        default:
          return facts satisfies never;
      }
    },
    es: facts => {
      switch (facts.found) {
        case 'one-glossary':
          return {
            message: `El otro glosario no empareja ${oneOf(quoted(facts.own), 'es')} con ${oneOf(quoted(facts.other), 'es')}.`,
            expected: 'Los mismos pares en los glosarios de los dos idiomas.',
            fix: 'Escriba el término igual en los dos, o agréguelo al otro.',
          };
        case 'one-language': {
          const language = languageName(facts.said.language, 'es');
          const said = oneOf(quoted(facts.said.forms), 'es');
          const missing = oneOf(quoted(facts.missing.forms), 'es');
          const text = {
            section: `La sección en ${language} dice`,
            slide: `La diapositiva en ${language} dice`,
            notes: `Las notas en ${language} dicen`,
            document: `El documento en ${language} dice`,
          }[facts.text];
          return {
            message: `${text} ${said}, pero aquí no se dice ${missing}.`,
            expected: `${missing}, como en el glosario.`,
            fix: `Use aquí el término del glosario, o cambie la palabra en ${language}.`,
          };
        }
        default:
          return facts satisfies never;
      }
    },
  },
});
