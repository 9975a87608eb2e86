import { defineRule, oneOf } from './rule.ts';

export interface Facts {
  /** Where it is named: in a link, or in a slide’s list of sources. */
  readonly found: 'link' | 'source';
  /** As it is written. */
  readonly id: string;
  /** The ids of resources.yaml. */
  readonly known: readonly string[];
}

export const linkContact = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A link, or a slide’s list of sources, names a contact that slides/resources.yaml doesn’t have, so the link would lead nowhere.',
    es: 'Un enlace, o la lista de fuentes de una diapositiva, nombra un contacto que no está en slides/resources.yaml, y el enlace no llevaría a ningún lado.',
  },
  examples: [
    { file: 'speaker-notes/en/02-help.md', bad: 'Here is [Take It Down][take-down].', good: 'Here is [Take It Down][take-it-down].' },
    { file: 'slides/workshop.yaml', bad: 'covers: [home.rules]\n        sources: [ncmec]', good: 'covers: [home.rules]' },
  ],
  messages: {
    en: ({ found, id, known }) => ({
      message: found === 'link' ? `There’s no contact “${id}”.` : `This slide’s source “${id}” isn’t one of the contacts.`,
      expected: known.length > 0 ? `One of these: ${oneOf(known, 'en')}.` : 'An id from slides/resources.yaml, which has no contacts yet.',
      fix:
        found === 'link'
          ? 'Correct the id, or add the contact to slides/resources.yaml.'
          : 'Correct the id, or add the page to slides/resources.yaml with the date of the version you read.',
    }),
    es: ({ found, id, known }) => ({
      message: found === 'link' ? `No hay ningún contacto “${id}”.` : `La fuente “${id}” de esta diapositiva no está entre los contactos.`,
      expected: known.length > 0 ? `Uno de estos: ${oneOf(known, 'es')}.` : 'Un id de slides/resources.yaml, que todavía no tiene contactos.',
      fix:
        found === 'link'
          ? 'Corrija el id, o agregue el contacto a slides/resources.yaml.'
          : 'Corrija el id, o agregue la página a slides/resources.yaml con la fecha de la versión que leyó.',
    }),
  },
});
