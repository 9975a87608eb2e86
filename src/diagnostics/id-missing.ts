import { defineRule, type NoFacts } from './rule.ts';

export const idMissing = defineRule<NoFacts>({
  severity: 'error',
  why: {
    en: 'A heading has no {#id}. The id is what joins a slide with its translation, its notes, and its settings.',
    es: 'Un encabezado no tiene {#id}. El id une la diapositiva con su traducción, sus notas y sus ajustes.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '## Small habits', good: '## Small habits {#habits}' }],
  messages: {
    en: () => ({
      message: 'This heading has no id.',
      expected: 'An id at the end of the line, the same in every language: ## Title {#its-id}.',
      fix: 'Copy the id from slides/workshop.yaml, or from the file in the other language.',
    }),
    es: () => ({
      message: 'Este encabezado no tiene id.',
      expected: 'Un id al final de la línea, igual en todos los idiomas: ## Título {#su-id}.',
      fix: 'Copie el id de slides/workshop.yaml, o del archivo en el otro idioma.',
    }),
  },
});
