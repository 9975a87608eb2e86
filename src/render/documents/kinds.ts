import type { Language } from '../../model/language.ts';
import type { Workshop } from '../../model/workshop.ts';
import { evaluation } from './evaluation.ts';
import { flyer } from './flyer.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide/guide.ts';
import { handout, handoutInBlack, handoutInLargePrint } from './handout.ts';
import type { RenderPrintout } from './printout.ts';
import { slideSheets } from './slideSheets.ts';
import { slides, slides4x3 } from './slides.ts';

/** One kind of PDF. */
export interface Kind {
  /** Its description in lists of all kinds. */
  readonly meaning: string;
  readonly render: RenderPrintout;
  /** Whether two languages can be in one file, side by side or one on each side of the page. */
  readonly together: boolean;
  /** Whether the paper size can be chosen; slides have pages of their own size. */
  readonly onPaper: boolean;
  /** Whether a session length changes it. */
  readonly byLength: boolean;
  /** Whether its slides can be in other languages than its text. */
  readonly byRoom: boolean;
  /** The document that it is made from, by its file's name; a workshop without it has no such PDF. */
  readonly from: string | undefined;
  /** Which languages the kit has it in. */
  readonly inKit: 'all' | 'alone' | 'none';
}

const ofSlides = { together: true, onPaper: false, byLength: true, byRoom: false, from: undefined, inKit: 'none' } as const;
const ofDocument = { together: true, onPaper: true, byLength: false, byRoom: false, inKit: 'alone' } as const;

/** Every kind of PDF by the name that `--kind` takes; its files begin with that name. */
export const kinds = {
  slides: { ...ofSlides, meaning: 'one slide per page, 16:9', render: slides, inKit: 'all' },
  'slides-4x3': { ...ofSlides, meaning: 'one slide per page, 4:3', render: slides4x3 },
  'slides-2-per-page': { ...ofSlides, meaning: 'two slides per page, with lines for notes', render: slideSheets(2), onPaper: true },
  'slides-4-per-page': { ...ofSlides, meaning: 'four slides per page, with lines for notes', render: slideSheets(4), onPaper: true },
  'slides-6-per-page': { ...ofSlides, meaning: 'six slides per page, with lines for notes', render: slideSheets(6), onPaper: true },
  'facilitator-guide': {
    meaning: 'slides with notes, times and appendices, for the facilitator',
    render: guide,
    together: false,
    onPaper: true,
    byLength: true,
    byRoom: true,
    from: undefined,
    inKit: 'alone',
  },
  handout: { ...ofDocument, meaning: 'the take-home handout, two-sided', render: handout, from: 'handout', inKit: 'all' },
  'handout-large-print': { ...ofDocument, meaning: 'the same in 18-point type', render: handoutInLargePrint, together: false, from: 'handout' },
  'handout-black-and-white': { ...ofDocument, meaning: 'the same in black and white, for copiers', render: handoutInBlack, from: 'handout', inKit: 'none' },
  evaluation: { ...ofDocument, meaning: 'the form that people fill out at the end', render: evaluation, from: 'evaluation' },
  flyer: { ...ofDocument, meaning: 'the invitation flyer', render: flyer, from: 'flyer' },
  glossary: { ...ofDocument, meaning: 'the glossary for interpreters', render: glossary, together: false, from: 'glossary' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly KindName[];

/** The kinds that a workshop has all texts for. */
export function kindsOf({ documents }: Workshop): readonly KindName[] {
  return kindNames.filter(name => kinds[name].from === undefined || documents.some(document => document.id === kinds[name].from));
}

/** The languages that a kind is printed in: each alone, then, where it can, any two together. */
export function languagesOf(name: KindName, languages: readonly Language[]): readonly (readonly Language[])[] {
  const alone = languages.map(language => [language]);
  const pairs = languages.flatMap((language, i) => languages.slice(i + 1).map(other => [language, other]));
  return kinds[name].together ? [...alone, ...pairs] : alone;
}
