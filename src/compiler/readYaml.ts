import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, visit, type YAMLError, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { maxYamlDepth, parseYaml } from './parseYaml.ts';
import { reportWrittenControl } from './reportControls.ts';

/** A YAML file's value, checked against a schema, and the place of each of its parts. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** Where the value at a path stands, or its nearest parent if it is not there. */
  readonly locationOf: (path: YamlPath) => SourceLocation;
}

export type YamlPath = readonly PropertyKey[];

/** A setting that had another name in earlier versions. It is still read. */
export interface RenamedSetting {
  /** Where it is: names of settings, `*` for each entry of a list. */
  readonly within: readonly string[];
  readonly from: string;
  readonly to: string;
}

/**
 * Parses YAML and checks it against the schema; reports every misfit at its own line. Gives nothing if there is any.
 * @param renamed settings that are read under their earlier names too, which is reported
 */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  report: Report,
  renamed: readonly RenamedSetting[] = [],
): YamlFile<Value> | undefined {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const locationAt = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if ('offset' in document) {
    report('yaml-syntax', locationAt(document.offset), {
      message: `The file cannot be read as YAML: more than ${maxYamlDepth} lists and settings are within one another here.`,
      expected: 'Settings, lists of settings, and settings in those: six levels at most.',
      fix: 'Take out what came here by mistake, such as a row of [ or {.',
    });
    return undefined;
  }

  // Once the parser has lost the structure, its further errors are about what it made of the rest.
  const [lost] = document.errors;
  const ownErrors = [...(lost ? [lost] : []), ...document.warnings].map(error => ({ offset: beginOf(error, document, text), message: inWords(error) }));
  const doubled = doubledNames(document).filter(({ offset }) => !lost || offset < lost.pos[0]);
  const flaws = [...doubled, ...ownErrors, ...flawsOfAliases(document)];
  for (const { offset, message } of flaws) {
    report('yaml-syntax', locationAt(offset), {
      message: `The file cannot be read as YAML: ${message}.`,
      expected: 'One “name: value” a line, lists with “- ”, and two more blanks for each level.',
      fix: 'Compare with the lines around it; text with “: ” or a leading sign such as [ or * needs quotes.',
    });
  }
  if (document.errors.length > 0 || flaws.length > document.warnings.length) return undefined;
  if (document.contents === null) {
    report(
      'setting-missing',
      { file, line: 1 },
      { message: 'The file is empty.', expected: 'The settings that the README lists for this file.', fix: 'Write them.' },
    );
    return undefined;
  }

  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string' && range) reportWrittenControl(text.slice(range[0], range[1]), value, () => locationAt(range[0]), report);
    },
  });
  const locationOf = (path: YamlPath): SourceLocation => locationAt(offsetOf(document.contents, path));
  for (const setting of renamed) for (const map of mapsAt(document.contents, setting.within)) renameSetting(map, setting, locationAt, report);
  const root: unknown = document.toJS({ maxAliasCount: -1 });
  const result = schema.safeParse(root);
  if (result.success) return { value: result.data, locationOf };
  for (const issue of result.error.issues) reportIssue(issue, root, locationOf, report);
  return undefined;
}

interface Flaw {
  readonly offset: number;
  readonly message: string;
}

/** Names that stand twice in the same map, where they do again. */
function doubledNames(document: Document.Parsed): readonly Flaw[] {
  const flaws: Flaw[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) flaws.push({ offset: key.range?.[0] ?? 0, message: 'Map keys must be unique' });
        names.add(key.value);
      }
    },
  });
  return flaws.sort((a, b) => a.offset - b.offset);
}

/** Where a mistake begins. The parser sees an open quote only where the text ends. */
function beginOf({ code, pos: [pos] }: YAMLError, document: Document.Parsed, text: string): number {
  let offset = Math.min(pos, text.trimEnd().length);
  if (code === 'MISSING_CHAR')
    visit(document, {
      Scalar: (_, { range }) => {
        if (range && range[0] < pos && pos <= range[2]) offset = range[0];
      },
    });
  return offset;
}

function inWords({ code, message }: YAMLError): string {
  return code === 'MULTIPLE_DOCS' ? '“---” begins a second document' : message;
}

/** References of one part of a file to others; each may stand for as much as the file has, and again in each part that refers to it. */
const maxAliases = 20;

