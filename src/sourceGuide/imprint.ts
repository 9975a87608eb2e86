import { languages } from '../languages/languages.ts';

/** In whatever language, since a line with a date may not tell its own. */
const imprint = new RegExp(
  `^[^\\p{L}©]*(?:${Object.values(languages)
    .flatMap(({ clauses }) => clauses?.imprint ?? [])
    .join('|')})`,
  'iu',
);

/** Whether a sentence tells about the guide itself, such as its date and its rights. */
export const isImprint = (sentence: string): boolean => imprint.test(sentence);
