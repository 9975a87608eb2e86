import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/problem.ts';

/** A YAML file's value, checked against a schema, and the place of each of its parts. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** Where the value at a path stands, or its nearest parent if it is not there. */
  readonly placeOf: (path: YamlPath) => Place;
}

export type YamlPath = readonly PropertyKey[];

/** Parses YAML and checks it against the schema; reports every misfit at its own line. Gives nothing if there is any. */
export function readYaml<Value>(file: string, text: string, schema: z.ZodType<Value>, report: Report): YamlFile<Value> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };

  for (const error of [...document.errors, ...document.warnings]) {
    report('yaml-syntax', placeAt(error.pos[0]), {
      message: `The file cannot be read as YAML: ${error.message}.`,
      expected: 'One “name: value” a line, lists with “- ”, and two more blanks for each level.',
      hint: 'Compare with the lines around it; text with “: ” or a leading sign such as [ or * needs quotes.',
    });
  }
  if (document.errors.length > 0) return undefined;

  const placeOf = (path: YamlPath): Place => placeAt(offsetOf(document.contents, path));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, placeOf };
  for (const issue of result.error.issues) reportIssue(issue, document.toJS(), placeOf, report);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, root: unknown, placeOf: (path: YamlPath) => Place, report: Report): void {
  const name = issue.path.map(String).join(' › ') || 'the file';
  const found = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      report('setting-unknown', placeOf([...issue.path, key]), {
        message: `“${key}” is not a setting of ${name}.`,
        expected: 'One of the settings that the README lists for this place.',
        hint: 'Look for a misspelling, or take the line away.',
      });
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest says most; its issues count their path from here.
    const branch = issue.errors.find(issues => issues.some(inner => inner.path.length > 0)) ?? issue.errors[0];
    const inner = branch?.find(each => each.path.length > 0);
    if (inner) {
      reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, root, placeOf, report);
      return;
    }
  }
  if (found === undefined || found === null) {
    report('setting-missing', placeOf(issue.path), {
      message: `${name} is missing.`,
      expected: expectation(issue),
      hint: `Add “${String(issue.path.at(-1) ?? name)}: …”.`,
    });
    return;
  }
  report(issue.path.at(-1) === 'layout' ? 'layout-unknown' : 'setting-value', placeOf(issue.path), {
    message: `${name} is ${JSON.stringify(found)}.`,
    expected: expectation(issue),
    hint: 'Mend the value.',
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `A value of the kind “${issue.expected}”.`;
    case 'invalid_value':
      return `One of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'A text, or one text for each language: { en: …, es: … }.';
    default:
      return `${issue.message.replace(/\.$/, '')}.`;
  }
}

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined), root);
}

/** Goes down the path as far as there are nodes; for a map's entry the place is that of its key. */
function offsetOf(contents: unknown, path: YamlPath): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (!node || !('items' in node) || !Array.isArray(node.items)) return offset;
    if (isMap(node)) {
      const pair = node.items.find(item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
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
