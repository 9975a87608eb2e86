import { type Document, isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair, type Scalar, visit, type YAMLMap } from 'yaml';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { eachYamlNode } from './eachYamlNode.ts';
import { YamlErrorReader, type YamlFlaw } from './yamlErrors.ts';
import { oneLine, restOfLine, settingWithoutName, shown, textFrom, withoutCurlyQuotes, withoutQuotes } from './yamlLines.ts';

export interface YamlFlaws {
  readonly flaws: readonly YamlFlaw[];
  /** Whether what the parser made of the text can be used all the same. */
  readonly isUsable: boolean;
}

/**
 * Finds what is wrong with a YAML text beyond the values of its settings: the first error of the parser, since its further ones are about what it
 * made of the rest; names that appear twice; references that lead nowhere; and texts that YAML takes apart without an error.
 * A text that a comma in braces has cut is put together again in the document, so that nothing else is reported because of it.
 */
export function findYamlFlaws(document: Document.Parsed, text: string, locationAt: (offset: number) => SourceLocation): YamlFlaws {
  const [lost] = document.errors;
  const reader = new YamlErrorReader(document, text, locationAt);
  const ofParser = [...(lost ? [reader.flawOf(lost)] : []), ...document.warnings.map(warning => reader.flawOfTag(warning))];
  const isBeforeLoss = ({ offset }: YamlFlaw): boolean => !lost || offset < lost.pos[0];
  const names = flawsOfNames(document, text, locationAt).filter(isBeforeLoss);
  const { hasReferences, hasEmptyValues } = lookOver(document);
  const references = hasReferences ? flawsOfReferences(document, text, !lost).filter(isBeforeLoss) : [];
  const texts = lost || !hasEmptyValues ? [] : [...repairTexts(document, text), ...repairComments(document, text)];
  const all = [...names, ...ofParser, ...references, ...texts];
  const firstAt = new Map(all.toReversed().map(flaw => [flaw.offset, flaw]));
  return {
    // One place has one problem; the others follow from it.
    flaws: all.filter(flaw => firstAt.get(flaw.offset) === flaw),
    isUsable: !lost && names.length === 0 && references.every(({ facts }) => facts.problem === 'first-character'),
  };
}

/** What there is of that needs a closer look, which most files do not have: marks and references, and names without a value. */
function lookOver(document: Document.Parsed): { readonly hasReferences: boolean; readonly hasEmptyValues: boolean } {
  let hasReferences = false;
  let hasEmptyValues = false;
  eachYamlNode(document.contents, node => {
    hasReferences ||= isAlias(node) || node.anchor !== undefined;
    hasEmptyValues ||= isMap(node) && node.items.some(({ value }) => value === null || (isScalar(value) && value.value === null));
  });
  return { hasReferences, hasEmptyValues };
}

/** Names that appear twice in the same map, where they do so again, and “-name” for “- name”. */
function flawsOfNames(document: Document.Parsed, text: string, locationAt: (offset: number) => SourceLocation): readonly YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  eachYamlNode(document.contents, node => {
    if (!isMap(node)) return;
    const first = new Map<unknown, number>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      const offset = key.range?.[0] ?? 0;
      const before = first.get(key.value);
      const name = String(key.value);
      if (!node.flow && key.type === 'PLAIN' && /^(?:-\S|[\w-]+:\S)/.test(name)) {
        flaws.push({ offset, facts: settingWithoutName(restOfLine(text, offset)) });
      } else if (before !== undefined) {
        flaws.push({ offset, facts: { problem: 'same-name', name: shown(name), first: locationAt(before) } });
      } else first.set(key.value, offset);
    }
  });
  return flaws.sort((a, b) => a.offset - b.offset);
}

interface Anchor {
  readonly node: Node;
  readonly offset: number;
  readonly isInBraces: boolean;
}

/** Whether a node is in brackets, by what is around it. */
const isInBraces = (path: readonly unknown[]): boolean => path.some(around => isCollection(around) && around.flow);

/** References of one part of a file to others; each may stand for as much as the file has, and again in each part that refers to it. */
const maxReferences = 20;

/**
 * `*name` stands for what `&name` marks before it; without that, a leading * or & was meant as text.
 * @param isWhole whether the document is all that was written, so that a mark without a reference has none
 */
function flawsOfReferences(document: Document.Parsed, text: string, isWhole: boolean): readonly YamlFlaw[] {
  const anchors = new Map<string, Anchor>();
  const used = new Set<string>();
  const flaws: YamlFlaw[] = [];
  let count = 0;
  visit(document, {
    Node: (_, node, path) => {
      const { source: name = '', range } = isAlias(node) ? node : {};
      const offset = range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, { node, offset: text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0), isInBraces: isInBraces(path) });
        return undefined;
      }
      used.add(name);
      if (path.some(around => isNode(around) && 'anchor' in around && around.anchor === name)) {
        flaws.push({ offset, facts: { problem: 'circular-reference', name } });
      } else if (!anchors.has(name)) {
        flaws.push({ offset, facts: { problem: 'unknown-reference', name, text: range ? text.slice(range[0], range[1]) : `*${name}` } });
      } else if (++count > maxReferences) {
        flaws.push({ offset, facts: { problem: 'too-many-references', name, limit: maxReferences } });
        return visit.BREAK;
      }
      return undefined;
    },
  });
  // A mark that nothing refers to: “&” and the word behind it would silently be gone from the text.
  for (const [name, { node, offset, isInBraces }] of anchors) {
    if (!isWhole || offset < 0 || used.has(name)) continue;
    const meant = textFrom(text, offset, isInBraces);
    if (isScalar(node)) node.value = meant;
    flaws.push({ offset, facts: { problem: 'first-character', character: '&', text: meant } });
  }
  return flaws;
}

