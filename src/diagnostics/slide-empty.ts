import { defineRule } from './rule.ts';

export const slideEmpty = defineRule<{
  /** Nothing is below the heading, or the heading has no words. */
  readonly found: 'no-text' | 'no-title';
}>({
  severity: 'error',
  why: {
    en: 'A slide has only a heading, or a heading without words. The heading names the slide in menus and for screen readers.',
    es: 'Una diapositiva solo tiene encabezado, o su encabezado no tiene palabras. El encabezado le da nombre en los menús y para los lectores de pantalla.',
  },
  examples: [
    { file: 'slides/en/02-help.md', bad: '## Thank you {#end}', good: '## Thank you {#end}\n\nGo **calmly**.' },
    { file: 'slides/en/02-help.md', bad: '## {#end}', good: '## Thank you {#end}' },
  ],
  messages: {
    en: ({ found }) =>
      found === 'no-text'
        ? {
            message: 'This slide has a heading but no text.',
            expected: 'The text that its layout shows.',
            fix: 'Write it below the heading, or delete the slide from every language and from slides/workshop.yaml.',
          }
        : {
            message: 'This heading has no words.',
            expected: 'A title before the id: ## Title {#its-id}.',
            fix: 'Write a title. It’s shown in menus, and screen readers say it aloud.',
          },
    es: ({ found }) =>
      found === 'no-text'
        ? {
            message: 'Esta diapositiva tiene encabezado, pero no texto.',
            expected: 'El texto que muestra su diseño.',
            fix: 'Escríbalo debajo del encabezado, o quite la diapositiva de todos los idiomas y de slides/workshop.yaml.',
          }
        : {
            message: 'Este encabezado no tiene palabras.',
            expected: 'Un título antes del id: ## Título {#su-id}.',
            fix: 'Escriba un título. Se ve en los menús, y los lectores de pantalla lo dicen en voz alta.',
          },
  },
});
