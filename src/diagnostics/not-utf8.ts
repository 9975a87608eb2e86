import { defineRule, type NoFacts } from './rule.ts';

export const notUtf8 = defineRule<NoFacts>({
  severity: 'error',
  why: {
    en: 'A file isn’t UTF-8, so accents and ñ would turn into other characters.',
    es: 'Un archivo no está en UTF-8, así que los acentos y la ñ se convertirían en otros caracteres.',
  },
  examples: [{ file: 'slides/es/01-start.md', bad: 'Peque\\xf1as costumbres', good: 'Pequeñas costumbres', facts: {} }],
  messages: {
    en: () => ({
      message: 'This file is not UTF-8: from this line on, accents and ñ can’t be read.',
      expected: 'UTF-8, the encoding that today’s text editors use.',
      fix: 'Open it in the program that made it, and save it as UTF-8.',
    }),
    es: () => ({
      message: 'Este archivo no está en UTF-8: desde esta línea no se pueden leer los acentos ni la ñ.',
      expected: 'UTF-8, la codificación que usan los editores de texto de hoy.',
      fix: 'Ábralo en el programa con que se hizo y guárdelo como UTF-8.',
    }),
  },
});
