import { type GuidePlace, guidePlaceIn } from './guidePlace.ts';
import { quoted } from './nouns.ts';
import { allOf, defineRule, type MessageLanguage } from './rule.ts';

export interface Facts {
  /** The point’s id, as in `home.habits`. */
  readonly id: string;
  /** What the guide says there. */
  readonly says: string;
  /** Where the guide says it, as far as its text is kept. */
  readonly places: readonly GuidePlace[];
  /** Slides that cover it but are in no session, by their ids. */
  readonly unseen: readonly string[];
}

export const guideCoverage = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'No slide covers a point of the guide, or only one that no session shows, so families would miss something the guide wants them to know.',
    es: 'Ninguna diapositiva trata un punto de la guía, o solo una que no sale en ninguna sesión, y las familias se quedarían sin saberlo.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'covers: []', good: 'covers: [home.rules]' },
    {
      file: 'slides/workshop.yaml',
      bad: 'minutes: {}\n        covers: [home.rules]',
      good: 'minutes: { 10: 2 }\n        covers: [home.rules]',
    },
  ],
  messages: {
    en: ({ id, says, places, unseen }) => ({
      message: `${
        unseen.length === 0
          ? `No slide covers “${id}”: ${says}`
          : `“${id}” is only on ${allOf(quoted(unseen), 'en')}, which no session shows, because ${unseen.length === 1 ? 'it has' : 'they have'} no minutes: ${says}`
      }${placesIn('en', places)}`,
      expected: unseen.length === 0 ? 'At least one slide that makes this point.' : 'This point in at least one session length.',
      fix:
        unseen.length === 0
          ? `Say it on a slide, and add ${id} to that slide’s “covers” in slides/workshop.yaml.`
          : `Give the slide “minutes” in slides/workshop.yaml, or say it on another slide and add ${id} to its “covers”.`,
    }),
    es: ({ id, says, places, unseen }) => ({
      message: `${
        unseen.length === 0
          ? `Ninguna diapositiva trata “${id}”: ${says}`
          : `“${id}” solo está en ${allOf(quoted(unseen), 'es')}, ${unseen.length === 1 ? 'que no sale en ninguna sesión porque no tiene' : 'que no salen en ninguna sesión porque no tienen'} minutos: ${says}`
      }${placesIn('es', places)}`,
      expected: unseen.length === 0 ? 'Al menos una diapositiva que hable de este punto.' : 'Este punto en una sesión, por lo menos.',
      fix:
        unseen.length === 0
          ? `Dígalo en una diapositiva y agregue ${id} al ajuste “covers” de esa diapositiva en slides/workshop.yaml.`
          : `Dele minutos (“minutes”) a la diapositiva en slides/workshop.yaml, o dígalo en otra y agregue ${id} a su ajuste “covers”.`,
    }),
  },
});

function placesIn(language: MessageLanguage, places: readonly GuidePlace[]): string {
  if (places.length === 0) return '';
  const list = allOf(
    places.map(place => guidePlaceIn(language, place)),
    language,
  );
  return { en: ` (The guide: ${list}.)`, es: ` (La guía: ${list}.)` }[language];
}