/**
 * Finds entries of maps in braces without a colon, as in `{ en: Hello, friend, es: … }`, where a comma has cut a text in two,
 * or `{ en:Hello }`; and puts the texts together in the document.
 */
function repairTexts(document: Document.Parsed, text: string): readonly YamlFlaw[] {
  const used = namesWithValues(document);
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Map: (_, map) => {
      if (!map.flow) return undefined;
      const [pair, ...others] = map.items;
      if (
        pair &&
        others.length === 0 &&
        pair.value === null &&
        map.range &&
        isScalar(pair.key) &&
        !used.has(pair.key.value) &&
        /^[\w-]+$/.test(pair.key.source ?? '')
      ) {
        // “{school}” was meant as it is written.
        const [start, end] = map.range;
        const meant = document.createNode(text.slice(start, end));
        meant.range = map.range;
        flaws.push({ offset: start, facts: { problem: 'first-character', character: '{', text: shown(text.slice(start, end)) } });
        return meant;
      }
      flaws.push(...new BracesRepair(document, text, used).repair(map));
      return undefined;
    },
  });
  return flaws;
}

/** Names that have a value somewhere: where one of them is without a value, a setting was left empty rather than a text cut. */
function namesWithValues(document: Document.Parsed): ReadonlySet<unknown> {
  const names = new Set<unknown>();
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isNode(value) && !(isScalar(value) && value.value === null)) names.add(key.value);
    },
  });
  return names;
}

class BracesRepair {
  readonly #document: Document.Parsed;
  readonly #text: string;
  readonly #used: ReadonlySet<unknown>;
  /** The entry before, with its text as it was meant. */
  #before: { readonly name: string; readonly value: Scalar; readonly start: number; readonly quote: string } | undefined;
  /** What a comma has cut from it. */
  #cut: YamlFlaw | undefined;

  constructor(document: Document.Parsed, text: string, used: ReadonlySet<unknown>) {
    this.#document = document;
    this.#text = text;
    this.#used = used;
  }

  repair(map: YAMLMap): readonly YamlFlaw[] {
    const flaws = map.items.map(pair => this.#flawOf(pair));
    map.items = map.items.filter((_, i) => !isComma(flaws[i]));
    // A text with two commas is one mistake: the last report of it has the whole text.
    return flaws.flatMap((flaw, i) => (flaw && !(isComma(flaw) && isComma(flaws[i + 1])) ? [flaw] : []));
  }

  #flawOf(pair: Pair): YamlFlaw | undefined {
    const { key, value } = pair;
    if (value !== null || !isScalar(key) || !key.range || key.type !== 'PLAIN') {
      this.#before = ownText(pair, this.#text);
      this.#cut = undefined;
      return undefined;
    }
    const [offset, end] = key.range;
    const written = this.#text.slice(offset, end);
    const glued = /^([\w-]+):(\S.*)$/s.exec(written);
    if (glued) {
      const [, name = '', rest = ''] = glued;
      pair.key = this.#document.createNode(name);
      const node = this.#document.createNode(plainValue(rest));
      node.range = [end - rest.length, end, end];
      pair.value = node;
      this.#before = ownText(pair, this.#text);
      return { offset, facts: { problem: 'no-space', after: ':', text: shown(written), corrected: shown(`${name}: ${rest}`) } };
    }
    if (!this.#before || this.#used.has(key.value)) return undefined;
    const { name, value: cutValue, start, quote } = this.#before;
    const whole = this.#text.slice(start, end);
    const meant = oneLine(quote ? withoutQuotes(whole, quote) : whole);
    cutValue.value = withoutCurlyQuotes(meant);
    cutValue.range = [start, end, end];
    const rest = this.#text.slice(this.#cut?.offset ?? offset, end);
    this.#cut = { offset: this.#cut?.offset ?? offset, facts: { problem: 'comma', name: shown(name), text: withoutCurlyQuotes(meant), rest: shown(rest) } };
    return this.#cut;
  }
}

const isComma = (flaw: YamlFlaw | undefined): boolean => flaw?.facts.problem === 'comma';

/** A value without quotes, as YAML reads it. */
function plainValue(written: string): string | number | boolean {
  if (/^(?:true|false)$/.test(written)) return written === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : written;
}

/** Finds texts that begin with “#”, as in `title: #1 tip`, which YAML takes for a comment; and puts them into the document. A comment has a space behind it. */
function repairComments(document: Document.Parsed, text: string): readonly YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !key.range || !(isScalar(value) && value.value === null)) return;
      const beforeNumber = /:[ \t]+(?=#[^\s#])/y;
      beforeNumber.lastIndex = key.range[1];
      if (!beforeNumber.test(text)) return;
      const offset = beforeNumber.lastIndex;
      const meant = textFrom(text, offset, isInBraces(path));
      value.value = meant;
      flaws.push({ offset, facts: { problem: 'first-character', character: '#', text: meant } });
    },
  });
  return flaws;
}

/** The text of an entry, if it has one. */
function ownText({ key, value }: Pair, text: string): { name: string; value: Scalar; start: number; quote: string } | undefined {
  if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return undefined;
  const [start] = value.range;
  const quote = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? text.charAt(start) : '';
  return { name: String(key.value), value, start, quote };
}
