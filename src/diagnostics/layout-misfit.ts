import { capitalized, counted, type NounName, nouns } from './nouns.ts';
import { defineRule, type MessageLanguage } from './rule.ts';

export interface Facts {
  readonly id: string;
  readonly layout: string;
  readonly part: NounName;
  readonly count: number;
  readonly least: number;
  /** Nothing where any number is fine. */
  readonly most?: number;
  /** Whether only what comes before the slide’s cards was counted. */
  readonly beforeCards: boolean;
}

export const layoutMisfit = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide’s text doesn’t have the parts that its layout shows, so something would be missing on the screen.',
    es: 'El texto de una diapositiva no tiene las partes que muestra su diseño, así que algo faltaría en la pantalla.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: 'layout: closing\n        minutes: { 10: 2 }\n      - id: end',
      good: 'layout: resources\n        minutes: { 10: 2 }\n      - id: end',
    },
    { file: 'slides/workshop.yaml', bad: 'layout: quote\n        content-note: true', good: 'layout: title\n        content-note: true' },
  ],
  messages: {
    en: facts => ({
      message: `${isOfTable(facts) ? 'This slide’s table' : 'This slide'} has ${counted(facts.count, facts.part, 'en')}${facts.part === 'row' ? ' below its header row' : ''}${facts.beforeCards ? ' before the cards' : ''}, and its layout is “${facts.layout}”.`,
      expected: `${rangeInWords(facts, 'en')} in this layout.`,
      fix:
        facts.most === 0
          ? `Remove what doesn’t fit, or choose another layout for “${facts.id}” in slides/workshop.yaml.`
          : isOfTable(facts) && facts.count >= facts.least
            ? 'Keep what the room needs to see, or use two slides. The handout has space for a larger table.'
            : facts.count >= facts.least
              ? `Shorten the text, use two slides, or choose another layout for “${facts.id}” in slides/workshop.yaml.`
              : facts.part === 'link'
                ? 'Link to a contact in slides/resources.yaml: [text][its-id].'
                : `Add what’s missing, or choose another layout for “${facts.id}” in slides/workshop.yaml.`,
    }),
    es: facts => ({
      message: `${isOfTable(facts) ? 'La tabla de esta diapositiva' : 'Esta diapositiva'} ${facts.count === 0 ? 'no ' : ''}tiene ${counted(facts.count, facts.part, 'es')}${facts.part === 'row' ? ' debajo del encabezado' : ''}${facts.beforeCards ? ' antes de las tarjetas' : ''}, y su diseño es “${facts.layout}”.`,
      expected: `${rangeInWords(facts, 'es')} en este diseño.`,
      fix:
        facts.most === 0
          ? `Quite lo que no va, o elija otro diseño para “${facts.id}” en slides/workshop.yaml.`
          : isOfTable(facts) && facts.count >= facts.least
            ? 'Deje lo que la sala necesita ver, o use dos diapositivas. En la hoja para las familias cabe una tabla más grande.'
            : facts.count >= facts.least
              ? `Acorte el texto, use dos diapositivas o elija otro diseño para “${facts.id}” en slides/workshop.yaml.`
              : facts.part === 'link'
                ? 'Ponga un enlace a un contacto de slides/resources.yaml: [texto][su-id].'
                : `Agregue lo que falta, o elija otro diseño para “${facts.id}” en slides/workshop.yaml.`,
    }),
  },
});

const isOfTable = ({ part }: Facts): boolean => part === 'row' || part === 'column' || part === 'number';

/** @example 'At least 1 link', 'De 2 a 4 tarjetas' */
function rangeInWords({ part, least, most }: Facts, language: MessageLanguage): string {
  if (most === 0) return capitalized(nouns[language][part].none);
  if (most === undefined) return `${language === 'en' ? 'At least' : 'Por lo menos'} ${counted(least, part, language)}`;
  if (least === most) return `${language === 'en' ? 'Exactly' : 'Exactamente'} ${counted(least, part, language)}`;
  if (least === 0) return `${language === 'en' ? 'At most' : 'Como máximo'} ${counted(most, part, language)}`;
  return language === 'en' ? `${least} to ${counted(most, part, language)}` : `De ${least} a ${counted(most, part, language)}`;
}
