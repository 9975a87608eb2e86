import { type GuidePlace, guidePlaceIn } from './guidePlace.ts';
import { languageName } from './languageName.ts';
import { quoted } from './nouns.ts';
import { allOf, defineRule, type MessageLanguage } from './rule.ts';
import { describeChanges, type WordChange } from './wordChanges.ts';

export type Facts = {
  /** The point’s id, as in `home.habits`. */
  readonly id: string;
  /** What it says, in the workshop’s own words. */
  readonly says: string;
  /** What covers it, by ids. */
  readonly slides: readonly string[];
  readonly documents: readonly string[];
} & (
  | { readonly change: 'changed'; readonly place: GuidePlace; readonly changes: readonly WordChange[] }
  | { readonly change: 'new'; readonly place: GuidePlace }
  | { readonly change: 'gone'; readonly language: string }
);

export const guideChanged = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'The guide says something else about a point than when somebody last accepted it. What the workshop says about it may be out of date.',
    es: 'La guía dice otra cosa sobre un punto que cuando alguien lo aceptó. Lo que dice el taller puede estar desactualizado.',
  },
  examples: [
    {
      file: 'guide/en.md',
      bad: 'Grown-ups keep most house rules.',
      good: 'Grown-ups keep all house rules.',
      given: {
        'slides/guide.yaml': [['says: Rules are for all. }', 'says: Rules are for all., at: { en: 3 } }']],
        'guide/en.md': '# Phones\n\nGrown-ups keep all house rules.\n',
        'guide/guide.lock.json': '{ "version": 1, "points": { "home.rules": { "en": "Grown-ups keep all house rules." } } }\n',
      },
    },
  ],
  messages: {
    en: (facts, { command }) => ({
      message: messages.en(facts),
      expected: expectations.en(facts),
      fix: `${
        facts.change === 'gone'
          ? 'Remove what only this point said, or write its new line in “at” in slides/guide.yaml.'
          : 'Compare them with the guide, and change what no longer fits.'
      } Then run: ${command('accept', 'guide', facts.id)}`,
    }),
    es: (facts, { command }) => ({
      message: messages.es(facts),
      expected: expectations.es(facts),
      fix: `${
        facts.change === 'gone'
          ? 'Quite lo que solo venía de este punto, o escriba su nueva línea en “at” en slides/guide.yaml.'
          : 'Compárelos con la guía y cambie lo que ya no corresponda.'
      } Después ejecute: ${command('accept', 'guide', facts.id)}`,
    }),
  },
});

const messages: Readonly<Record<MessageLanguage, (facts: Facts) => string>> = {
  en: facts => {
    switch (facts.change) {
      case 'changed':
        return `${guidePlaceIn('en', facts.place)} has changed since “${facts.id}” was accepted: ${describeChanges(facts.changes, 'en')}.`;
      case 'new':
        return `What ${guidePlaceIn('en', facts.place)} says about “${facts.id}” hasn’t been accepted yet.`;
      default:
        return `The guide in ${languageName(facts.language, 'en')} no longer says “${facts.id}”: ${facts.says}`;
    }
  },
  es: facts => {
    switch (facts.change) {
      case 'changed':
        return `${guidePlaceIn('es', facts.place)} cambió después de que se aceptó “${facts.id}”: ${describeChanges(facts.changes, 'es')}.`;
      case 'new':
        return `Todavía nadie ha aceptado lo que ${guidePlaceIn('es', facts.place)} dice sobre “${facts.id}”.`;
      default:
        return `La guía en ${languageName(facts.language, 'es')} ya no dice “${facts.id}”: ${facts.says}`;
    }
  },
};

const expectations: Readonly<Record<MessageLanguage, (facts: Facts) => string>> = {
  en: facts => {
    const covering = coveringIn('en', facts);
    if (facts.change === 'gone') return covering ? `A place for it in the guide, or nothing about it on ${covering}.` : 'A place for it in the guide.';
    return covering ? `The same as the guide says, in ${covering}.` : 'A slide that says what the guide says.';
  },
  es: facts => {
    const covering = coveringIn('es', facts);
    if (facts.change === 'gone') return covering ? `Su lugar en la guía, o que ya no se diga en ${covering}.` : 'Su lugar en la guía.';
    return covering ? `Lo mismo que dice la guía, en ${covering}.` : 'Una diapositiva que diga lo que dice la guía.';
  },
};

/** What says the point, for people; empty if nothing does. */
function coveringIn(language: MessageLanguage, { slides, documents }: Pick<Facts, 'slides' | 'documents'>): string {
  const listed = (ids: readonly string[]): string => allOf(quoted(ids), language);
  const [one, many] = { en: ['the slide', 'the slides'], es: ['la diapositiva', 'las diapositivas'] }[language];
  const [oneDocument, manyDocuments] = { en: ['the document', 'the documents'], es: ['el documento', 'los documentos'] }[language];
  const withNotes = { en: slides.length === 1 ? 'with its notes' : 'with their notes', es: 'con sus notas' }[language];
  const parts = [
    ...(slides.length > 0 ? [`${slides.length === 1 ? one : many} ${listed(slides)} ${withNotes}`] : []),
    ...(documents.length > 0 ? [`${documents.length === 1 ? oneDocument : manyDocuments} ${listed(documents)}`] : []),
  ];
  return allOf(parts, language);
}
