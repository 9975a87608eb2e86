import { defineRule } from './rule.ts';

export const imageMissing = defineRule<{ readonly href: string }>({
  severity: 'error',
  why: {
    en: 'An image isn’t in the slides folder, so the slide would show a gap.',
    es: 'Una imagen no está en la carpeta slides, así que la diapositiva tendría un hueco.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '![A phone](images/Phone.svg)',
      good: '![A phone](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
  ],
  messages: {
    en: ({ href }) => ({
      message: `There’s no image “${href}” in the slides folder.`,
      expected: 'The path of an image file inside slides/, such as images/phone.svg.',
      fix: 'Put the file there, or correct its name. Uppercase and lowercase letters matter.',
    }),
    es: ({ href }) => ({
      message: `La imagen “${href}” no está en la carpeta slides.`,
      expected: 'La ruta de una imagen dentro de slides/, como images/phone.svg.',
      fix: 'Ponga ahí el archivo, o corrija el nombre. Importan las mayúsculas y las minúsculas.',
    }),
  },
});
