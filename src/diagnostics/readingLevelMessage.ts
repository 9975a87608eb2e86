import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { languageName } from './languageName.ts';
import { allOf, lineOf, type Message, type MessageLanguage } from './rule.ts';

/** How hard a text is to read, and how hard it may be. */
export interface ReadingLevelFacts {
  /** All speaker notes, or one document. */
  readonly text: 'notes' | 'document';
  readonly language: Language;
  /** The name of the scale. */
  readonly scale: string;
  /** What the scale gives: a school grade, where less is easier, or an ease of reading from 0 to 100, where more is easier. */
  readonly measures: 'grade' | 'ease';
  /** The level of the text on that scale, with one decimal. */
  readonly level: number;
  /** The level to aim for, and the one beyond which a text is too hard. */
  readonly goal: number;
  readonly limit: number;
  /** Averages. */
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** The longest sentences, the longest first. */
  readonly longest: readonly { readonly location: SourceLocation; readonly words: number }[];
}

const notes: ReadingLevelFacts = {
  text: 'notes',
  language: 'en',
  scale: 'Flesch–Kincaid',
  measures: 'grade',
  level: 9.3,
  goal: 6,
  limit: 8,
  wordsPerSentence: 14.2,
  syllablesPerWord: 1.68,
  longest: [{ location: { file: 'speaker-notes/en/01-start.md', line: 7 }, words: 14 }],
};

const document: ReadingLevelFacts = {
  ...notes,
  text: 'document',
  language: 'es',
  scale: 'INFLESZ',
  measures: 'ease',
  level: 52.1,
  goal: 65,
  limit: 55,
  longest: [{ location: { file: 'slides/es/handout.md', line: 5 }, words: 13 }],
};

/** What such a text can look like. The scales need a hundred words, which is more than an example should have. */
export const readingLevelExamples = (level: Readonly<Record<ReadingLevelFacts['measures'], number>>) =>
  [
    {
      file: 'speaker-notes/en/01-start.md',
      bad: 'Caregivers should initiate age-appropriate conversations regarding online communication and expectations.',
      good: 'Talk with your child about life online. Say what you expect.',
      facts: { ...notes, level: level.grade },
    },
    {
      file: 'slides/es/handout.md',
      bad: 'Se recomienda establecer conversaciones periódicas relacionadas con las interacciones digitales de los menores.',
      good: 'Hable seguido con sus hijos sobre lo que hacen en internet.',
      facts: { ...document, level: level.ease },
    },
  ] as const;

/**
 * What is said of a text that is hard to read.
 * @param bar which level was missed: the goal, or the limit beyond it
 */
export const readingLevelMessage: Readonly<Record<MessageLanguage, (facts: ReadingLevelFacts, bar: 'goal' | 'limit') => Message>> = {
  en: ({ text, language, scale, measures, level, goal, limit, wordsPerSentence, syllablesPerWord, longest }, bar) => {
    const name = languageName(language, 'en');
    const what = { notes: `Overall, the ${name} notes score`, document: `Overall, this document in ${name} scores` }[text];
    const meaning = { grade: 'which matches U.S. school grades', ease: 'which goes from 0 (hard) to 100 (easy)' }[measures];
    const [least, beyond] = { grade: ['or lower', 'above'], ease: ['or higher', 'below'] }[measures];
    return {
      message: `${what} ${level.toFixed(1)} on the ${scale} scale, ${meaning}. On average, a sentence has ${wordsPerSentence.toFixed(1)} words, and a word has ${syllablesPerWord.toFixed(2)} syllables.`,
      expected: {
        goal: `A score of ${goal} ${least}, so it’s easy to follow in a second language too; ${beyond} ${limit} is an error.`,
        limit: `A score of ${limit} ${least}; the goal is ${goal} ${least}.`,
      }[bar],
      fix: `Split long sentences, and use everyday words.${startWith(longest, 'en')}`,
    };
  },
  es: ({ text, language, scale, measures, level, goal, limit, wordsPerSentence, syllablesPerWord, longest }, bar) => {
    const name = languageName(language, 'es');
    const what = { notes: `En conjunto, las notas en ${name} tienen`, document: `En conjunto, este documento en ${name} tiene` }[text];
    const meaning = { grade: 'que corresponde a los grados escolares de Estados Unidos', ease: 'que va de 0 (difícil) a 100 (fácil)' }[measures];
    const [least, beyond] = { grade: ['o menos', 'más de'], ease: ['o más', 'menos de'] }[measures];
    return {
      message: `${what} ${level.toFixed(1)} en la escala ${scale}, ${meaning}. En promedio, cada oración tiene ${wordsPerSentence.toFixed(1)} palabras, y cada palabra ${syllablesPerWord.toFixed(2)} sílabas.`,
      expected: {
        goal: `${goal} ${least}, para que también se entienda en un segundo idioma; ${beyond} ${limit} es un error.`,
        limit: `${limit} ${least}; la meta es ${goal} ${least}.`,
      }[bar],
      fix: `Divida las oraciones largas y use palabras de todos los días.${startWith(longest, 'es')}`,
    };
  },
};

/** Names the longest sentences, in a sentence that follows another. */
function startWith(longest: ReadingLevelFacts['longest'], language: MessageLanguage): string {
  if (longest.length === 0) return '';
  const beginning = {
    en: longest.length === 1 ? 'Start with the longest one' : 'Start with the longest ones',
    es: longest.length === 1 ? 'Empiece por la más larga' : 'Empiece por las más largas',
  }[language];
  const word = { en: 'words', es: 'palabras' }[language];
  const places = longest.map(({ location, words }) => `${lineOf(location)} (${words} ${word})`);
  return ` ${beginning}: ${allOf(places, language)}.`;
}
