import { type ReadingLevelFacts, readingLevelExamples, readingLevelMessage } from './readingLevelMessage.ts';
import { defineRule } from './rule.ts';

export const readingLevel = defineRule<ReadingLevelFacts>({
  severity: 'error',
  why: {
    en: 'The notes or a document are hard to read: above grade 8 in English (Flesch–Kincaid) or below 55 in Spanish (INFLESZ). Many parents don’t read much, or read in a second language.',
    es: 'Las notas o un documento son difíciles de leer: más de grado 8 en inglés (Flesch–Kincaid) o menos de 55 en español (INFLESZ). Muchos padres leen poco, o en su segundo idioma.',
  },
  examples: readingLevelExamples({ grade: 9.3, ease: 52.1 }),
  messages: { en: facts => readingLevelMessage.en(facts, 'limit'), es: facts => readingLevelMessage.es(facts, 'limit') },
});
