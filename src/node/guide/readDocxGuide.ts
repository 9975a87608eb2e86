import { strToU8, zipSync } from 'fflate';
import type { GuideFile } from '../../sourceGuide/guideFile.ts';
import { readHtmlGuide } from '../../sourceGuide/readHtmlGuide.ts';
import { mendWordText, outlineStyle } from './mendWordText.ts';
import { damagedFile, readWordParts, unlessDamaged, type WordParts } from './wordParts.ts';
import { readWordStyles, type WordStyle, type WordStyles } from './wordStyles.ts';

const levels = [1, 2, 3, 4, 5, 6];
/** Mammoth has rules for five levels of lists; Word has nine. */
const deepLists = [6, 7, 8, 9].flatMap(depth =>
  (['ul', 'ol'] as const).map(tag => `p:${tag === 'ol' ? '' : 'un'}ordered-list(${depth}) => ${'ul|ol > li > '.repeat(depth - 1)}${tag} > li:fresh`),
);
const styleMap = [
  "p[style-name='charla title'] => p.title:fresh",
  "p[style-name='charla subtitle'] => p.subtitle:fresh",
  ...levels.map(level => `p[style-name='charla heading ${level}'] => h${level}:fresh`),
  // A table of contents repeats the headings, with numbers of pages.
  "p[style-name='charla contents'] => !",
  ...deepLists,
];

/**
 * Reads a Word document (.docx) as its reader has it with all tracked changes accepted. Comments, pictures, hidden text, the table of contents and
 * the heads and feet of pages are no part of its text. It has no places. Fails with `GuideFileError` if the file is damaged.
 */
export async function readDocxGuide(name: string, bytes: Uint8Array): Promise<GuideFile> {
  const parts = readWordParts(name, bytes);
  const mended = unlessDamaged(name, () => new Map([...parts].map(([part, text]) => [part, isText(part) ? mendWordText(text) : text])));
  const styles = unlessDamaged(name, () => readWordStyles(partNamed(parts, /^word\/styles\d*\.xml$/)));
  const html = await toHtml(mended, styles).catch((error: unknown) => {
    throw damagedFile(name, error);
  });
  const { blocks } = readHtmlGuide(name, html, { lines: false });
  const notes = notesOf(name, parts);
  return { name, blocks, ...(notes.length > 0 && { notes }) };
}

const isText = (part: string): boolean => /^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(part);

const partNamed = (parts: WordParts, pattern: RegExp): string => [...parts].find(([part]) => pattern.test(part))?.[1] ?? '';

async function toHtml(parts: WordParts, styles: WordStyles): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const zip = zipSync(Object.fromEntries([...parts].map(([part, text]) => [part, strToU8(text)])), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    { includeEmbeddedStyleMap: false, styleMap, transformDocument: (document: DocumentNode) => withStyles(document, styles) },
  );
  return value;
}

/** What mammoth makes of an element of the document, as far as it matters here. */
interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  readonly styleId?: string | null;
  readonly numbering?: object | null;
}

/** Mammoth knows the names of styles alone; this puts in what they are, and the look that they give to words. */
function withStyles(node: DocumentNode, styles: WordStyles, around?: WordStyle): DocumentNode {
  const style = styleOf(node, styles);
  const look = style === 'bold' || style === 'italic' ? style : around;
  const children = node.children && {
    children: node.children.map(child => withStyles(child, styles, node.type === 'paragraph' || node.type === 'run' ? look : around)),
  };
  if (node.type === 'run') return { ...node, ...children, ...(look === 'bold' && { isBold: true }), ...(look === 'italic' && { isItalic: true }) };
  if (node.type !== 'paragraph' || style === undefined || style === 'bold' || style === 'italic') return { ...node, ...children };
  if (style !== 'bullets' && style !== 'numbers') return { ...node, ...children, styleId: null, styleName: `charla ${style}` } as DocumentNode;
  return { ...node, ...children, numbering: node.numbering ?? { level: '0', isOrdered: style === 'numbers' } };
}

function styleOf({ styleId }: DocumentNode, styles: WordStyles): WordStyle | undefined {
  const level = levels.find(each => outlineStyle(each) === styleId);
  return level === undefined ? styles.get(styleId ?? '') : `heading ${level}`;
}

function notesOf(name: string, parts: WordParts): readonly string[] {
  const texts = [...parts].filter(([part]) => isText(part)).map(([, text]) => text);
  const has = (pattern: RegExp): boolean => texts.some(text => pattern.test(text));
  return [
    ...(has(/<w:(?:ins|del|moveFrom|moveTo)[\s/>]/) ? [`“${name}” has tracked changes; they were read as if all were accepted.`] : []),
    ...(has(/<dgm:relIds\b/) ? [`“${name}” has a diagram (SmartArt) whose words were not read. If they matter, write them below it as text.`] : []),
  ];
}
