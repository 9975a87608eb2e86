import { type Changes, swap } from './exampleSource.ts';

/** Words that are in the guide’s own text alone. */
export const wordsOfGuide = 'Ducklings sing';

/** The example with its guide’s own text, in both languages; its points say where it says them. */
export const exampleGuide: Changes = {
  'slides/guide.yaml': text =>
    swap(
      'says: Rules are for all.',
      'says: Rules are for all., at: { en: 7 }',
    )(swap('says: Small habits help.', 'says: Small habits help., at: { en: [3, 4], es: 3 }')(text)),
  'guide/en.md': `# Phones\n\n${wordsOfGuide} all night.\nNobody minds.\n\n<!-- page 2 -->\nGeese write the rules.\n`,
  'guide/es.md': `# Teléfonos\n\n${wordsOfGuide} toda la noche.\n`,
};
