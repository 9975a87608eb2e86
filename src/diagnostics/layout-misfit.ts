import { capitalized, counted, type NounName, nouns } from './nouns.ts';
import { defineRule, type Message, type MessageLanguage } from './rule.ts';

export type Facts = CountFacts | ImageFacts;

/** An image that shares its paragraph, or is in a card, in a layout that shows one by itself. */
interface ImageFacts {
  readonly found: 'image';
  readonly layout: string;
  readonly isInCard: boolean;
}

interface CountFacts {
  readonly found: 'count';
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

const ofImage: Readonly<Record<MessageLanguage, (facts: ImageFacts) => Message>> = {
  en: ({ layout, isInCard }) => ({
    message: `This image is ${isInCard ? 'in a card' : 'in the middle of a text'}, so the layout “${layout}” doesn’t find it.`,
    expected: `An image in a paragraph of its own${isInCard ? ', above the cards' : ''}.`,
    fix: isInCard ? 'Put the image above the first “###”, with an empty line before it and after it.' : 'Put an empty line before the image, and one after it.',
  }),
  es: ({ layout, isInCard }) => ({
    message: `Esta imagen está ${isInCard ? 'en una tarjeta' : 'en medio de un texto'}, y por eso el diseño “${layout}” no la encuentra.`,
    expected: `Una imagen en un párrafo propio${isInCard ? ', arriba de las tarjetas' : ''}.`,
    fix: isInCard
      ? 'Ponga la imagen arriba del primer “###”, con una línea vacía antes y otra después.'
      : 'Deje una línea vacía antes de la imagen, y otra después.',
  }),
};

const ofCount: Readonly<Record<MessageLanguage, (facts: CountFacts) => Message>> = {
  en: facts => ({
    message: `${isOfTable(facts) ? 'This slide’s table' : 'This slide'} has ${counted(facts.count, facts.part, 'en')}${facts.part === 'row' ? ' below its header row' : ''}${facts.beforeCards ? ' before the cards' : ''}, and its layout is “${facts.layout}”.`,
    expected: `${rangeInWords(facts, 'en')} in this layout.`,
    fix: fixInEnglish(facts),
  }),
  es: facts => ({
    message: `${isOfTable(facts) ? 'La tabla de esta diapositiva' : 'Esta diapositiva'} ${facts.count === 0 ? 'no ' : ''}tiene ${counted(facts.count, facts.part, 'es')}${facts.part === 'row' ? ' debajo del encabezado' : ''}${facts.beforeCards ? ' antes de las tarjetas' : ''}, y su diseño es “${facts.layout}”.`,
    expected: `${rangeInWords(facts, 'es')} en este diseño.`,
    fix: fixInSpanish(facts),
  }),
};

function fixInEnglish(facts: CountFacts): string {
  const otherLayout = `choose another layout for “${facts.id}” in slides/workshop.yaml.`;
  if (facts.most === 0) return `Remove what doesn’t fit, or ${otherLayout}`;
  if (facts.count >= facts.least) {
    if (isOfTable(facts)) return 'Keep what the room needs to see, or use two slides. The handout has space for a larger table.';
    if (facts.part === 'image') return `Give each image a slide of its own, or ${otherLayout}`;
    return `Shorten the text, use two slides, or ${otherLayout}`;
  }
  if (facts.part === 'link') return 'Link to a contact in slides/resources.yaml: [text][its-id].';
  return `Add what’s missing, or ${otherLayout}`;
}

function fixInSpanish(facts: CountFacts): string {
  const otherLayout = `elija otro diseño para “${facts.id}” en slides/workshop.yaml.`;
  if (facts.most === 0) return `Quite lo que no va, o ${otherLayout}`;
  if (facts.count >= facts.least) {
    if (isOfTable(facts)) return 'Deje lo que el público necesita ver, o use dos diapositivas. En la hoja para las familias cabe una tabla más grande.';
    if (facts.part === 'image') return `Ponga cada imagen en su propia diapositiva, o ${otherLayout}`;
    return `Acorte el texto, use dos diapositivas o ${otherLayout}`;
  }
  if (facts.part === 'link') return 'Ponga un enlace a un contacto de slides/resources.yaml: [texto][su-id].';
  return `Agregue lo que falta, o ${otherLayout}`;
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
    {
      file: 'slides/en/01-start.md',
      bad: 'You may step out.\n![A phone](images/phone.svg)',
      good: 'You may step out.\n\n![A phone](images/phone.svg)',
      given: {
        'slides/workshop.yaml': [['layout: title', 'layout: picture']],
        'slides/en/01-start.md': [['For parents. You may step out.', 'You may step out.\n\n![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Pueden salir.\n\n![Un celular](images/phone.svg)']],
      },
    },
    { file: 'slides/workshop.yaml', bad: 'layout: quote\n        content-note: true', good: 'layout: title\n        content-note: true' },
  ],
  messages: {
    en: facts => (facts.found === 'image' ? ofImage.en(facts) : ofCount.en(facts)),
    es: facts => (facts.found === 'image' ? ofImage.es(facts) : ofCount.es(facts)),
  },
});

const isOfTable = ({ part }: CountFacts): boolean => part === 'row' || part === 'column' || part === 'number';

/** @example 'At least 1 link', 'De 2 a 4 tarjetas' */
function rangeInWords({ part, least, most }: CountFacts, language: MessageLanguage): string {
  if (most === 0) return capitalized(nouns[language][part].none);
  if (most === undefined) return `${language === 'en' ? 'At least' : 'Por lo menos'} ${counted(least, part, language)}`;
  if (least === most) return `${language === 'en' ? 'Exactly' : 'Exactamente'} ${counted(least, part, language)}`;
  if (least === 0) return `${language === 'en' ? 'At most' : 'Como máximo'} ${counted(most, part, language)}`;
  return language === 'en' ? `${least} to ${counted(most, part, language)}` : `De ${least} a ${counted(most, part, language)}`;
}
