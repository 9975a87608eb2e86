import { defineRule } from './rule.ts';

export const imageAnimated = defineRule<{ readonly path: string }>({
  severity: 'warning',
  why: {
    en: 'A picture moves by itself and nobody can stop it. It makes reading hard, and some people dizzy; on paper, only its first frame is there.',
    es: 'Una imagen se mueve sola y nadie puede pararla. Dificulta la lectura y marea a algunas personas; en papel solo está su primer cuadro.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: { en: 'A GIF that plays over and over: ![A phone rings](images/ring.gif)', es: 'Un GIF que se repite sin parar: ![A phone rings](images/ring.gif)' },
      good: { en: 'One frame of it: ![A phone rings](images/ring.png)', es: 'Un cuadro del mismo: ![A phone rings](images/ring.png)' },
      facts: { path: 'images/ring.gif' },
    },
  ],
  messages: {
    en: ({ path }) => ({
      message: `“${path}” is an animation: it moves by itself, over and over.`,
      expected: 'A still picture. What moves for more than five seconds needs a way to stop it (WCAG 2.2.2), and PDFs and PowerPoint files show one frame.',
      fix: 'Open it in an image program, and save its best frame as PNG or JPEG.',
    }),
    es: ({ path }) => ({
      message: `“${path}” es una animación: se mueve sola, una y otra vez.`,
      expected:
        'Una imagen fija. Lo que se mueve más de cinco segundos debe poder pararse (WCAG 2.2.2), y los PDF y los archivos de PowerPoint muestran un solo cuadro.',
      fix: 'Ábrala en un programa de imágenes y guarde su mejor cuadro como PNG o JPEG.',
    }),
  },
});
