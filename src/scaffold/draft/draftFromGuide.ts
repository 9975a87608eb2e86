import { parseDocument } from 'yaml';
import { stubWords } from '../../../locales/stubs.ts';
import { words } from '../../../locales/words.ts';
import { sourceMark } from '../../compiler/sourceMark.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinedGuide } from '../../sourceGuide/outlineGuide.ts';
import { lineToMarkdown } from '../lineToMarkdown.ts';
import type { YamlValue } from '../yamlEdits.ts';
import { addContacts, draftContacts } from './draftContacts.ts';
import { draftNotesMarkdown, draftSlideMarkdown } from './draftMarkdown.ts';
import { type DraftSection, type DraftSlide, draftSections, resourceSlides, uniqueIds } from './draftSlides.ts';
import { draftWorkshopYaml, type KeptSlide, type ListedSection, pathOf, sectionFileName } from './draftWorkshopYaml.ts';
import { guideYaml } from './guideYaml.ts';
import { proposeLengths, proposeMinutes, type TimedSlide } from './proposeMinutes.ts';

const workshopFile = 'slides/workshop.yaml';
const resourcesFile = 'slides/resources.yaml';

/** Slides of the template that a workshop from a guide begins and ends with; the guide’s own come between them. */
const kept = { begin: ['welcome', 'before-we-begin'], end: ['if-it-is-happening-now', 'where-to-get-help', 'closing'] };
/** Sections of the template, by their ids: of the first, the file stays, of the second, its last slides come last. */
const beginFile = '01-welcome.md';
const endFile = '02-at-home.md';
const beginId = 'welcome';
const endId = 'help';
/** The part of the template’s handout in whose place there is one for each chapter. */
const replacedPart = 'handout-do';
/** A chapter has at most so many lines on the handout. */
const mostOnHandout = 4;

/**
 * Makes the files of a workshop that follows a guide: what every workshop has comes from the template; a section for each chapter of the guide, with its
 * notes and a part of the handout, is to be written, and says so. No sentence of the guide is in them.
 * @param template the template’s files, filled in, in the languages of the workshop
 * @param languages those of the workshop, the first one first
 */
export function draftFromGuide(template: ReadonlyMap<string, string>, languages: readonly Language[], guide: OutlinedGuide): ReadonlyMap<string, string> {
  const [source = ''] = languages;
  const { outline, texts } = guide;
  const resourcesYaml = template.get(resourcesFile) ?? '';
  const contacts = draftContacts(outline.contacts, resourcesYaml);
  const sections = draftSections(outline, contacts, { slides: [...kept.begin, ...kept.end], sections: [beginId, endId] });
  const linked = new Set(sections.flatMap(section => section.slides.flatMap(slide => slide.contacts.map(({ id }) => id))));
  const others = contacts.filter(({ id }) => !linked.has(id));
  // A slide of contacts has at least two cards; one alone is listed in resources.yaml for the author to place.
  const contactSlides =
    others.length < 2
      ? []
      : resourceSlides(others, stubWords(source).help, 'contacts', uniqueIds(sections.flatMap(({ slides }) => slides.map(({ id }) => id))));
  const listed = listSections(template.get(workshopFile) ?? '', sections, contactSlides);
  const timed = listed.flatMap(({ file, slides }) => slides.map((slide): TimedSlide => timedIn(file, slide)));
  const lengths = proposeLengths(timed);
  const handout = sections.flatMap(onHandout);

  const files = new Map(template);
  files.set(
    workshopFile,
    draftWorkshopYaml(template.get(workshopFile) ?? '', { sections: listed, lengths, minutes: proposeMinutes(timed, lengths), documents: { handout } }),
  );
  files.set(resourcesFile, addContacts(resourcesYaml, contacts));
  files.set('slides/guide.yaml', guideYaml(outline));
  for (const [language, text] of Object.entries(texts)) files.set(`guide/${language}.md`, text);
  for (const language of languages) writeLanguage(files, template, language, { source, sections, contactSlides });
  return files;
}

interface DraftTexts {
  readonly source: Language;
  readonly sections: readonly DraftSection[];
  readonly contactSlides: readonly DraftSlide[];
}

