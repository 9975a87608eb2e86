import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { LayoutName } from '../../src/model/workshop.ts';

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];

/** The same words in each language. */
type Pair = Readonly<Record<Language, string>>;
type Pairs = readonly [Pair, ...Pair[]];

/** As many as a real section has, so that files stay of a size that people write. */
const slidesInSection = 25;

/** Layouts of all slides but the first and the last, in turn; a real deck has more points and cards than quotes. */
const rotation = [
  'points',
  'statement',
  'cards',
  'discussion',
  'columns',
  'points',
  'steps',
  'scenario',
  'cards',
  'quote',
  'points',
  'resources',
] as const satisfies LayoutName[];

/** A slide to be written. */
interface Draft {
  /** Counts from 1. */
  readonly number: number;
  /** Chooses the words; it moves on with each round of the layouts, so that a layout does not always meet the same words. */
  readonly turn: number;
  readonly id: string;
  readonly layout: LayoutName;
}

/**
 * Writes a bilingual workshop of that many slides into a folder, to measure with: every layout, texts as long as real ones,
 * notes for every slide. The same number of slides gives the same files, byte for byte.
 */
export async function generateWorkshop(folder: string, slides: number): Promise<void> {
  const drafts = Array.from({ length: slides }, (_, i) => draftSlide(i + 1, slides));
  const sections = Array.from({ length: Math.ceil(slides / slidesInSection) }, (_, i) => ({
    file: `${String(i + 1).padStart(2, '0')}-part.md`,
    name: pick(sectionNames, i),
    number: i + 1,
    drafts: drafts.slice(i * slidesInSection, (i + 1) * slidesInSection),
  }));

  const files = new Map([
    ['slides/workshop.yaml', stringify(workshopSettings(slides, sections))],
    ['slides/resources.yaml', stringify({ resources })],
  ]);
  for (const language of languages) {
    for (const { file, name, number, drafts } of sections) {
      const head = `# ${number}. ${name[language]}`;
      files.set(`slides/${language}/${file}`, paragraphs(head, ...drafts.map(draft => slideText(draft, language))));
      files.set(`speaker-notes/${language}/${file}`, paragraphs(head, ...drafts.map(draft => notesText(draft, language))));
    }
  }
  for (const [file, text] of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function draftSlide(number: number, slides: number): Draft {
  const layout = number === 1 ? 'title' : number === slides ? 'closing' : pick(rotation, number - 2);
  return { number, turn: number + Math.floor(number / rotation.length), id: `slide-${number}`, layout };
}

function workshopSettings(slides: number, sections: readonly { readonly file: string; readonly drafts: readonly Draft[] }[]) {
  return {
    id: `bench-${slides}`,
    languages,
    title: { en: 'Phones at home', es: 'El teléfono en casa' },
    description: { en: `A workshop of ${slides} slides to measure with.`, es: `Un taller de ${slides} diapositivas para medir.` },
    lengths: [slides, slides * 2],
    'fill-ins': {
      school: 'Lincoln',
      date: '2026-11-22',
      presenter: 'Ana Ruiz',
      'local-contacts': [
        { role: { en: 'School counselor', es: 'Consejería escolar' }, name: 'Luz Vega', phone: '555-0100' },
        { role: { en: 'Local police', es: 'Policía local' }, name: '', phone: '' },
      ],
    },
    sections: sections.map(({ file, drafts }) => ({
      file,
      slides: drafts.map(({ id, layout, turn }) => ({ id, layout, minutes: { [slides]: 1, [slides * 2]: 2 }, ...settings[layout]?.(turn) })),
    })),
  };
}

/** Settings beyond those that every slide has. */
const settings: Partial<Record<LayoutName, (turn: number) => object>> = {
  points: turn => ({ build: turn % 2 === 0 }),
  cards: turn => ({ build: turn % 2 === 0, icons: icons.slice(0, cardCount(turn)) }),
  steps: turn => ({ build: true, icons: icons.slice(0, stepCount(turn)) }),
  scenario: turn => ({ form: pick(['room', 'groups'], turn), talk: 1 }),
  discussion: turn => ({ form: pick(['pairs', 'groups', 'room'], turn), talk: 1 }),
  resources: turn => ({ icons: ['book-open', 'school'], 'local-contacts': showsLocalContacts(turn) }),
};

const icons = ['message-circle', 'heart', 'house', 'key-round', 'life-buoy'];
const cardCount = (turn: number): number => 3 + (turn % 3);
const stepCount = (turn: number): number => 3 + (turn % 2);
const showsLocalContacts = (turn: number): boolean => turn % 2 === 1;

function slideText(draft: Draft, language: Language): string {
  return paragraphs(
    slideHeading(draft, language),
    bodies[draft.layout](draft.turn, words => words[language]),
  );
}

function slideHeading({ id, number, turn }: Draft, language: Language): string {
  return `## ${pick(titles, turn)[language]} (${number}) {#${id}}`;
}

/** What stands below the heading, by layout; `say` gives the words of one language. */
const bodies: Record<LayoutName, (turn: number, say: (words: Pair) => string) => string> = {
  title: (n, say) => paragraphs(say(leads.title), say(pick(supports, n))),
  statement: (n, say) => paragraphs(say(pick(lines, n)), say(pick(supports, n))),
  points: (n, say) => paragraphs(...(n % 3 === 0 ? [say(leads.points)] : []), list(some(actions, n, 3 + (n % 3)).map(say))),
  cards: (n, say) => cards(n, cardCount(n), say),
  steps: (n, say) => cards(n, stepCount(n), say),
  columns: (n, say) => paragraphs(...some(cardTitles, n, 2).map((title, i) => paragraphs(`### ${say(title)}`, list(some(actions, n + 3 * i, 2).map(say))))),
  quote: (n, say) => paragraphs(say(leads.quote), `> ${say(pick(quotes, n))}`),
  scenario: (n, say) => paragraphs(say(pick(stories, n)), list(some(followUps, n, 2).map(say))),
  discussion: (n, say) => paragraphs(list([say(pick(questions, n)), ...some(followUps, n, n % 3).map(say)])),
  resources: (n, say) =>
    paragraphs(
      paragraphs('### Take It Down', say(pick(supports, n)), '[TakeItDown.NCMEC.org][take-it-down]'),
      showsLocalContacts(n)
        ? paragraphs(`### ${say({ en: 'At our school', es: 'En nuestra escuela' })}`, say(pick(supports, n + 1)))
        : paragraphs('### NetSmartz', say(pick(supports, n + 1)), `[${say({ en: 'NCMEC.org/NetSmartz', es: 'NCMEC.org/NetSmartz/es' })}][netsmartz]`),
    ),
  closing: (n, say) => paragraphs(say(pick(lines, n)), say(pick(supports, n)), say(credits)),
};

function cards(turn: number, count: number, say: (words: Pair) => string): string {
  return paragraphs(...some(cardTitles, turn, count).map((title, i) => paragraphs(`### ${say(title)}`, say(pick(cardTexts, turn + i)))));
}

function notesText(draft: Draft, language: Language): string {
  const { layout, turn } = draft;
  const say = (words: Pair): string => words[language];
  const asks = layout === 'discussion' || layout === 'scenario';
  return paragraphs(
    slideHeading(draft, language),
    `### ${say(headings.say)}`,
    some(sayings, turn, 7).map(say).join(' '),
    `### ${say(headings.do)}`,
    list(some(doings, turn, 3).map(say)),
    ...(asks ? [`### ${say(headings.ask)}`, list(some(followUps, turn, 2).map(say))] : []),
    ...(turn % 2 === 0 ? [`### ${say(headings.ifAsked)}`, `**${say(pick(questions, turn))}**`, say(pick(answers, turn))] : []),
    ...(turn % 4 === 0 ? [`### ${say(headings.ifUpset)}`, say(pick(upsets, turn))] : []),
  );
}

const resources = {
  'take-it-down': { name: 'Take It Down', link: 'https://takeitdown.ncmec.org', checked: '2026-11-22' },
  netsmartz: { name: 'NCMEC NetSmartz', link: { en: 'https://www.ncmec.org/NetSmartz', es: 'https://www.ncmec.org/NetSmartz/es' }, checked: '2026-11-22' },
  childhelp: { name: 'Childhelp', link: 'tel:+18004224453', checked: '2026-11-22' },
};

function paragraphs(...parts: readonly string[]): string {
  return `${parts.map(part => part.trim()).join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** The nth of a list that begins anew at its end. */
function pick<Item>(items: readonly [Item, ...Item[]], n: number): Item {
  return items[n % items.length] ?? items[0];
}

/** That many in a row, from the nth on. */
function some<Item>(items: readonly [Item, ...Item[]], n: number, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, i) => pick(items, n + i));
}

const headings = {
  say: { en: 'Say', es: 'Diga' },
  do: { en: 'Do', es: 'Haga' },
  ask: { en: 'Ask', es: 'Pregunte' },
  ifAsked: { en: 'If asked', es: 'Si preguntan' },
  ifUpset: { en: 'If someone is upset', es: 'Si alguien se siente mal' },
} as const satisfies Record<string, Pair>;

const sectionNames: Pairs = [
  { en: 'Habits', es: 'Costumbres' },
  { en: 'Talking', es: 'Conversar' },
  { en: 'Rest', es: 'Descanso' },
  { en: 'Friends', es: 'Amistades' },
];

const titles: Pairs = [
  { en: 'Phones at the table', es: 'El teléfono en la mesa' },
  { en: 'A quiet hour', es: 'Una hora tranquila' },
  { en: 'Rules we share', es: 'Reglas de todos' },
  { en: 'Games with others', es: 'Juegos con otras personas' },
  { en: 'Pictures of our family', es: 'Las fotos de la familia' },
];

const leads = {
  title: { en: 'For parents and all who care for children', es: 'Para madres, padres y quienes cuidan menores' },
  points: { en: 'Small habits help every day:', es: 'Las pequeñas costumbres ayudan cada día:' },
  quote: { en: 'You could begin like this:', es: 'Puede empezar así:' },
} as const satisfies Record<string, Pair>;

const supports: Pairs = [
  { en: 'All questions are welcome tonight.', es: 'Hoy todas las preguntas son bienvenidas.' },
  { en: 'You do not have to change all at once.', es: 'No hace falta cambiar todo de una vez.' },
  { en: 'Ask us after the talk, too.', es: 'También puede preguntarnos después de la charla.' },
];

const lines: Pairs = [
  { en: 'A short talk each week does **more** than one long talk.', es: 'Una charla corta cada semana sirve **más** que una larga.' },
  { en: 'Children learn **with us** when they can ask anything.', es: 'Los niños aprenden **con nosotros** si pueden preguntar de todo.' },
  { en: 'A rule is **easier** when the whole house keeps it.', es: 'Una regla es **más fácil** si toda la casa la cumple.' },
];

const actions: Pairs = [
  { en: 'Choose a place where phones sleep.', es: 'Elijan un lugar donde duerman los teléfonos.' },
  { en: 'Ask which game is fun this week.', es: 'Pregunte qué juego les gusta esta semana.' },
  { en: 'Say what you like about their news.', es: 'Diga qué le gusta de lo que cuentan.' },
  { en: 'Agree on an hour without screens.', es: 'Acuerden una hora sin pantallas.' },
  { en: 'Look at the settings together.', es: 'Revisen juntos la configuración.' },
  { en: 'Keep the same rule for adults.', es: 'Cumplan la misma regla los adultos.' },
];

const cardTitles: Pairs = [
  { en: 'Listen', es: 'Escuchar' },
  { en: 'Play along', es: 'Jugar juntos' },
  { en: 'Agree', es: 'Acordar' },
  { en: 'Rest', es: 'Descansar' },
  { en: 'Say thanks', es: 'Agradecer' },
  { en: 'Try again', es: 'Volver a intentar' },
];

const cardTexts: Pairs = [
  { en: 'A few minutes each day', es: 'Unos minutos cada día' },
  { en: 'Let the child explain', es: 'Deje que el menor explique' },
  { en: 'Write it down together', es: 'Escríbanlo juntos' },
  { en: 'No screens in bed', es: 'Sin pantallas en la cama' },
];

const quotes: Pairs = [
  { en: 'I would love to see how your game works. Will you show me?', es: 'Me gustaría ver cómo funciona tu juego. ¿Me enseñas?' },
  { en: 'Thank you for telling me. We will find a way together.', es: 'Gracias por contarme. Vamos a buscar juntos qué hacer.' },
];

const stories: Pairs = [
  {
    en: 'Leo, 13, plays with friends until late. In the morning he is tired, and he does not want to talk about it.',
    es: 'Leo, de 13 años, juega con sus amigos hasta tarde. En la mañana está cansado y no quiere hablar de eso.',
  },
  {
    en: 'Maya, 11, wants a phone because all her friends have one. Her parents do not agree with each other.',
    es: 'Maya, de 11 años, quiere un teléfono porque todas sus amigas tienen uno. Sus padres no están de acuerdo.',
  },
];

const questions: Pairs = [
  { en: 'What do your children enjoy online?', es: '¿Qué disfrutan sus hijos en línea?' },
  { en: 'Which rule works well in your home?', es: '¿Qué regla funciona bien en su casa?' },
  { en: 'When is it easy to talk in your family?', es: '¿Cuándo es fácil conversar en su familia?' },
];

const followUps: Pairs = [
  { en: 'What helped you the last time?', es: '¿Qué le ayudó la última vez?' },
  { en: 'Who else could help?', es: '¿Quién más podría ayudar?' },
  { en: 'What would you try first?', es: '¿Qué probaría primero?' },
];

const credits: Pair = {
  en: 'More for families: [NCMEC.org/NetSmartz][netsmartz].',
  es: 'Más para las familias: [NCMEC.org/NetSmartz/es][netsmartz].',
};

const sayings: Pairs = [
  {
    en: 'Many of us grew up without a phone in the pocket, so all of this is new to us.',
    es: 'Muchos crecimos sin un teléfono en el bolsillo, así que todo esto es nuevo para nosotros.',
  },
  { en: 'We are not here to judge how anyone runs a home.', es: 'No venimos a juzgar cómo lleva su casa cada quien.' },
  { en: 'Think of one evening this week, and of what each person was doing.', es: 'Piense en una noche de esta semana y en lo que hacía cada persona.' },
  {
    en: 'A child who is asked with interest often tells more than we hoped for.',
    es: 'Un niño al que se le pregunta con interés muchas veces cuenta más de lo que esperábamos.',
  },
  { en: 'Start with something small, and see how it goes.', es: 'Empiece con algo pequeño y vea cómo resulta.' },
  {
    en: 'If it does not work the first time, that is fine, and you can try it another day.',
    es: 'Si no funciona la primera vez, no pasa nada, y puede intentarlo otro día.',
  },
  { en: 'What works for one family may not fit the next one.', es: 'Lo que le sirve a una familia puede no servirle a otra.' },
  { en: 'Let us look at this together for a moment.', es: 'Veamos esto juntos por un momento.' },
  { en: 'You know your child best, and that is a good place to begin.', es: 'Usted es quien mejor conoce a su hijo o hija, y ese es un buen comienzo.' },
];

const doings: Pairs = [
  { en: 'Read the slide aloud in one language, then wait.', es: 'Lea la diapositiva en voz alta en un idioma y espere.' },
  { en: 'Give people time to read both languages.', es: 'Dé tiempo para leer los dos idiomas.' },
  { en: 'Walk to the other side of the room.', es: 'Camine hacia el otro lado del salón.' },
  { en: 'Hold up the sheet to take home.', es: 'Muestre la hoja para llevar a casa.' },
];

const answers: Pairs = [
  {
    en: 'There is no single answer. Ask your child, and then decide together. (Facilitation practice)',
    es: 'No hay una sola respuesta. Pregúntele a su hijo o hija y decidan juntos. (Práctica de facilitación)',
  },
  {
    en: 'It depends on the age, and on what you have agreed on before. (Facilitation practice)',
    es: 'Depende de la edad y de lo que hayan acordado antes. (Práctica de facilitación)',
  },
];

const upsets: Pairs = [
  {
    en: 'Offer a glass of water and a quiet place. Childhelp takes calls at any hour: [1-800-422-4453][childhelp].',
    es: 'Ofrezca un vaso de agua y un lugar tranquilo. Childhelp atiende llamadas a cualquier hora: [1-800-422-4453][childhelp].',
  },
];
