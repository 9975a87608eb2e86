import type { Language } from '../../model/language.ts';
import type { LayoutName } from '../../model/workshop.ts';
import { addressesIn, isAddress } from '../../passages/addresses.ts';
import type { GuideChapter, GuideContact, GuideOutline, GuideSection } from '../../sourceGuide/guideOutline.ts';
import { uniqueIds } from '../uniqueIds.ts';
import { sectionName } from './sectionName.ts';

/** A slide that is to be written. */
export interface DraftSlide {
  readonly id: string;
  readonly layout: LayoutName;
  /** What the guide calls what it is about, shortened; nothing if a slide has a title of its own. */
  readonly title: string | undefined;
  /** Points of the guide that it is to cover, as `section.point`. */
  readonly covers: readonly string[];
  /** What each of its items or cards is to be about: the id of a point, or a name. */
  readonly parts: readonly string[];
  /** Contacts that its cards are to link to. */
  readonly contacts: readonly DraftContact[];
}

/** A section that is to be written. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly DraftSlide[];
}

/** What fits on a slide, side by side in two languages, too: more points than that are divided among several slides. */
const most = { points: 5, steps: 3, resources: 4, resourcesWithCode: 2, overview: 5 };
type DraftLayout = 'statement' | 'points' | 'steps' | 'columns';

/** A slide has at least so many cards, if it has any. */
const leastCards = 2;

/** A run of so many words would be copied text, so a title has fewer. */
const mostInTitle = 7;

/** A contact of the guide with the id that it has in resources.yaml. */
export interface DraftContact {
  readonly id: string;
  readonly contact: GuideContact;
}

/**
 * A section for each chapter of a guide: a slide for each of its headings, in the layout that fits, and one to talk about it.
 * @param contacts those of the guide
 * @param taken ids of slides and sections that the workshop has besides
 */
export function draftSections(
  { chapters, languages: [language = ''] }: GuideOutline,
  contacts: readonly DraftContact[],
  taken: { readonly slides: readonly string[]; readonly sections: readonly string[] },
): readonly DraftSection[] {
  const idFor = uniqueIds(taken.slides);
  const sectionId = uniqueIds(taken.sections);
  return chapters.map(chapter => ({
    id: sectionId(chapter.id),
    title: briefly(sectionName(chapter, language)),
    slides: [
      ...overview(chapter, language, idFor),
      ...chapter.sections.flatMap(
        section => (section.shape === 'contacts' && contactSlides(section, language, contacts, idFor)) || slidesOf(section, language, idFor),
      ),
      {
        id: idFor(`talk-${chapter.id}`),
        layout: 'discussion',
        title: undefined,
        covers: [],
        parts: ['', ''],
        contacts: [],
      },
    ],
  }));
}

/** Sections that are steps are shown together first. */
function overview(chapter: GuideChapter, language: Language, idFor: (wanted: string) => string): readonly DraftSlide[] {
  const sections = chapter.sections.filter(({ id }) => id !== chapter.id);
  if (!chapter.isSteps || sections.length < leastCards || sections.length > most.overview) return [];
  const parts = sections.map(section => briefly(sectionName(section, language)));
  return [{ ...empty, id: idFor(`${chapter.id}-steps`), layout: 'steps', title: briefly(sectionName(chapter, language)), parts }];
}

const empty = { covers: [], contacts: [] } as const;

function slidesOf(section: GuideSection, language: Language, idFor: (wanted: string) => string): readonly DraftSlide[] {
  const { id, points } = section;
  const [first, ...rest] = points;
  // What something is, in one sentence; what else the guide says of it follows.
  if (section.shape === 'definition' && first && rest.length > 0)
    return [slideOf(section, language, 'statement', points.slice(0, 1), idFor(id)), ...slidesOf({ ...section, shape: 'text', points: rest }, language, idFor)];
  // What is said before and after the steps is no step.
  const groups = section.shape === 'steps' ? groupsOfSteps(points) : [points];
  if (groups.length > 1) return groups.flatMap(group => slidesOf({ ...section, shape: group[0]?.isStep ? 'steps' : 'text', points: group }, language, idFor));
  const layout = layoutFor(section);
  const count = layout === 'points' || layout === 'steps' ? Math.ceil(points.length / most[layout]) : 1;
  const size = Math.ceil(points.length / count);
  return Array.from({ length: count }, (_, i) => {
    const own = points.slice(i * size, (i + 1) * size);
    return slideOf(section, language, own.length < leastCards && layout === 'steps' ? 'points' : layout, own, idFor(id));
  });
}

