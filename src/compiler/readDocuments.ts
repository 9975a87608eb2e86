import type { Language } from '../model/language.ts';
import type { DocumentFolder, DocumentPart, DocumentText, WorkshopDocument } from '../model/workshop.ts';
import { compareDocuments } from './compareLanguages.ts';
import type { MarkdownContext } from './parseMarkdown.ts';
import { readEntries } from './readEntries.ts';
import type { SectionContext } from './readSection.ts';

/** Documents in the order in which they are read; others follow by name. Those of `slides/` are all that can be there. */
const order = ['handout', 'evaluation', 'flyer', 'before-you-start', 'questions', 'glossary', 'if-someone-tells-you', 'afterwards'];

/** Whether a Markdown file in `slides/<lang>/` is a document rather than slides. */
export const isSlidesDocument = (name: string): boolean => ['handout.md', 'evaluation.md', 'flyer.md'].includes(name);

/**
 * Finds the documents among the files, each as its path without the language: `slides/handout.md` and the like, and every file of
 * `speaker-notes/<lang>/` without a number in front.
 */
export function findDocuments(files: readonly string[], languages: readonly Language[]): readonly string[] {
  const found = new Set(
    files.flatMap(file => {
      const [, folder, language, name] = /^(slides|speaker-notes)\/([^/]+)\/([^\d/][^/]*\.md)$/.exec(file) ?? [];
      const isDocument = name !== undefined && language !== undefined && languages.includes(language) && (folder === 'speaker-notes' || isSlidesDocument(name));
      return isDocument ? [`${folder}/${name}`] : [];
    }),
  );
  return [...found];
}

/** The order in which documents are read. */
export const inReadingOrder = (a: WorkshopDocument, b: WorkshopDocument): number => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1);

/** The file of a document in a language. */
export function documentFile(path: string, language: Language): string {
  const [folder, name] = path.split('/');
  return `${folder}/${language}/${name}`;
}

/** What `workshop.yaml` calls a document. */
export const documentId = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

/**
 * Reads a document in every language. Reports parts that a language lacks, and differences between languages.
 * @param covers the points of the guide that it covers
 */
export function readDocument(path: string, covers: readonly string[], { languages, read, markdown, report }: SectionContext): WorkshopDocument {
  const [folder = ''] = path.split('/');
  const text: Record<Language, DocumentText> = {};
  const whole = new Set<DocumentText | DocumentPart>();
  for (const language of languages) {
    const file = documentFile(path, language);
    const content = read(file);
    if (content !== undefined) text[language] = readDocumentText(content, language, { ...markdown(file), isDocument: true }, whole);
  }
  const [source, ...translations] = languages.map(language => text[language]);
  for (const translation of translations) if (source && translation) compareDocuments({ source, translation }, part => whole.has(part), report);
  return { id: documentId(path), folder: folder as DocumentFolder, covers, text };
}

/** Reads a document in one language, and adds what of it could be read without a gap to the whole parts. */
function readDocumentText(content: string, language: Language, context: MarkdownContext, whole: Set<DocumentText | DocumentPart>): DocumentText {
  const { title, blocks, entries, isWhole, location } = readEntries(content, language, context);
  const parts = entries.map(({ id, location, isWhole, content: { heading, blocks, parts } }): DocumentPart => {
    const cards = parts.map(part => ({ title: part.heading.title, blocks: part.blocks, location: part.heading.location }));
    const part = { id, title: heading.title, blocks, cards, location };
    if (isWhole) whole.add(part);
    return part;
  });
  const text = { title, blocks, parts, location };
  if (isWhole) whole.add(text);
  return text;
}
