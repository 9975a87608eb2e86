import { didYouMean } from './didYouMean.ts';
import { defineRule, type Message, oneOf } from './rule.ts';

export type Facts = UnknownSlide | UnknownDocument;

interface UnknownSlide {
  readonly found: 'slide';
  readonly id: string;
  /** What must have been meant: the slide that comes next in workshop.yaml, and is not in the file. */
  readonly next?: string;
  /** The ids that workshop.yaml lists for the file. */
  readonly listed: readonly string[];
}

interface UnknownDocument {
  readonly found: 'document';
  readonly id: string;
  /** The documents that there are. */
  readonly documents: readonly string[];
}

export const idUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide’s id isn’t in slides/workshop.yaml, so nobody would ever see the slide. Or that file names a document that doesn’t exist.',
    es: 'El id de una diapositiva no está en slides/workshop.yaml, así que nadie la vería. O ese archivo nombra un documento que no existe.',
  },
  examples: [
    { file: 'slides/es/01-start.md', bad: '## Pequeñas costumbres {#habit}', good: '## Pequeñas costumbres {#habits}' },
    { file: 'speaker-notes/en/02-help.md', bad: 'Thank the interpreter.\n\n## More {#more}\n\n### Say\n\nGoodbye.', good: 'Thank the interpreter.' },
    {
      file: 'slides/workshop.yaml',
      bad: 'documents: { flier: { covers: [home.rules] } }',
      good: 'documents: { flyer: { covers: [home.rules] } }',
      given: {
        'slides/workshop.yaml': [['lengths: [10]', 'lengths: [10]\ndocuments: { flyer: { covers: [home.rules] } }']],
        'slides/en/flyer.md': '# Come along\n',
        'slides/es/flyer.md': '# Vengan\n',
      },
    },
  ],
  messages: {
    en: facts => (facts.found === 'slide' ? slide.en(facts) : document.en(facts)),
    es: facts => (facts.found === 'slide' ? slide.es(facts) : document.es(facts)),
  },
});

const slide = {
  en: ({ id, next, listed }: UnknownSlide): Message => ({
    message: `slides/workshop.yaml doesn’t list “${id}” for this file.`,
    expected:
      next !== undefined
        ? `“${next}”, which comes next on that list and isn’t in this file.`
        : listed.length > 0
          ? `One of these: ${oneOf(listed, 'en')}.`
          : 'An id on that list, which has none yet.',
    fix: 'Correct the id, or add the slide to slides/workshop.yaml.',
  }),
  es: ({ id, next, listed }: UnknownSlide): Message => ({
    message: `“${id}” no está en la lista de slides/workshop.yaml para este archivo.`,
    expected:
      next !== undefined
        ? `“${next}”, que sigue en esa lista y no está en este archivo.`
        : listed.length > 0
          ? `Uno de estos: ${oneOf(listed, 'es')}.`
          : 'Un id de esa lista, que todavía no tiene ninguno.',
    fix: 'Corrija el id, o agregue la diapositiva a slides/workshop.yaml.',
  }),
};

const document = {
  en: ({ id, documents }: UnknownDocument): Message => ({
    message: `There is no document “${id}”.`,
    expected: documents.length > 0 ? `One of these: ${oneOf(documents, 'en')}.` : 'The name of a document, without .md. This workshop has no documents yet.',
    fix: `${didYouMean(id, documents)} Correct the name, or add ${id}.md in the folder of each language.`.trim(),
  }),
  es: ({ id, documents }: UnknownDocument): Message => ({
    message: `No hay ningún documento “${id}”.`,
    expected:
      documents.length > 0 ? `Uno de estos: ${oneOf(documents, 'es')}.` : 'El nombre de un documento, sin .md. Este taller todavía no tiene documentos.',
    fix: `${didYouMean(id, documents, 'es')} Corrija el nombre, o agregue ${id}.md en la carpeta de cada idioma.`.trim(),
  }),
};
