import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { nameOf, type YamlPath } from '../compiler/readYaml.ts';
import { UserError } from '../model/userError.ts';

/** What a setting may be. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A YAML file could not be changed without rewriting what a person wrote; the message says what to write by hand, and where. */
export class YamlEditError extends UserError {
  override readonly name = 'YamlEditError';
}

/**
 * Adds `key: value` at the end of the map at a path. All else in the text stays as it is: comments, order, quotes, line ends.
 * A map in braces gets it within them, any other on its own line; a value that is a list or a map is written in brackets.
 * Throws a `YamlEditError` if there is no map, if the key is there, or if its way of writing is too unusual to add to.
 */
export function addPair(text: string, path: YamlPath, key: string, value: YamlValue): string {
  const added = `${keyText(key)}: ${inFlow(value)}`;
  return edit(text, path, added, (spot, node) => {
    const entries = spot.document.getIn(path) === null ? {} : node.toJS(spot.document);
    if (!isRecord(entries) || Object.hasOwn(entries, key)) return undefined;
    const insertions = isMap(node)
      ? node.flow
        ? intoFlow(spot, node, `${keyText(key)}: ${inFlow(value)}`)
        : afterItem(spot, node, node.items.length - 1, `${keyText(key)}: ${inBlock(value)}`)
      : inPlaceOfNothing(spot, node, `{ ${added} }`);
    return { insertions, whole: { ...entries, [key]: value } };
  });
}

/**
 * Sets `key: value` in the map at a path: in place of its value, which is then written in one line, or at the end. All else in the text stays as it is.
 * Throws a `YamlEditError` if there is no map, or if its way of writing is too unusual to change.
 */
export function setPair(text: string, path: YamlPath, key: string, value: YamlValue): string {
  if (parse(text.replace(/^\uFEFF/, '')).getIn([...path, key]) === undefined) return addPair(text, path, key, value);
  const added = inFlow(value);
  return edit(text, path, `${keyText(key)}: ${added}`, ({ text: body, document }, node) => {
    const pair = pairOf(document, [...path, key]);
    const from = spanOf(pair?.key).end;
    const to = spanOf(pair?.value).end;
    const [colon] = /^[ \t]*:/.exec(body.slice(from)) ?? [];
    const entries = node.toJS(document);
    if (colon === undefined || to <= from || !isRecord(entries)) return undefined;
    const start = from + colon.length;
    return { insertions: [{ at: start, replaces: to - start, text: ` ${added}` }], whole: { ...entries, [key]: value } };
  });
}

/**
 * Adds a value to the list at a path, after the entry of that index (from 0; −1 for before all), or at the end. All else in the text stays as it is.
 * In a list of lines “- …”, a map is written one setting a line, or in braces if the entries beside it are.
 * Throws a `YamlEditError` if there is no list, or if its way of writing is too unusual to add to.
 */
export function addItem(text: string, path: YamlPath, value: YamlValue, after?: number): string {
  return edit(text, path, `- ${inFlow(value)}`, (spot, node) => {
    const entries: unknown = spot.document.getIn(path) === null ? [] : node.toJS(spot.document);
    if (!Array.isArray(entries)) return undefined;
    const index = Math.min(after ?? entries.length - 1, entries.length - 1);
    const insertions = isSeq(node)
      ? node.flow
        ? intoFlow(spot, node, inFlow(value), index)
        : afterItem(spot, node, index, `- ${asEntry(node, value)}`)
      : inPlaceOfNothing(spot, node, `[${inFlow(value)}]`);
    return { insertions, whole: entries.toSpliced(index + 1, 0, value) };
  });
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** How many characters it is in place of. */
  readonly replaces?: number;
}

interface Edit {
  readonly insertions: readonly Insertion[] | undefined;
  /** What the node is to be afterwards. */
  readonly whole: unknown;
}

/** The text, and its node that something is added to. */
interface Spot {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly path: YamlPath;
}

/** Changes the text, and reads it again: what comes of it must be what was meant, and nothing else may have changed. */
function edit(text: string, path: YamlPath, added: string, change: (spot: Spot, node: Node) => Edit | undefined): string {
  const [, mark = '', body = ''] = /^(\uFEFF?)([\s\S]*)$/.exec(text) ?? [];
  const document = parse(body);
  const node = document.getIn(path, true) ?? pairOf(document, path)?.value;
  const planned = document.errors.length === 0 && isNode(node) && !isAlias(node) ? change({ text: body, document, path }, node) : undefined;
  if (planned?.insertions) {
    const changed = insert(body, planned.insertions);
    const after = parse(changed);
    const wanted = withValue(document.toJS(), path, planned.whole);
    if (after.errors.length === 0 && JSON.stringify(after.toJS()) === JSON.stringify(wanted)) return mark + changed;
  }
  throw new YamlEditError(
    `“${added}” can’t be added to “${nameOf(path)}” in the YAML file without rewriting what is there. Add it by hand, and run the command again.`,
  );
}

const parse = (text: string): Document.Parsed => parseDocument(text, { keepSourceTokens: true, prettyErrors: false });

/** The same data, with another value at a path. */
function withValue(data: unknown, [key, ...rest]: YamlPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(key), withValue(data[Number(key)], rest, value));
  return isRecord(data) ? { ...data, [key]: withValue(data[String(key)], rest, value) } : data;
}

function insert(text: string, insertions: readonly Insertion[]): string {
  // From the end, so that no place moves; of two at one place the first comes to be first.
  return insertions
    .toReversed()
    .toSorted((a, b) => b.at - a.at)
    .reduce((changed, { at, text: added, replaces = 0 }) => changed.slice(0, at) + added + changed.slice(at + replaces), text);
}

