import { type ReadingLevelFacts, readingLevelExamples, readingLevelMessage } from './readingLevelMessage.ts';
import { defineRule } from './rule.ts';

export const readingLevelGoal = defineRule<ReadingLevelFacts>({
  severity: 'warning',
  why: {
    en: 'The notes or a document could be easier to read. The goal is grade 6 in English (Flesch–Kincaid), as in health information, and 65 in Spanish (INFLESZ).',
    es: 'Las notas o un documento podrían leerse con más facilidad. La meta es grado 6 en inglés (Flesch–Kincaid), como en los textos de salud, y 65 en español (INFLESZ).',
  },
  examples: readingLevelExamples({ grade: 6.8, ease: 60.4 }),
  messages: { en: facts => readingLevelMessage.en(facts, 'goal'), es: facts => readingLevelMessage.es(facts, 'goal') },
});