/** `*name` stands for what `&name` marks before it; without that, a leading * was meant as text. */
function flawsOfAliases(document: Document.Parsed): readonly Flaw[] {
  const anchors = new Set<string>();
  const flaws: Flaw[] = [];
  let count = 0;
  visit(document, {
    Node: (_, node, path) => {
      const { source: name = '', range } = isAlias(node) ? node : {};
      const offset = range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
      } else if (path.some(around => isNode(around) && 'anchor' in around && around.anchor === name)) {
        flaws.push({ offset, message: `“*${name}” stands for a part that it is in itself` });
      } else if (!anchors.has(name)) {
        flaws.push({ offset, message: `“*${name}” stands for a part that is not marked with “&${name}”` });
      } else if (++count > maxAliases) {
        flaws.push({ offset, message: `“*${name}” is one reference to another part too many; there may be ${maxAliases}` });
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return flaws;
}

function reportIssue(issue: z.core.$ZodIssue, root: unknown, locationOf: (path: YamlPath) => SourceLocation, report: Report): void {
  const name = nameOf(issue.path);
  const found = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      report('setting-unknown', locationOf([...issue.path, key]), {
        message: `“${key}” is not a setting of ${name}.`,
        expected: 'One of the settings that the README lists for this place.',
        fix: 'Look for a misspelling, or take the line away.',
      });
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    report('setting-value', locationOf(issue.path), {
      message: `“${String(issue.path.at(-1))}” is not a name for an entry of ${nameOf(issue.path.slice(0, -1))}.`,
      expected: `${issue.issues[0]?.message ?? issue.message}.`,
      fix: 'Mend the name.',
    });
    return;
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest says most; its issues count their path from here.
    const branch = issue.errors.find(issues => issues.some(inner => inner.path.length > 0));
    if (branch) {
      for (const inner of branch) reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, root, locationOf, report);
      return;
    }
  }
  if (found === undefined || found === null) {
    report('setting-missing', locationOf(issue.path), {
      message: `${name} is missing.`,
      expected: expectation(issue),
      fix: `Add “${String(issue.path.at(-1) ?? name)}: …”.`,
    });
    return;
  }
  report(issue.path.at(-1) === 'layout' ? 'layout-unknown' : 'setting-value', locationOf(issue.path), {
    message: `${name} is ${shortened(JSON.stringify(found))}.`,
    expected: expectation(issue),
    fix: typeof found === 'number' && issue.code === 'invalid_type' && issue.expected === 'string' ? `Put it in quotes: "${found}".` : 'Mend the value.',
  });
}

/** The maps at a path; `*` stands for each entry of a list. */
function mapsAt(node: unknown, [name, ...rest]: readonly string[]): readonly YAMLMap[] {
  if (name === undefined) return isMap(node) ? [node] : [];
  if (name === '*') return isSeq(node) ? node.items.flatMap(item => mapsAt(item, rest)) : [];
  return isMap(node) ? mapsAt(node.get(name, true), rest) : [];
}

/** Gives a setting its present name, and reports the earlier one. Where both are there, the earlier one is left to be reported as unknown. */
function renameSetting(map: YAMLMap, { from, to }: RenamedSetting, locationAt: (offset: number) => SourceLocation, report: Report): void {
  if (map.has(to)) return;
  for (const { key } of map.items) {
    if (!isScalar(key) || key.value !== from) continue;
    key.value = to;
    report('setting-renamed', locationAt(key.range?.[0] ?? 0), {
      message: `The setting “${from}” is called “${to}” now.`,
      expected: `“${to}:”`,
      fix: `Change the name in this line. The old name still works.`,
    });
  }
}

/** A path as people count: entries of a list from 1. */
export function nameOf(path: YamlPath): string {
  return path.map(key => (typeof key === 'number' ? `${key + 1}` : String(key))).join(' › ') || 'the file';
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const kinds: Readonly<Record<string, string>> = {
  string: 'A text.',
  number: 'A number.',
  boolean: 'true or false.',
  array: 'A list: [one, two], or a line “- …” for each entry.',
  object: 'Settings, one “name: value” a line.',
  record: 'Settings, one “name: value” a line.',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? `A value of the kind “${issue.expected}”.`;
    case 'invalid_value':
      return `One of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'A text, or one text for each language: { en: …, es: … }.';
    case 'too_small':
      return issue.origin === 'number'
        ? `A number above ${issue.minimum}.`
        : issue.origin === 'array'
          ? 'A list of at least one entry.'
          : 'A text that is not empty.';
    default:
      return `${issue.message.replace(/\.$/, '')}.`;
  }
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined), root);
}

/** The pairs of a map by their names, made once: thousands of settings may each be asked for their place. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const made = pairsByName.get(map) ?? new Map(map.items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  pairsByName.set(map, made);
  return made;
}

const pairsByName = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Goes down the path as far as there are nodes; for a map's entry the place is that of its key. */
function offsetOf(contents: unknown, path: YamlPath): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (!node || !('items' in node) || !Array.isArray(node.items)) return offset;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key));
      if (!pair) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value as Node | null;
    } else {
      node = node.items[Number(key)] as Node | null;
      offset = node?.range?.[0] ?? offset;
    }
  }
  return offset;
}