/** Into `{ … }` or `[…]`: beside the entry before it, or on its own line if that has one. */
function intoFlow({ text }: Spot, node: YAMLMap | YAMLSeq, added: string, after = node.items.length - 1): readonly Insertion[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (node.items.length === 0) {
    const inside = text.slice(start + 1, end - 1);
    const padding = isMap(node) ? ' ' : '';
    return inside.trim() === '' ? [{ at: start + 1, replaces: inside.length, text: padding + added + padding }] : [{ at: start + 1, text: padding + added }];
  }
  const spans = node.items.map(spanOf);
  if (after < 0) return spans[0] && [{ at: spans[0].start, text: `${added}, ` }];
  const span = spans[after];
  if (!span) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, span.start)))?.[0] ?? '';
  const standsAlone = lineStart(text, span.start) + indent.length === span.start && lineEnd(text, span.end) < end;
  if (!standsAlone) return [{ at: span.end, text: `, ${added}` }];
  const hasComma = /^[ \t]*,/.test(text.slice(span.end));
  const comma = hasComma || after < node.items.length - 1 ? ',' : '';
  const line = { at: lineEnd(text, span.end), text: lineBreak(text) + indent + added + comma };
  return hasComma ? [line] : [{ at: span.end, text: ',' }, line];
}

/** On separate lines, as deep as the other entries: below one of them, or above all. */
function afterItem({ text }: Spot, node: YAMLMap | YAMLSeq, index: number, added: string): readonly Insertion[] | undefined {
  const token = node.srcToken;
  const item = node.items[index];
  if (!token || !('indent' in token)) return undefined;
  const indent = ' '.repeat(token.indent);
  const lines = added.split('\n').map(line => indent + line);
  const eol = lineBreak(text);
  if (!item) {
    const above = beforeCollection(text, node);
    return above === 0 ? [{ at: 0, text: lines.join(eol) + eol }] : [{ at: lineEnd(text, above), text: eol + lines.join(eol) }];
  }
  const { end } = spanOf(item);
  // A text block ends with its line.
  if (text[end - 1] === '\n') return [{ at: end, text: lines.join(eol) + eol }];
  return [{ at: lineEnd(text, end), text: eol + lines.join(eol) }];
}

/** The character before a list of lines: the colon of its setting, which comments may be below. */
function beforeCollection(text: string, node: Node): number {
  const above = text.slice(0, node.range?.[0] ?? 0).replace(/(^|\n)([ \t]*(#.*|-[ \t]*)?\r?(\n|$))+$/, '$1');
  return above.replace(/\r?\n$/, '').length;
}

/** Where a setting has no value yet, or `null`. */
function inPlaceOfNothing({ text, document, path }: Spot, node: Node, added: string): readonly Insertion[] | undefined {
  if (!isScalar(node) || node.value !== null || !node.range) return undefined;
  const [start, end] = node.range;
  if (end > start) return [{ at: start, replaces: end - start, text: added }];
  // A comment may be between the colon and where the value would be.
  const key = spanOf(pairOf(document, path)?.key).end;
  const [colon] = /^[ \t]*:/.exec(text.slice(key)) ?? [];
  return colon === undefined ? undefined : [{ at: key + colon.length, text: ` ${added}` }];
}

function pairOf(document: Document, path: YamlPath): { readonly key: unknown; readonly value: unknown } | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  return isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
}

/** From an entry’s first character to its last, that of its value. */
function spanOf(item: unknown): { readonly start: number; readonly end: number } {
  if (isPair(item)) {
    const key = spanOf(item.key);
    return { start: key.start, end: Math.max(key.end, spanOf(item.value).end) };
  }
  if (!isNode(item) || !item.range) return { start: 0, end: 0 };
  const [start, end] = item.range;
  if (!isCollection(item) || item.flow) return { start, end };
  return { start, end: Math.max(start, ...item.items.map(each => spanOf(each).end)) };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A value in one line of YAML that may be within brackets. */
export function inFlow(value: YamlValue): string {
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (isRecord(value)) return `{ ${pairs(value).join(', ')} }`.replace('{  }', '{}');
  return scalar(value, true);
}

/** A value in one line that nothing follows, so that a comma in it needs no quotes. */
function inBlock(value: YamlValue): string {
  return isList(value) || isRecord(value) ? inFlow(value) : scalar(value, false);
}

/** An entry of a list of lines, in the way of those that are there. */
function asEntry(list: YAMLSeq, value: YamlValue): string {
  const inBraces = list.items.length > 0 && list.items.every(item => isCollection(item) && item.flow);
  if (!isRecord(value) || inBraces) return inBraces ? inFlow(value) : inBlock(value);
  return Object.entries(value)
    .map(([key, each]) => `${keyText(key)}: ${inBlock(each)}`)
    .join('\n  ');
}

const pairs = (value: { readonly [key: string]: YamlValue }): readonly string[] =>
  Object.entries(value).map(([key, each]) => `${keyText(key)}: ${inFlow(each)}`);

/** Numbers are fine as keys; what else could be taken for something other than text gets quotes. */
const keyText = (key: string): string => (/^\d+$/.test(key) ? key : inFlow(key));

function scalar(value: string | number | boolean, inBrackets: boolean): string {
  // Several lines in quotes, since they would need to know how deep they are.
  if (typeof value === 'string' && /[\n\r]/.test(value)) return JSON.stringify(value);
  if (!inBrackets) return stringify(value, { lineWidth: 0 }).trimEnd();
  return stringify([value], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd().slice(1, -1);
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

function isRecord(value: unknown): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