/** A section that is mostly addresses, as cards that link to them; nothing if there are too few for cards. */
function contactSlides(
  section: GuideSection,
  language: Language,
  contacts: readonly DraftContact[],
  idFor: (wanted: string) => string,
): readonly DraftSlide[] | undefined {
  const texts = section.points.flatMap(({ passages }) => Object.values(passages).map(({ text }) => text));
  const own = contacts.filter(({ contact }) => texts.some(text => Object.values(contact.shownAs).some(shown => text.includes(shown))));
  if (own.length < leastCards) return undefined;
  const slides = resourceSlides(own, briefly(sectionName(section, language)), section.id, idFor);
  return slides.map((slide, i) => (i === 0 ? { ...slide, covers: section.points.map(point => `${section.id}.${point.id}`) } : slide));
}

/** Contacts as cards, as evenly as they go on slides: web addresses have a code to scan, which takes room. One alone is no cards. */
export function resourceSlides(
  contacts: readonly DraftContact[],
  title: string | undefined,
  id: string,
  idFor: (wanted: string) => string,
): readonly DraftSlide[] {
  const count = Math.ceil(contacts.length / (contacts.some(({ contact }) => contact.kind === 'web') ? most.resourcesWithCode : most.resources));
  const size = Math.ceil(contacts.length / count);
  return Array.from({ length: count }, (_, i) => {
    const own = contacts.slice(i * size, (i + 1) * size);
    const layout = own.length < leastCards ? 'statement' : 'resources';
    return {
      ...empty,
      id: idFor(id),
      layout,
      title,
      parts: own.map(({ contact }) => (isAddress(nameOf(contact)) ? '' : briefly(nameOf(contact)))),
      contacts: own,
    };
  });
}

/** Points in their order, steps and others apart. */
function groupsOfSteps(points: GuideSection['points']): readonly GuideSection['points'][] {
  const groups: GuideSection['points'][number][][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last && last[0]?.isStep === point.isStep) last.push(point);
    else groups.push([point]);
  }
  return groups;
}

function layoutFor({ shape, points }: GuideSection): DraftLayout {
  if (points.length === 1) return 'statement';
  if (shape === 'steps') return 'steps';
  if (shape === 'sides') return 'columns';
  return 'points';
}

function slideOf(section: GuideSection, language: Language, layout: DraftLayout, points: GuideSection['points'], id: string): DraftSlide {
  const parts = layout === 'columns' ? ['', ''] : points.map(point => point.id);
  return { ...empty, id, layout, title: briefly(sectionName(section, language)), covers: points.map(point => `${section.id}.${point.id}`), parts };
}

/** In the first language that has it. */
const nameOf = ({ name }: GuideContact): string => Object.values(name)[0] ?? '';

/** The first words of a heading, without addresses, which are links to contacts in a workshop. */
export function briefly(heading: string): string {
  const text = addressesIn(heading)
    .reduce((rest, { text: address }) => rest.replace(address, ''), heading)
    .replace(/[([]\s*[)\]]|[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // “A/B” and “2.1” are two words each, as in copied text.
  const [, first = ''] = new RegExp(`^((?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){0,${mostInTitle}}[^\\p{L}\\p{N}\\s]*)`, 'u').exec(text) ?? [];
  return first.trim() === text ? text : `${first.trim().replace(/[\s,;:.–—-]+$/, '')} …`;
}
