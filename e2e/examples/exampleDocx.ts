import { strToU8, zipSync } from 'fflate';

/** What a Word file for a test is made of: XML within the root elements of its parts. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Relations of the document, such as `{ link: 'https://…' }`. */
  readonly links?: Readonly<Record<string, string>>;
}

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = (name: string, content: string): string => `${head}<w:${name} ${namespaces.join(' ')}>${content}</w:${name}>`;
const relations = (all: readonly string[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A Word file. */
export function makeDocx({ body, styles, numbering, footnotes, comments, links = {} }: DocxContent): Uint8Array {
  const others = Object.entries({ styles, numbering, footnotes, comments }).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, content] as const],
  );
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([`<Relationship Id="a" Type="${relation}/officeDocument" Target="word/document.xml"/>`]),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations([
      ...others.map(([name]) => `<Relationship Id="${name}" Type="${relation}/${name}" Target="${name}.xml"/>`),
      ...Object.entries(links).map(([id, target]) => `<Relationship Id="${id}" Type="${relation}/hyperlink" Target="${target}" TargetMode="External"/>`),
    ]),
    ...Object.fromEntries(others.map(([name, content]) => [`word/${name}.xml`, part(name, content)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

/** A run of text with properties such as `<w:b/>`. */
export const wordRun = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text, or of runs, with a style and other properties. */
export const wordParagraph = (content: string, style = '', properties = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content.startsWith('<') ? content : wordRun(content)}</w:p>`;

/** An item of the list 1 or 2, at a level from 0. */
export const wordItem = (content: string, list: number, level = 0): string =>
  wordParagraph(content, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A style for paragraphs or words. */
export const wordStyle = (id: string, name: string, content = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

const wordLevels = (format: string): string => Array.from({ length: 9 }, (_, i) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');

/** List 1 has bullets, list 2 has numbers. */
export const wordLists = ['bullet', 'decimal']
  .map((format, i) => `<w:abstractNum w:abstractNumId="${i}">${wordLevels(format)}</w:abstractNum>`)
  .concat([1, 2].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('');
