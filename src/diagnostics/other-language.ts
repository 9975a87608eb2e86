import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { languageName } from './languageName.ts';
import { quoted } from './nouns.ts';
import { allOf, defineRule, lineOf } from './rule.ts';

export type Facts =
  /** Text that reads like another language: the first of the words that show it. */
  | { readonly found: 'reads-like'; readonly language: Language; readonly other: Language; readonly words: readonly string[] }
  /** A translation that is word for word its source. */
  | { readonly found: 'copy'; readonly language: Language; readonly other: Language; readonly source: SourceLocation };

export const otherLanguage = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A text is in a different language from its file. It was probably left there while translating, and part of the audience couldn’t read it.',
    es: 'Un texto está en un idioma distinto al de su archivo. Quizá se quedó así al traducir, y parte del público no podría leerlo.',
  },
  examples: [
    { file: 'speaker-notes/es/01-start.md', bad: 'Small things count, and they are easy to do.', good: 'Lo pequeño cuenta.' },
    {
      file: 'slides/vi/01-start.md',
      bad: 'No screens in bed',
      good: 'Không màn hình trên giường',
      facts: { found: 'copy', language: 'vi', other: 'en', source: { file: 'slides/en/01-start.md', line: 20 } },
    },
  ],
  messages: {
    en: facts => {
      const [language, other] = [facts.language, facts.other].map(each => languageName(each, 'en'));
      const expected = `Text in ${language}.`;
      switch (facts.found) {
        case 'reads-like':
          return {
            message: `This looks like ${other}: ${allOf(quoted(facts.words), 'en')}.`,
            expected,
            fix: 'Translate it, or move it to the file in its own language.',
          };
        case 'copy':
          return {
            message: `This is word for word the same as ${lineOf(facts.source)}.`,
            expected,
            fix: `Translate it, or put the mark {${facts.other}} in front of it until someone does.`,
          };
        default:
          return facts satisfies never;
      }
    },
    es: facts => {
      const [language, other] = [facts.language, facts.other].map(each => languageName(each, 'es'));
      const expected = `Texto en ${language}.`;
      switch (facts.found) {
        case 'reads-like':
          return {
            message: `Esto parece estar en ${other}: ${allOf(quoted(facts.words), 'es')}.`,
            expected,
            fix: 'Tradúzcalo, o páselo al archivo del idioma que le toca.',
          };
        case 'copy':
          return {
            message: `Esto es palabra por palabra lo mismo que ${lineOf(facts.source)}.`,
            expected,
            fix: `Tradúzcalo, o póngale antes la marca {${facts.other}} hasta que alguien lo traduzca.`,
          };
        default:
          return facts satisfies never;
      }
    },
  },
});
