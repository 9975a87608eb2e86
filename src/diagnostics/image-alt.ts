import { defineRule } from './rule.ts';

export type Facts =
  | { readonly found: 'nothing'; readonly href: string }
  /** The name of a file in place of a description. */
  | { readonly found: 'name'; readonly href: string; readonly alt: string };

export const imageAlt = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'An image has no description, or only a file’s name. People who can’t see it would miss what it shows.',
    es: 'Una imagen no tiene descripción, o solo el nombre de un archivo. Quien no puede verla se perdería lo que muestra.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '![](images/phone.svg)',
      good: '![A phone](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
    {
      file: 'slides/es/01-start.md',
      bad: '![IMG_0201.jpg](images/phone.svg)',
      good: '![Un celular](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
  ],
  messages: {
    en: facts => ({
      message: facts.found === 'name' ? `“${facts.alt}” looks like a file’s name, not like a description.` : `The image “${facts.href}” has no description.`,
      expected: 'Words between the square brackets: ![A phone on a table](images/phone.svg).',
      fix: 'In one sentence, write what someone who can’t see the image should know. If it is only decoration, write a hyphen: ![-](images/leaf.svg).',
    }),
    es: facts => ({
      message:
        facts.found === 'name' ? `“${facts.alt}” parece el nombre de un archivo, no una descripción.` : `La imagen “${facts.href}” no tiene descripción.`,
      expected: 'Palabras entre los corchetes: ![Un celular en la mesa](images/phone.svg).',
      fix: 'Escriba en una oración lo que debe saber quien no puede ver la imagen. Si es solo un adorno, escriba un guion: ![-](images/leaf.svg).',
    }),
  },
});
