/** What a new slide or workshop says until somebody writes it. The deck does not need these words, so they are not among the interface's own. */
interface StubWords {
  readonly title: string;
  readonly paragraph: string;
  readonly item: ({ number }: { number: number }) => string;
  readonly card: ({ number }: { number: number }) => string;
  readonly cardText: string;
  readonly quote: string;
  readonly picture: string;
  readonly cell: string;
  readonly say: string;
  readonly do: string;
  readonly ask: string;
  /** The title of a slide for people to talk. */
  readonly discussion: string;
  readonly question: ({ number }: { number: number }) => string;
  /** What a sentence is to be about, in a few words. */
  readonly about: ({ what }: { what: string }) => string;
  /** The name of what a guide says before its first heading. */
  readonly introduction: string;
  readonly help: string;
  /** The heading of what a handout says. */
  readonly remember: string;
  readonly workshopTitle: string;
}

const en: StubWords = {
  title: 'Slide title',
  paragraph: 'One short sentence',
  item: ({ number }) => `Point ${number}`,
  card: ({ number }) => `Card ${number}`,
  cardText: 'A few words',
  quote: 'Words to say',
  picture: 'What the picture shows',
  cell: 'A word',
  say: 'What you will say about this slide.',
  do: 'What you will do.',
  ask: 'What you will ask.',
  discussion: 'Your turn',
  question: ({ number }) => `Question ${number}`,
  about: ({ what }) => `About: ${what}`,
  introduction: 'Introduction',
  help: 'Where to get help',
  remember: 'What to remember',
  workshopTitle: 'Let’s talk about it',
};

const es: StubWords = {
  title: 'Título de la diapositiva',
  paragraph: 'Una frase corta',
  item: ({ number }) => `Punto ${number}`,
  card: ({ number }) => `Tarjeta ${number}`,
  cardText: 'Unas pocas palabras',
  quote: 'Lo que puede decir',
  picture: 'Lo que muestra la imagen',
  cell: 'Una palabra',
  say: 'Lo que usted dirá sobre esta diapositiva.',
  do: 'Lo que usted hará.',
  ask: 'Lo que usted preguntará.',
  discussion: 'Ahora ustedes',
  question: ({ number }) => `Pregunta ${number}`,
  about: ({ what }) => `Tema: ${what}`,
  introduction: 'Introducción',
  help: 'Dónde pedir ayuda',
  remember: 'Para recordar',
  workshopTitle: 'Hablemos de esto',
};

const all: Readonly<Record<string, StubWords>> = { en, es };

/** The words of new slides and workshops in a language; in English where there are none for it. */
export const stubWords = (language: string): StubWords => all[language] ?? en;
