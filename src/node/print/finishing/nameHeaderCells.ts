import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { type Tags, walkTags } from './tags.ts';

const keys = { ID: PDFName.of('ID'), A: PDFName.of('A'), Headers: PDFName.of('Headers'), IDTree: PDFName.of('IDTree'), Kids: PDFName.of('Kids') };

/**
 * Names the header cells of tables by their order. A browser names them after internal numbers (`node00000039`), which change
 * each time, so two prints of the same text would differ.
 */
export function nameHeaderCells(tags: Tags, { context }: PDFDocument): void {
  const names = new Map<string, PDFString>();
  const entries: (PDFString | PDFRef)[] = [];
  for (const { tag } of walkTags(tags.kids)) {
    const id = textOf(tag.dict.lookup(keys.ID));
    if (id === undefined) continue;
    // Names in a tree are sorted as text.
    const name = PDFString.of(`cell-${String(names.size + 1).padStart(6, '0')}`);
    names.set(id, name);
    tag.dict.set(keys.ID, name);
    entries.push(name, tag.ref);
  }
  if (names.size === 0) return;
  for (const { tag } of walkTags(tags.kids)) {
    for (const headers of headersOf(tag.dict)) {
      for (let i = 0; i < headers.size(); i++) headers.set(i, names.get(textOf(headers.lookup(i)) ?? '') ?? headers.get(i));
    }
  }
  dropTree(tags.root.get(keys.IDTree), context);
  tags.root.set(keys.IDTree, context.register(context.obj({ Names: entries })));
}

/** The browser's own tree has its numbers in it, and would stay in the file though nothing leads to it. */
function dropTree(node: PDFObject | undefined, context: PDFContext): void {
  const dict = context.lookup(node);
  if (!(dict instanceof PDFDict)) return;
  const kids = dict.lookup(keys.Kids);
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) dropTree(kid, context);
  if (node instanceof PDFRef) context.delete(node);
}

function headersOf(dict: PDFDict): readonly PDFArray[] {
  const attributes = dict.lookup(keys.A);
  const all = attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
  return all.flatMap(each => {
    const headers = each instanceof PDFDict ? each.lookup(keys.Headers) : undefined;
    return headers instanceof PDFArray ? [headers] : [];
  });
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
