import { defineRule } from './rule.ts';

export const contactBare = defineRule<{ readonly kind: 'web' | 'email' | 'phone'; readonly text: string }>({
  severity: 'error',
  why: {
    en: 'A web address, email address, or phone number is typed into the text. Contacts are kept in one place, slides/resources.yaml, so that each one is checked, and fixed, once.',
    es: 'En el texto hay una dirección web, un correo o un teléfono. Los contactos se guardan en un solo lugar, slides/resources.yaml, para revisarlos y corregirlos una sola vez.',
  },
  examples: [
    {
      file: 'speaker-notes/en/02-help.md',
      bad: 'Call 1-800-555-0100 anytime.',
      good: 'Here is [Take It Down][take-it-down].',
    },
  ],
  messages: {
    en: ({ kind, text }) => ({
      message: `The text has the ${{ web: 'web address', email: 'email address', phone: 'phone number' }[kind]} “${text}”.`,
      expected: `A link to a contact in slides/resources.yaml: [${text}][its-id].`,
      fix: 'If the contact is new, add it to that file, with the date you checked it.',
    }),
    es: ({ kind, text }) => ({
      message: `El texto tiene ${{ web: 'la dirección web', email: 'el correo', phone: 'el teléfono' }[kind]} “${text}”.`,
      expected: `Un enlace a un contacto de slides/resources.yaml: [${text}][su-id].`,
      fix: 'Si el contacto es nuevo, agréguelo a ese archivo con la fecha en que lo revisó.',
    }),
  },
});
