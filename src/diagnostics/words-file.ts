import { defineRule } from './rule.ts';

export const wordsFile = defineRule<{
  readonly language: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Where the file belongs. */
  readonly file: string;
}>({
  severity: 'warning',
  why: {
    en: 'Charla has no words for the buttons in one of the workshop’s languages, so they are in English.',
    es: 'Charla no tiene palabras para los botones en uno de los idiomas del taller, así que salen en inglés.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: 'languages: [en, es, vi]',
      good: 'languages: [en, es]',
      facts: { language: 'vi', name: 'Tiếng Việt', file: 'locales/vi.yaml' },
    },
  ],
  messages: {
    en: ({ language, name, file }, { command }) => ({
      message: `Charla has no words in “${language}” for the buttons and messages. They’re in English, and so are the headings of the notes.`,
      expected: `A file ${file}, next to slides/, with the words of the interface.`,
      fix: `Create it with: ${command('add-language', language, `"${name}"`)}`,
    }),
    es: ({ language, name, file }, { command }) => ({
      message: `Charla no tiene palabras en “${language}” para los botones y mensajes. Salen en inglés, igual que los encabezados de las notas.`,
      expected: `Un archivo ${file}, junto a slides/, con las palabras de la interfaz.`,
      fix: `Créelo con: ${command('add-language', language, `"${name}"`)}`,
    }),
  },
});
