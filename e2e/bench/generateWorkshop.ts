import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { LayoutName } from '../../src/model/workshop.ts';
import {
  actions,
  answers,
  cardTexts,
  cardTitles,
  credits,
  doings,
  followUps,
  headings,
  type Language,
  languages,
  leads,
  lines,
  type Pair,
  questions,
  quotes,
  sayings,
  sectionNames,
  stories,
  supports,
  titles,
  upsets,
} from './phrases.ts';

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

/** A layout of which slides are written; others need pictures. */
type WrittenLayout = Exclude<LayoutName, 'picture' | 'picture-beside'>;

/** A slide to be written. */
interface Draft {
  /** Counts from 1. */
  readonly number: number;
  /** Chooses the words; it moves on with each round of the layouts, so that a layout does not always meet the same words. */
  readonly turn: number;
  readonly id: string;
  readonly layout: WrittenLayout;
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
  const emergency = sections.flatMap(({ drafts }) => drafts).find(({ layout }) => layout === 'points');
  return {
    id: `bench-${slides}`,
    languages,
    title: { en: 'Phones at home', es: 'El teléfono en casa' },
    description: { en: `A workshop of ${slides} slides to measure with.`, es: `Un taller de ${slides} diapositivas para medir.` },
    lengths: [slides, slides * 2],
    placeholders: {
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
      slides: drafts.map(draft => ({
        id: draft.id,
        layout: draft.layout,
        minutes: { [slides]: 1, [slides * 2]: 2 },
        ...settings[draft.layout]?.(draft.turn),
        ...(draft === emergency && { emergency: true }),
      })),
    })),
  };
}

/** Settings beyond those that every slide has. */
const settings: Partial<Record<WrittenLayout, (turn: number) => object>> = {
  title: () => ({ 'content-note': true }),
  points: turn => ({ incremental: turn % 2 === 0 }),
  cards: turn => ({ incremental: turn % 2 === 0, icons: icons.slice(0, cardCount(turn)) }),
  steps: turn => ({ incremental: true, icons: icons.slice(0, stepCount(turn)) }),
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
  return `## ${pick(titles, turn)[language]} A-${number} {#${id}}`;
}

/** What is below the heading, by layout; `say` gives the words of one language. */
const bodies: Record<WrittenLayout, (turn: number, say: (words: Pair) => string) => string> = {
  title: (n, say) => paragraphs(say(leads.title), say(pick(supports, n)), say(leads.contentNote)),
  statement: (n, say) => paragraphs(say(pick(lines, n)), say(pick(supports, n))),
  points: (n, say) => paragraphs(...(n % 3 === 0 ? [say(leads.points)] : []), list(some(actions, n, 3 + (n % 3)).map(say))),
  cards: (n, say) => cards(n, cardCount(n), say),
  steps: (n, say) => cards(n, stepCount(n), say),
  columns: (n, say) => paragraphs(...some(cardTitles, n, 2).map((title, i) => paragraphs(`### ${say(title)}`, list(some(actions, n + 3 * i, 2).map(say))))),
  table: (n, say) => table([cardTitles, actions].map(column => some(column, n, 4).map(say))),
  chart: (n, say) =>
    table([some(cardTitles, n, 4).map(say), ...[1, 2].map(series => [say(pick(actions, series)), ...some([4, 7, 9, 12, 15], n * series, 3).map(String)])]),
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

/** A table from its columns, each with its header first. */
function table(columns: readonly (readonly string[])[]): string {
  const rows = (columns[0] ?? []).map((_, i) => `| ${columns.map(column => column[i] ?? '').join(' | ')} |`);
  return [...rows.slice(0, 1), `|${' --- |'.repeat(columns.length)}`, ...rows.slice(1)].join('\n');
}

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

/** The nth of a list that begins again at its end. */
function pick<Item>(items: readonly [Item, ...Item[]], n: number): Item {
  return items[n % items.length] ?? items[0];
}

/** That many in a row, from the nth on. */
function some<Item>(items: readonly [Item, ...Item[]], n: number, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, i) => pick(items, n + i));
}
