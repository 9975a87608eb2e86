import type { Language } from '../model/language.ts';
import type { Paper, PaperFolder, PaperPart, PaperText } from '../model/workshop.ts';
import { comparePapers } from './compareLanguages.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readEntries } from './readEntries.ts';
import type { SectionContext } from './readSection.ts';

/** Papers in the order in which they are read; others follow by name. Those of `slides/` are all that can be there. */
const order = ['handout', 'evaluation', 'flyer', 'before-you-start', 'questions', 'glossary', 'if-someone-tells-you', 'afterwards'];

/** Whether a Markdown file in `slides/<lang>/` is a paper rather than slides. */
export const isPaperOfSlides = (name: string): boolean => ['handout.md', 'evaluation.md', 'flyer.md'].includes(name);

/**
 * Reads the papers: `slides/<lang>/handout.md` and the like, and every file of `speaker-notes/<lang>/` without a number in front.
 * Reports papers and parts that a language lacks, and differences between languages.
 */
export function readPapers(files: readonly string[], context: SectionContext): readonly Paper[] {
  const found = new Set(
    files.flatMap(file => {
      const [, folder, language, name] = /^(slides|speaker-notes)\/([^/]+)\/([^\d/][^/]*\.md)$/.exec(file) ?? [];
      const isPaper =
        name !== undefined && language !== undefined && context.languages.includes(language) && (folder === 'speaker-notes' || isPaperOfSlides(name));
      return isPaper ? [`${folder}/${name}`] : [];
    }),
  );
  return [...found].map(path => readPaper(path, context)).sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

function readPaper(path: string, { languages, read, markdown, report }: SectionContext): Paper {
  const [folder = '', name = ''] = path.split('/');
  const text: Record<Language, PaperText> = {};
  const whole = new Set<PaperText | PaperPart>();
  for (const language of languages) {
    const file = `${folder}/${language}/${name}`;
    const content = read(file, `this paper in “${language}”, as there is one in another language`);
    if (content !== undefined) text[language] = readPaperText(content, language, { ...markdown(file), isPaper: true }, whole);
  }
  const [source, ...translations] = languages.map(language => text[language]);
  for (const translation of translations) if (source && translation) comparePapers({ source, translation }, part => whole.has(part), report);
  return { id: name.replace(/\.md$/, ''), folder: folder as PaperFolder, text };
}

/** Reads a paper in one language, and adds what of it could be read without a gap to the whole parts. */
function readPaperText(content: string, language: Language, context: MarkdownContext, whole: Set<PaperText | PaperPart>): PaperText {
  const { title, blocks, entries, isWhole } = readEntries(content, language, context);
  const parts = entries.map(({ id, place, isWhole, content: { heading, blocks, parts } }): PaperPart => {
    const cards = parts.map(part => ({ title: part.heading.title, blocks: part.blocks, place: part.heading.place }));
    const part = { id, title: heading.title, blocks, cards, place };
    if (isWhole) whole.add(part);
    return part;
  });
  const text = { title, blocks, parts, place: { file: context.file, line: 1 } };
  if (isWhole) whole.add(text);
  return text;
}
