import { defineRule } from './rule.ts';

export interface Facts {
  /** Where the link goes; empty for a link without an address. */
  readonly href: string;
}

export const contactInPlace = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A link has its address right in the text. Contacts are kept in one place, slides/resources.yaml, so that each one is checked, and fixed, once.',
    es: 'Un enlace trae su dirección en el texto. Los contactos se guardan en un solo lugar, slides/resources.yaml, para revisarlos y corregirlos una sola vez.',
  },
  examples: [
    { file: 'speaker-notes/en/02-help.md', bad: 'Here is [Take It Down](https://takeitdown.ncmec.org).', good: 'Here is [Take It Down][take-it-down].' },
  ],
  messages: {
    en: ({ href }) => ({
      message: href === '' ? 'The link has no address.' : `The address ${href} is written into the link.`,
      expected: 'A link to a contact in slides/resources.yaml: [text][its-id].',
      fix: 'Put the address in that file, with the date you checked it, and its id in the link.',
    }),
    es: ({ href }) => ({
      message: href === '' ? 'El enlace no tiene dirección.' : `La dirección ${href} está escrita en el enlace.`,
      expected: 'Un enlace a un contacto de slides/resources.yaml: [texto][su-id].',
      fix: 'Ponga la dirección en ese archivo, con la fecha en que la revisó, y su id en el enlace.',
    }),
  },
});