function writeLanguage(
  files: Map<string, string>,
  template: ReadonlyMap<string, string>,
  language: Language,
  { source, sections, contactSlides }: DraftTexts,
): void {
  const mark = sourceMark(source);
  const headings = words(language, {}).notes;
  const lastFile = sectionFileName(sections.length + 1, endId);
  for (const folder of ['slides', 'speaker-notes'] as const) {
    const draft = (slide: DraftSlide): string =>
      folder === 'slides' ? draftSlideMarkdown(slide, source, language) : draftNotesMarkdown(slide, source, headings);
    const begin = template.get(pathOf(folder, language, beginFile)) ?? '';
    const end = template.get(pathOf(folder, language, endFile)) ?? '';
    files.set(pathOf(folder, language, beginFile), markdownOf([titleOf(begin), ...entriesOf(begin, kept.begin)]));
    for (const [i, section] of sections.entries())
      files.set(
        pathOf(folder, language, sectionFileName(i + 1, section.id)),
        markdownOf([`# ${mark}${lineToMarkdown(section.title)}`, ...section.slides.map(draft)]),
      );
    files.delete(pathOf(folder, language, endFile));
    files.set(
      pathOf(folder, language, lastFile),
      markdownOf([`# ${words(language, {}).covers.help}`, ...contactSlides.map(draft), ...entriesOf(end, kept.end)]),
    );
  }
  const handout = pathOf('slides', language, 'handout.md');
  files.set(handout, draftHandout(template.get(handout) ?? '', sections, source));
}

/** The handout of the template with a part for each chapter in place of its own. */
function draftHandout(template: string, sections: readonly DraftSection[], source: Language): string {
  const stub = stubWords(source);
  const mark = sourceMark(source);
  const parts = sections.map(section => {
    const lines = onHandout(section).map(point => `- ${mark}${stub.about({ what: point.replace(/^.*\./, '') })}`);
    return `## ${mark}${lineToMarkdown(section.title)} {#handout-about-${section.id}}\n\n${lines.join('\n')}`;
  });
  return template
    .split(/^(?=## )/m)
    .flatMap(entry => (entry.includes(`{#${replacedPart}}`) ? parts.map(part => `${part}\n\n`) : [entry]))
    .join('');
}

/** The points of a chapter that the handout is to have: the first one of each of its slides. */
const onHandout = ({ slides }: DraftSection): readonly string[] => slides.flatMap(({ covers }) => covers.slice(0, 1)).slice(0, mostOnHandout);

/** The template’s slides around those of the guide, in a list of sections. */
function listSections(workshopYaml: string, sections: readonly DraftSection[], contactSlides: readonly DraftSlide[]): readonly ListedSection[] {
  const template = parseDocument(workshopYaml).toJS() as { readonly sections: readonly { readonly slides: readonly Readonly<Record<string, YamlValue>>[] }[] };
  const all = template.sections.flatMap(({ slides }) => slides);
  const keptSlides = (ids: readonly string[]): readonly KeptSlide[] =>
    ids.flatMap(id => {
      const found = all.find(slide => slide['id'] === id);
      if (!found) return [];
      const { id: _, layout, minutes: __, ...settings } = found;
      return [{ id, layout: String(layout), settings }];
    });
  return [
    { file: beginFile, slides: keptSlides(kept.begin) },
    ...sections.map(({ id, slides }, i) => ({ file: sectionFileName(i + 1, id), slides })),
    { file: sectionFileName(sections.length + 1, endId), slides: [...contactSlides, ...keptSlides(kept.end)] },
  ];
}

const timedIn = (section: string, slide: DraftSlide | KeptSlide): TimedSlide => ({
  id: slide.id,
  section,
  isFixed: 'settings' in slide,
  isDiscussion: 'isDiscussion' in slide && slide.isDiscussion,
});

const titleOf = (markdown: string): string => /^# .*$/m.exec(markdown)?.[0] ?? '# ';

/** The entries of a file, `## …` and what follows, that have one of the ids, in their order there. */
const entriesOf = (markdown: string, ids: readonly string[]): readonly string[] =>
  markdown
    .split(/^(?=## )/m)
    .filter(entry => ids.some(id => entry.startsWith('## ') && entry.split('\n', 1)[0]?.includes(`{#${id}}`)))
    .map(entry => entry.trimEnd());

const markdownOf = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
