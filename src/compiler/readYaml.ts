import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { eachYamlNode } from './eachYamlNode.ts';
import { maxYamlDepth, parseYaml } from './parseYaml.ts';
import { reportWrittenControl } from './reportControls.ts';
import { reportIssue } from './reportIssue.ts';
import { findYamlFlaws } from './yamlFlaws.ts';
import { shown } from './yamlLines.ts';

/** A YAML file's value, checked against a schema, and the place of each of its parts. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** Where the value at a path is, or its nearest parent if it is not there. */
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
 * Parses YAML and checks it against the schema; reports every invalid value at its line, and then returns undefined.
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
    report('yaml-syntax', locationAt(document.offset), { problem: 'too-deep', limit: maxYamlDepth });
    return undefined;
  }

  const { flaws, isUsable } = findYamlFlaws(document, text, locationAt);
  for (const { offset, facts } of flaws) report('yaml-syntax', locationAt(offset), facts);
  if (!isUsable) return undefined;
  if (document.contents === null) {
    report('setting-missing', { file, line: 1 }, { missing: 'everything' });
    return undefined;
  }

  eachYamlNode(document.contents, node => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const [from, to] = node.range;
    reportWrittenControl(text.slice(from, to), node.value, () => locationAt(from), report);
  });
  const locationOf = (path: YamlPath): SourceLocation => locationAt(offsetOf(document.contents, path));
  for (const setting of renamed) for (const map of mapsAt(document.contents, setting.within)) renameSetting(map, setting, locationAt, report);
  const root: unknown = document.toJS({ maxAliasCount: -1 });
  const result = schema.safeParse(root);
  if (result.success) return { value: result.data, locationOf };
  const written = (path: YamlPath): string => {
    const [from = 0, to] = nodeAt(document.contents, path)?.range ?? [];
    return shown(text.slice(from, to));
  };
  for (const issue of result.error.issues) reportIssue(issue, { root, schema, locationOf, written, report });
  return undefined;
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
    report('setting-renamed', locationAt(key.range?.[0] ?? 0), { from, to });
  }
}

/** A path as people count: entries of a list from 1. */
export function nameOf(path: YamlPath): string {
  return path.map(key => (typeof key === 'number' ? `${key + 1}` : String(key))).join(' › ') || 'the file';
}

/** The pairs of a map by their names, made once: thousands of settings may each be asked for their place. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const made = pairsByName.get(map) ?? new Map(map.items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  pairsByName.set(map, made);
  return made;
}

const pairsByName = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The nodes on the way down a path, as far as there are any, each with the offset of its place; for a map's entry that is its key's. */
function* stepsTo(contents: unknown, path: YamlPath): Generator<{ readonly node: Node | null; readonly offset: number }> {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  yield { node, offset };
  for (const key of path) {
    if (!node || !('items' in node) || !Array.isArray(node.items)) return;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key));
      if (!pair) return;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value as Node | null;
    } else {
      node = node.items[Number(key)] as Node | null;
      offset = node?.range?.[0] ?? offset;
    }
    yield { node, offset };
  }
}

/** The place of a path, or of its nearest parent. */
function offsetOf(contents: unknown, path: YamlPath): number {
  let found = 0;
  for (const { offset } of stepsTo(contents, path)) found = offset;
  return found;
}

function nodeAt(contents: unknown, path: YamlPath): Node | null | undefined {
  return [...stepsTo(contents, path)][path.length]?.node;
}
