import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** A structure element (ISO 32000-1, 14.7.2) that steps of the finishing may change; `writeTags` puts the changes into the document. */
export interface Tag {
  /** Its structure type, for example `H1`. */
  role: string;
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  kids: Kid[];
}

/** What a tag holds: other tags, marked content of a page, or an annotation. */
export type Kid = Tag | MarkedContent | TaggedAnnotation;

export interface MarkedContent {
  readonly page: PDFRef;
  /** Where it is drawn: the page itself, or a form that the page draws. */
  readonly stream: PDFRef;
  /** The number that it is marked with there. */
  readonly mcid: number;
}

export interface TaggedAnnotation {
  readonly annotation: PDFDict;
  /** The object reference as it is in the file. */
  readonly reference: PDFDict;
}

export interface Tags {
  readonly root: PDFDict;
  readonly kids: Kid[];
}

export const isTag = (kid: Kid): kid is Tag => 'role' in kid;
export const isContent = (kid: Kid): kid is MarkedContent => 'mcid' in kid;

/** Reads the whole structure tree; nothing if the document is not tagged. */
export function readTags({ catalog, context }: PDFDocument): Tags | undefined {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  return root instanceof PDFDict ? { root, kids: readKids(root, context, undefined) } : undefined;
}

function readKids(dict: PDFDict, context: PDFContext, page: PDFRef | undefined): Kid[] {
  const value = dict.get(keys.K);
  const found = value instanceof PDFRef ? context.lookup(value) : value;
  const values = found instanceof PDFArray ? found.asArray() : value === undefined ? [] : [value];
  return values.flatMap(each => readKid(each, context, page));
}

function readKid(value: PDFObject, context: PDFContext, page: PDFRef | undefined): Kid[] {
  if (value instanceof PDFNumber) return page ? [{ page, stream: page, mcid: value.asNumber() }] : [];
  const dict = context.lookup(value);
  if (!(dict instanceof PDFDict)) return [];
  const role = dict.lookup(keys.S);
  const own = pageOf(dict) ?? page;
  if (value instanceof PDFRef && role instanceof PDFName) return [{ role: role.decodeText(), dict, ref: value, kids: readKids(dict, context, own) }];
  const mcid = dict.lookup(keys.MCID);
  const stream = dict.get(keys.Stm);
  if (mcid instanceof PDFNumber) return own ? [{ page: own, stream: stream instanceof PDFRef ? stream : own, mcid: mcid.asNumber() }] : [];
  const annotation = dict.lookup(keys.Obj);
  return annotation instanceof PDFDict ? [{ annotation, reference: dict }] : [];
}

/** Writes the tags back, with their parents and with the tree that leads from content to its tag (14.7.4.4). */
export function writeTags({ root, kids }: Tags, document: PDFDocument): void {
  const { context } = document;
  const rootRef = context.getObjectRef(root);
  const ofContent = new Map<PDFRef, PDFRef[]>();
  const ofAnnotation = new Map<PDFDict, PDFRef>();
  const write = (parent: PDFDict, parentRef: PDFRef | undefined, own: readonly Kid[]): void => {
    const page = pageOf(parent) ?? own.find(isContent)?.page;
    if (page && parent !== root) parent.set(keys.Pg, page);
    const values = own.map(kid => {
      if (isTag(kid)) {
        kid.dict.set(keys.S, PDFName.of(kid.role));
        if (parentRef) kid.dict.set(keys.P, parentRef);
        write(kid.dict, kid.ref, kid.kids);
        return kid.ref;
      }
      if (!isContent(kid)) {
        if (parentRef) ofAnnotation.set(kid.annotation, parentRef);
        return kid.reference;
      }
      if (parentRef) listOf(ofContent, kid.stream)[kid.mcid] = parentRef;
      if (kid.stream !== kid.page) return context.obj({ Type: 'MCR', Pg: kid.page, Stm: kid.stream, MCID: kid.mcid });
      return kid.page === page ? PDFNumber.of(kid.mcid) : context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid });
    });
    const [only] = values;
    if (only === undefined) parent.delete(keys.K);
    else parent.set(keys.K, values.length === 1 ? only : context.obj(values));
  };
  write(root, rootRef, kids);
  deleteTree(root.get(keys.ParentTree), context);
  root.set(keys.ParentTree, writeParentTree(document, root, ofContent, ofAnnotation));
}

