import type { SourceLocation } from '../model/sourceLocation.ts';
import { capitalized, nouns } from './nouns.ts';
import { allOf, defineRule, lineOf, type MessageLanguage } from './rule.ts';

export interface Facts {
  readonly kind: 'link' | 'image';
  /** Where the links of the translation lead, or the paths of its images. */
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly source: SourceLocation;
  /** Paths of images that every language can name, where one names the file of a language itself. */
  readonly write?: readonly string[];
}

export const parityLinks = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A text links to different contacts or slides, or shows different images, than in the source language. Every family should find the same help.',
    es: 'Un texto enlaza a otros contactos o diapositivas, o muestra otras imágenes, que en el idioma original. Todas las familias deben encontrar la misma ayuda.',
  },
  examples: [
    { file: 'speaker-notes/es/02-help.md', bad: 'Aquí está [Take It Down][netsmartz].', good: 'Aquí está [Take It Down][take-it-down].' },
    {
      file: 'slides/es/01-start.md',
      bad: 'Pueden salir.',
      good: 'Pueden salir. ![Un celular](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out. ![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir. ![Un celular](images/phone.svg)']],
      },
    },
  ],
  messages: {
    en: ({ kind, here, there, source, write }) => ({
      message:
        here.length === 0
          ? `There are ${nouns.en[kind].none} here.`
          : here.length === 1
            ? `The ${{ link: 'link here goes to', image: 'image here is' }[kind]} ${here[0]}.`
            : `The ${{ link: 'links here go to', image: 'images here are' }[kind]} ${allOf(here, 'en')}.`,
      expected: `${expected(kind, there, 'en')}, as in ${lineOf(source)}.`,
      fix:
        kind === 'link'
          ? 'Link to the same contacts and slides in every language. If a contact has a page for each language, list them in slides/resources.yaml.'
          : write
            ? `Write ${allOf(write, 'en')} in every language, without a language’s tag: each language then shows its own file.`
            : 'Show the same images, with their descriptions in this language.',
    }),
    es: ({ kind, here, there, source, write }) => ({
      message:
        here.length === 0
          ? `Aquí no hay ${nouns.es[kind].none}.`
          : here.length === 1
            ? `${{ link: 'El enlace de aquí lleva a', image: 'La imagen de aquí es' }[kind]} ${here[0]}.`
            : `${{ link: 'Los enlaces de aquí llevan a', image: 'Las imágenes de aquí son' }[kind]} ${allOf(here, 'es')}.`,
      expected: `${expected(kind, there, 'es')}, como en ${lineOf(source)}.`,
      fix:
        kind === 'link'
          ? 'Use enlaces a los mismos contactos y diapositivas en todos los idiomas. Si un contacto tiene una página en cada idioma, anótelas en slides/resources.yaml.'
          : write
            ? `Escriba ${allOf(write, 'es')} en todos los idiomas, sin la etiqueta del idioma: así cada idioma muestra su propio archivo.`
            : 'Muestre las mismas imágenes, con su descripción en este idioma.',
    }),
  },
});

function expected(kind: Facts['kind'], there: readonly string[], language: MessageLanguage): string {
  const noun = nouns[language][kind];
  if (there.length === 0) return capitalized(noun.none);
  const to = kind === 'image' ? '' : language === 'en' ? ' to' : ' a';
  return `${capitalized(there.length === 1 ? noun.a : noun.many)}${kind === 'image' ? ':' : to} ${allOf(there, language)}`;
}
