import { parseDocument } from 'yaml';
import { stubWords } from '../../../locales/stubs.ts';
import { words } from '../../../locales/words.ts';
import { sourceMark } from '../../compiler/sourceMark.ts';
import type { Language } from '../../model/language.ts';
import type { OutlinedGuide } from '../../sourceGuide/outlineGuide.ts';
import { lineToMarkdown } from '../lineToMarkdown.ts';
import { uniqueIds } from '../uniqueIds.ts';
import { guideFile } from '../updateGuideYaml.ts';
import type { YamlValue } from '../yamlEdits.ts';
import { addContacts, draftContacts } from './draftContacts.ts';
import { draftNotesMarkdown, draftSlideMarkdown } from './draftMarkdown.ts';
import { type DraftSection, type DraftSlide, draftSections, resourceSlides } from './draftSlides.ts';
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
/** The part of the template’s handout in whose place there is one for the guide’s points. */
const replacedPart = 'handout-do';
/** So many lines fit on the handout beside its other parts. */
const mostOnHandout = 8;

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
  const ids = [...kept.begin, ...kept.end, ...sections.flatMap(({ slides }) => slides.map(({ id }) => id))];
  const contactSlides = resourceSlides(others, stubWords(source).help, 'contacts', uniqueIds(ids));
  const listed = listSections(template.get(workshopFile) ?? '', sections, contactSlides);
  const timed = listed.flatMap(({ file, slides }) => slides.map((slide): TimedSlide => timedIn(file, slide)));
  const lengths = proposeLengths(timed);
  const handout = onHandout(sections);

  const files = new Map(template);
  files.set(
    workshopFile,
    draftWorkshopYaml(template.get(workshopFile) ?? '', { sections: listed, lengths, minutes: proposeMinutes(timed, lengths), documents: { handout } }),
  );
  files.set(resourcesFile, addContacts(resourcesYaml, contacts));
  files.set(guideFile, guideYaml(outline));
  for (const [language, text] of Object.entries(texts)) files.set(`guide/${language}.md`, text);
  for (const language of languages) writeLanguage(files, template, language, { source, sections, contactSlides, handout });
  return files;
}

interface DraftTexts {
  readonly source: Language;
  readonly sections: readonly DraftSection[];
  readonly contactSlides: readonly DraftSlide[];
  /** Points, as `section.point`. */
  readonly handout: readonly string[];
}

function writeLanguage(
  files: Map<string, string>,
  template: ReadonlyMap<string, string>,
  language: Language,
  { source, sections, contactSlides, handout }: DraftTexts,
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
  const handoutFile = pathOf('slides', language, 'handout.md');
  files.set(handoutFile, draftHandout(template.get(handoutFile) ?? '', handout, source));
}

/** The handout of the template with lines for points of the guide in place of its own. */
function draftHandout(template: string, points: readonly string[], source: Language): string {
  const stub = stubWords(source);
  const mark = sourceMark(source);
  const lines = points.map(point => `- ${mark}${stub.about({ what: point.replace(/^.*\./, '') })}`);
  const part = `## ${mark}${stub.remember} {#${replacedPart}}\n\n${lines.join('\n')}\n\n`;
  return template
    .split(/^(?=## )/m)
    .map(entry => (entry.includes(`{#${replacedPart}}`) ? part : entry))
    .join('');
}

/** The points that the handout is to have: the first one of each section, then of its other slides, as many as there is room for. */
function onHandout(sections: readonly DraftSection[]): readonly string[] {
  const bySection = sections.map(({ slides }) => slides.flatMap(({ covers }) => covers.slice(0, 1)));
  const rounds = Math.max(...bySection.map(points => points.length), 0);
  const inTurns = Array.from({ length: rounds }, (_, round) => bySection.flatMap(points => points[round] ?? []))
    .flat()
    .slice(0, mostOnHandout);
  return bySection.flat().filter(point => inTurns.includes(point));
}

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
  isDiscussion: !('settings' in slide) && slide.layout === 'discussion',
});

const titleOf = (markdown: string): string => /^# .*$/m.exec(markdown)?.[0] ?? '# ';

/** The entries of a file, `## …` and what follows, that have one of the ids, in their order there. */
const entriesOf = (markdown: string, ids: readonly string[]): readonly string[] =>
  markdown
    .split(/^(?=## )/m)
    .filter(entry => ids.some(id => entry.startsWith('## ') && entry.split('\n', 1)[0]?.includes(`{#${id}}`)))
    .map(entry => entry.trimEnd());

const markdownOf = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
