import type { Language } from '../model/language.ts';
import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  readonly word: string;
  readonly language: Language;
  /** How often the word is in the workshop. */
  readonly count: number;
}

export const spelling = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A word is neither in the dictionary nor on the workshop’s own list. It may be a typo, which everyone in the room would see.',
    es: 'Una palabra no está en el diccionario ni en la lista del taller. Puede ser un error de dedo, y lo vería todo el público.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: 'Pregunte cada dia', good: 'Pregunte cada día' },
    { file: 'slides/en/01-start.md', bad: 'Ask evry day', good: 'Ask each day' },
  ],
  messages: {
    en: ({ word, language, count }) => ({
      message: `“${word}” isn’t in the ${languageName(language, 'en')} dictionary.${count > 1 ? ` It’s used ${count} times.` : ''}`,
      expected: 'A word from the dictionary, from the lists “known” and “names” in slides/words.yaml, or from a contact’s name.',
      fix: 'Correct the spelling. If it’s right, add the word to “known”, in alphabetical order; if it’s part of a name, such as a street’s, add the name to “names”.',
    }),
    es: ({ word, language, count }) => ({
      message: `“${word}” no está en el diccionario de ${languageName(language, 'es')}.${count > 1 ? ` Aparece ${count} veces.` : ''}`,
      expected: 'Una palabra del diccionario, de las listas “known” y “names” de slides/words.yaml o del nombre de un contacto.',
      fix: 'Corrija la ortografía. Si está bien escrita, agregue la palabra a “known”, en orden alfabético; si es parte de un nombre, como el de una calle, agregue el nombre a “names”.',
    }),
  },
});
