import type { z } from 'zod';
import type { Report } from '../diagnostics/diagnostic.ts';
import { type ExpectedValue, isValueForm, type ValueForm } from '../diagnostics/expectedValue.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { knownSettings } from './knownSettings.ts';
import { settingNameAt, valueAt } from './settingNameAt.ts';
import { shown } from './yamlLines.ts';

/** What the report of an invalid value is made of. */
interface ReadFile {
  readonly root: unknown;
  readonly schema: z.ZodType;
  readonly locationOf: (path: readonly PropertyKey[]) => SourceLocation;
  /** The value at a path as it is in the file, cut if it is long. */
  readonly written: (path: readonly PropertyKey[]) => string;
  readonly report: Report;
}

/** Reports what a schema does not allow, in terms of the settings. */
export function reportIssue(issue: z.core.$ZodIssue, file: ReadFile): void {
  const { root, schema, locationOf, written, report } = file;
  const { path } = issue;
  const found = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const place = { within: settingNameAt(root, path), known: knownSettings(schema, path) };
    for (const key of issue.keys) report('setting-unknown', locationOf([...path, key]), { unknown: 'setting', name: shown(key), ...place });
  } else if (issue.code === 'invalid_key') {
    const expected = expectedValue(issue.issues[0] ?? issue);
    report('setting-value', locationOf(path), { wrong: 'name', name: shown(String(path.at(-1))), within: settingNameAt(root, path.slice(0, -1)), expected });
  } else if (issue.code === 'invalid_union' && issue.errors.some(hasInnerPath)) {
    // The branch that got furthest says the most; its issues count their path from here.
    for (const inner of issue.errors.find(hasInnerPath) ?? []) reportIssue({ ...inner, path: [...path, ...inner.path] }, file);
  } else if (found === undefined || found === null) {
    const missing = found === undefined ? 'setting' : 'value';
    report('setting-missing', locationOf(path), { missing, setting: settingNameAt(root, path), expected: expectedValue(issue) });
  } else if (path.at(-1) === 'layout' && typeof found === 'string' && issue.code === 'invalid_value') {
    report('layout-unknown', locationOf(path), { layout: shown(found), slide: settingNameAt(root, path.slice(0, -1)), known: issue.values.map(String) });
  } else {
    const value = { kind: kindOf(found), written: typeof found === 'string' ? shown(found) : written(path) };
    report('setting-value', locationOf(path), { wrong: 'value', setting: settingNameAt(root, path), found: value, expected: expectedValue(issue) });
  }
}

const hasInnerPath = (issues: readonly z.core.$ZodIssue[]): boolean => issues.some(({ path }) => path.length > 0);

function kindOf(value: unknown): 'text' | 'number' | 'yes-no' | 'list' | 'settings' {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'yes-no';
    default:
      return 'settings';
  }
}

const kinds: Readonly<Record<string, ValueForm>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'settings',
  record: 'settings',
};

/** What belongs there: schemas name the kinds of values that they check by themselves. */
function expectedValue(issue: z.core.$ZodIssue): ExpectedValue {
  if (isValueForm(issue.message)) return { form: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { form: kinds[issue.expected] ?? 'other' };
    case 'invalid_value':
      return { form: 'one-of', values: issue.values.map(String) };
    case 'too_small':
      if (issue.origin === 'number') return { form: 'above', minimum: Number(issue.minimum) };
      return { form: issue.origin === 'array' ? 'filled-list' : 'filled-text' };
    default:
      return { form: 'other' };
  }
}
