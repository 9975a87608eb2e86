import type { DescribedDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import type { MessageLanguage, Severity } from '../diagnostics/rule.ts';
import { type Steps, stepByStep } from '../model/steps.ts';
import type { Workshop } from '../model/workshop.ts';
import type { Assets } from './assets.ts';
import { type DeckData, deckData } from './deckData.ts';
import type { PointsBeside } from './guideBeside.ts';
import { pictureStyles } from './pictureStyles.ts';
import { appendices, type NotesPieces, sectionNotes } from './renderNotes.ts';
import { renderSection, slidesIn } from './renderSlides.ts';

/** A deck as HTML, in the pieces that can be replaced one by one. */
export interface RenderedDeck {
  readonly data: DeckData;
  readonly styles: string;
  /** CSS with the pictures. */
  readonly pictures: string;
  /** The section of each slide by its id, in the order of the deck. */
  readonly slides: ReadonlyMap<string, string>;
  readonly notes: NotesPieces;
  /** What was rendered, for a rendering that follows it. */
  readonly steps: Steps;
}

/** What an open deck has to change. */
export interface DeckUpdate {
  /** It applies only to the revision before it: 4 to 3. */
  readonly revision: number;
  readonly data: DeckData;
  /** Ids of all slides, in their order. */
  readonly order: readonly string[];
  /** Sections that are new or changed, by their id. */
  readonly slides: Readonly<Record<string, string>>;
  /** Notes and appendices that are new or changed; those that are gone are empty. */
  readonly notes: Readonly<Record<string, string>>;
  /** CSS with the pictures, if they are others: all that there are, since it is sent to the same computer. */
  readonly pictures?: string;
}

/** A problem as it is shown to authors. */
export interface ShownProblem extends DescribedDiagnostic {
  readonly severity: Severity;
  /** The line itself; nothing if the file is not there. */
  readonly quoted?: string;
}

/** All that is wrong with the files now. */
export interface Findings {
  readonly problems: readonly ShownProblem[];
  /** Whether they keep the text from being shown, so that the slides are those of earlier files. */
  readonly isStale: boolean;
  /** Of their messages. */
  readonly language: MessageLanguage;
}

/** The names of the messages between the development server and its pages, and what each one carries. */
export interface DevMessages {
  'charla:update': DeckUpdate;
  /** There is a new deck that needs a reload. */
  'charla:reload': Readonly<Record<string, never>>;
  'charla:problems': Findings;
  /** What the guide says beside slides: where it has changed or, to a page that has just begun to listen, beside all of them. */
  'charla:guide': PointsBeside;
}

/**
 * Renders a deck with notes for an update.
 * @param previous the same deck, as it was rendered before: a section that is the same object, in the same place and with the same around it, is
 *   not rendered again
 */
export function renderDeck(workshop: Workshop, assets: Assets, previous?: RenderedDeck): RenderedDeck {
  const { once, steps } = stepByStep(previous?.steps);
  const around = aroundSections(workshop, assets);
  const of = slidesIn(workshop.sections);
  let before = 0;
  const sections = workshop.sections.map(section => {
    const place = { workshop, assets, before, of };
    before += section.slides.length;
    return once(`section ${section.file}`, [section, place.before, of, ...around], () => ({
      slides: renderSection(section, place).map(({ slide, content }) => [slide.id, content.text] as const),
      notes: sectionNotes(section, workshop, assets),
    }));
  });
  return {
    data: deckData(workshop, assets, { hasNotes: true }),
    styles: assets.styles,
    pictures: pictureStyles(workshop, assets, { notes: true }),
    slides: new Map(sections.flatMap(section => section.slides)),
    notes: new Map([...sections.flatMap(section => section.notes), ...appendices(workshop, assets)]),
    steps,
  };
}

/** What the slides and notes of a section show beside their own text. */
function aroundSections({ languages, resources, placeholders }: Workshop, { words, icons, imageSizes }: Assets): readonly unknown[] {
  const sizes = JSON.stringify(imageSizes);
  return [languages.join(), resources, JSON.stringify(placeholders), sizes, ...[words, icons].flatMap(record => Object.entries(record).flat())];
}

/**
 * What leads from one deck to the next: `same` if there is nothing to change, `reload` if the page itself is another one:
 * a workshop of another name or with other languages, other words of the interface, or slides of another look.
 */
export function updateBetween(before: RenderedDeck, after: RenderedDeck, revision: number): DeckUpdate | 'same' | 'reload' {
  const page = ({ data }: RenderedDeck): string => JSON.stringify([data.id, data.languages, data.words]);
  if (page(before) !== page(after) || before.styles !== after.styles) return 'reload';
  const order = [...after.slides.keys()];
  const slides = changed(before.slides, after.slides);
  const gone = [...before.notes.keys()].filter(name => !after.notes.has(name));
  const notes = { ...changed(before.notes, after.notes), ...Object.fromEntries(gone.map(name => [name, ''])) };
  const isOther =
    [slides, notes].some(pieces => Object.keys(pieces).length > 0) ||
    before.pictures !== after.pictures ||
    order.join() !== [...before.slides.keys()].join() ||
    JSON.stringify(before.data) !== JSON.stringify(after.data);
  const pictures = before.pictures === after.pictures ? {} : { pictures: after.pictures };
  return isOther ? { revision, data: after.data, order, slides, notes, ...pictures } : 'same';
}

/** Pieces that are new or another text than before. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...after].filter(([name, content]) => before.get(name) !== content));
