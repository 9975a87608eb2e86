import { defineRule } from './rule.ts';

export const fontMissing = defineRule<{
  /** The language of the text. */
  readonly language: string;
  /** Characters without a font, the first few of them. */
  readonly characters: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}>({
  severity: 'warning',
  why: {
    en: 'The computer that prints has no font for some characters, so the PDFs show boxes instead.',
    es: 'La computadora que imprime no tiene una fuente para algunos caracteres, así que los PDF muestran cuadritos.',
  },
  examples: [
    {
      file: 'slides/bn/01-start.md',
      bad: { en: 'A computer without a Bengali font.', es: 'Una computadora sin una fuente para el bengalí.' },
      good: { en: 'A computer with the font Noto Sans Bengali.', es: 'Una computadora con la fuente Noto Sans Bengali.' },
      facts: { language: 'bn', characters: ['অ', 'আ'], count: 2 },
    },
  ],
  messages: {
    en: ({ language, characters, count }) => ({
      message: `This computer has no font for ${count === 1 ? 'one character' : `${count} characters`} of “${language}”: ${characters.join(' ')}${count > characters.length ? ' …' : ''}`,
      expected: 'A font with every character of the language. Without it, the PDFs show boxes.',
      fix: 'Install the Noto font for this script (fonts.google.com/noto; on Debian and Ubuntu, the packages fonts-noto-core and fonts-noto-cjk), then print again.',
    }),
    es: ({ language, characters, count }) => ({
      message: `Esta computadora no tiene una fuente para ${count === 1 ? 'un carácter' : `${count} caracteres`} de “${language}”: ${characters.join(' ')}${count > characters.length ? ' …' : ''}`,
      expected: 'Una fuente con todos los caracteres del idioma. Sin ella, los PDF muestran cuadritos.',
      fix: 'Instale la fuente Noto para esta escritura (fonts.google.com/noto; en Debian y Ubuntu, los paquetes fonts-noto-core y fonts-noto-cjk) y vuelva a imprimir.',
    }),
  },
});
