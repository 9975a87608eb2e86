import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { type PageItem, readItems } from './readItems.ts';

/** A structure element, as the rules ask for it. */
export interface StructureNode {
  readonly dict: PDFDict;
  /** As it is in the file. */
  readonly type: string;
  /** The type of ISO 32000-1 that the role map leads to; nothing if it leads to none, or in a circle. */
  readonly standardType: string | undefined;
  readonly parent: StructureNode | undefined;
  readonly kids: readonly StructureNode[];
}

export interface PdfPage {
  /** Counts from 1. */
  readonly number: number;
  readonly dict: PDFDict;
  readonly annotations: readonly PDFDict[];
  /** What is painted, in its order. */
  readonly items: readonly PageItem[];
}

/** A PDF as the rules ask for it. Objects are read with pdf-lib, content with PDF.js, and nothing with what made the file. */
export interface PdfFile {
  readonly document: PDFDocument;
  readonly nodes: readonly StructureNode[];
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PDFDict[];
  /** The XMP packet; empty if there is none. */
  readonly metadata: string;
}

export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const items = await readItems(bytes);
  const dicts = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const metadata = lookup(document.catalog, 'Metadata');
  return {
    document,
    nodes: readStructure(document),
    pages: document.getPages().map(({ node }, i) => ({ number: i + 1, dict: node, annotations: dictsIn(lookup(node, 'Annots')), items: items[i] ?? [] })),
    fonts: dicts.filter(dict => nameOf(lookup(dict, 'Type')) === 'Font'),
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '',
  };
}

/** Every structure element from the top down. */
export function readStructure(document: PDFDocument): readonly StructureNode[] {
  const root = lookup(document.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) return [];
  const roles = rolesOf(root);
  const nodes: StructureNode[] = [];
  const read = (dict: PDFDict, parent: StructureNode | undefined): StructureNode => {
    const type = nameOf(lookup(dict, 'S')) ?? '';
    const kids: StructureNode[] = [];
    const node = { dict, type, standardType: standardTypeOf(type, roles), parent, kids };
    nodes.push(node);
    kids.push(...elementsIn(dict).map(kid => read(kid, node)));
    return node;
  };
  for (const dict of elementsIn(root)) read(dict, undefined);
  return nodes;
}

const elementsIn = (dict: PDFDict): readonly PDFDict[] => dictsIn(lookup(dict, 'K')).filter(kid => kid.has(PDFName.of('S')));

/** The role map, from each type to the one it stands for. */
export function rolesOf(root: PDFDict): ReadonlyMap<string, string> {
  const map = lookup(root, 'RoleMap');
  return new Map(map instanceof PDFDict ? map.entries().map(([from, to]) => [from.decodeText(), nameOf(to) ?? '']) : []);
}

function standardTypeOf(type: string, roles: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let at = type; !seen.has(at); at = roles.get(at) ?? at) {
    if (standardTypes.has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

/** ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  [
    ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private'],
    ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
    ['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
    ['Figure', 'Formula', 'Form'],
  ].flat(),
);

export const lookup = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

/** A stream that has to be there. */
export function streamAt(dict: PDFDict, key: string): PDFRawStream {
  const stream = lookup(dict, key);
  if (stream instanceof PDFRawStream) return stream;
  throw new Error(`The good file has no stream ${key}.`);
}

export const nameOf = (value: unknown): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined);

export const textOf = (value: unknown): string | undefined => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined);

/** The dictionaries of an array, or the one that stands alone. */
export function dictsIn(value: PDFObject | undefined): readonly PDFDict[] {
  const all = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
  return all.filter(each => each instanceof PDFDict);
}

/** Attributes of a structure element from all its owners. */
export function attribute({ dict }: StructureNode, key: string): PDFObject | undefined {
  return dictsIn(lookup(dict, 'A'))
    .map(each => lookup(each, key))
    .find(each => each !== undefined);
}

/** The structure element that a `StructParent` number leads to (14.7.4.4). */
export function parentOf(file: Pick<PdfFile, 'document' | 'nodes'>, number: number): StructureNode | undefined {
  const root = lookup(file.document.catalog, 'StructTreeRoot');
  const entry = root instanceof PDFDict ? entryOf(lookup(root, 'ParentTree'), number) : undefined;
  const dict = entry instanceof PDFRef ? file.document.context.lookup(entry) : entry;
  return file.nodes.find(node => node.dict === dict);
}

/** Marked content that a structure element holds, and that leads back to it through the parent tree. */
export interface TaggedContent {
  readonly page: PDFDict;
  readonly inForm: boolean;
  readonly mcid: number;
}

export function taggedContent({ document, nodes }: PdfFile): readonly TaggedContent[] {
  const { context, catalog } = document;
  const root = lookup(catalog, 'StructTreeRoot');
  const tree = root instanceof PDFDict ? lookup(root, 'ParentTree') : undefined;
  return nodes.flatMap(({ dict }) => {
    const kids = lookup(dict, 'K');
    return (kids instanceof PDFArray ? kids.asArray() : [kids]).flatMap(kid => {
      const reference = kid instanceof PDFRef ? context.lookup(kid) : kid;
      const own = reference instanceof PDFDict ? reference : dict;
      const number = reference instanceof PDFDict ? lookup(reference, 'MCID') : reference;
      const page = lookup(own, 'Pg') ?? lookup(dict, 'Pg');
      if (!(number instanceof PDFNumber) || !(page instanceof PDFDict)) return [];
      const form = own === dict ? undefined : lookup(own, 'Stm');
      const parents = entryOf(tree, Number(String(lookup(form instanceof PDFRawStream ? form.dict : page, 'StructParents'))));
      const isKnown = parents instanceof PDFArray && parents.lookup(number.asNumber()) === dict;
      return isKnown ? [{ page, inForm: form !== undefined, mcid: number.asNumber() }] : [];
    });
  });
}

/** What a number tree has for a number (7.9.7). */
export function entryOf(tree: PDFObject | undefined, number: number): PDFObject | undefined {
  if (!(tree instanceof PDFDict)) return undefined;
  const numbers = lookup(tree, 'Nums');
  if (numbers instanceof PDFArray) {
    for (let i = 0; i + 1 < numbers.size(); i += 2) if (String(numbers.lookup(i)) === String(number)) return numbers.lookup(i + 1);
  }
  return dictsIn(lookup(tree, 'Kids'))
    .map(kid => entryOf(kid, number))
    .find(each => each !== undefined);
}