function writeParentTree(
  document: PDFDocument,
  root: PDFDict,
  ofContent: ReadonlyMap<PDFRef, readonly PDFRef[]>,
  ofAnnotation: ReadonlyMap<PDFDict, PDFRef>,
): PDFRef {
  const { context } = document;
  const entries: [key: number, value: PDFObject][] = [];
  for (const [ref, tags] of ofContent) {
    const stream = context.lookup(ref);
    const dict = stream instanceof PDFRawStream ? stream.dict : stream;
    const key = dict instanceof PDFDict ? numberAt(dict, keys.StructParents) : undefined;
    // A number that no tag holds any more is null: its index in the list must stay.
    if (key !== undefined) entries.push([key, context.register(context.obj(Array.from(tags, tag => tag ?? null)))]);
  }
  for (const [annotation, tag] of ofAnnotation) {
    const key = numberAt(annotation, keys.StructParent);
    if (key !== undefined) entries.push([key, tag]);
  }
  entries.sort(([a], [b]) => a - b);
  root.set(keys.ParentTreeNextKey, PDFNumber.of((entries.at(-1)?.[0] ?? -1) + 1));
  return context.register(context.obj({ Nums: entries.flatMap(([key, value]) => [PDFNumber.of(key), value]) }));
}

/** Removes the original parent tree of the tags from the file. */
function deleteTree(value: PDFObject | undefined, context: PDFContext): void {
  const found = value instanceof PDFRef ? context.lookup(value) : value;
  const isTree = found instanceof PDFDict && !found.has(keys.S);
  // What is neither is the tag of an annotation.
  if (!isTree && !(found instanceof PDFArray)) return;
  if (value instanceof PDFRef) context.delete(value);
  if (!isTree) return;
  for (const key of [keys.Nums, keys.Kids]) {
    const entries = found.lookup(key);
    if (entries instanceof PDFArray) for (const entry of entries.asArray()) deleteTree(entry, context);
  }
}

/** Makes a tag that holds kids of others; it takes its place in the tree when it is put among a tag's kids. */
export function newTag(context: PDFContext, role: string, kids: Kid[]): Tag {
  const dict = context.obj({ Type: 'StructElem' });
  return { role, dict, ref: context.register(dict), kids };
}

/** Every tag from the top down, with the one that holds it. */
export function* walkTags(kids: readonly Kid[]): Generator<{ readonly tag: Tag; readonly parent: Tag | undefined }> {
  // A stack of its own: to pass each tag on through all the levels above it would take most of the time.
  const open: { readonly kids: readonly Kid[]; readonly parent: Tag | undefined; next: number }[] = [{ kids, parent: undefined, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const kid = level.kids[level.next++];
    if (kid === undefined) open.pop();
    else if (isTag(kid)) {
      yield { tag: kid, parent: level.parent };
      // Whoever got it may have given it other kids.
      open.push({ kids: kid.kids, parent: kid, next: 0 });
    }
  }
}

const keys = {
  K: PDFName.of('K'),
  S: PDFName.of('S'),
  P: PDFName.of('P'),
  Pg: PDFName.of('Pg'),
  Obj: PDFName.of('Obj'),
  MCID: PDFName.of('MCID'),
  Stm: PDFName.of('Stm'),
  ParentTree: PDFName.of('ParentTree'),
  Nums: PDFName.of('Nums'),
  Kids: PDFName.of('Kids'),
  ParentTreeNextKey: PDFName.of('ParentTreeNextKey'),
  StructParent: PDFName.of('StructParent'),
  StructParents: PDFName.of('StructParents'),
};

function pageOf(dict: PDFDict): PDFRef | undefined {
  const page = dict.get(keys.Pg);
  return page instanceof PDFRef ? page : undefined;
}

function numberAt(dict: PDFDict, key: PDFName): number | undefined {
  const value = dict.lookup(key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
