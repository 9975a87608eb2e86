import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosticsOf, foundBy } from '../../e2e/examples/exampleRule.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { describeDiagnostic } from './describeDiagnostic.ts';
import { type Example, messageLanguages, type Rule } from './rule.ts';
import { type RuleName, rules } from './rules.ts';

type AnyRule = Rule<never>;

const all = Object.entries(rules as unknown as Record<RuleName, AnyRule>).flatMap(([name, rule]) =>
  rule.examples.map((example, i): [string, RuleName, Example<never>] => [`${name} ${i + 1}`, name as RuleName, example]),
);

test('every file of a rule is in the table, under its own name', () => {
  const files = readdirSync(import.meta.dirname).flatMap(file => /^([a-z]+(?:-[a-z0-9]+)*)\.ts$/.exec(file)?.[1] ?? []);
  const notRules = ['diagnostic', 'memory', 'nouns', 'rule', 'rules'];
  expect(Object.keys(rules)).toEqual(expect.arrayContaining(files.filter(file => !notRules.includes(file))));
});

describe.each(all)('the example of %s', (_, name, example) => {
  test('breaks the rule, and is without a problem when it is fixed', () => {
    if (example.facts !== undefined) return expect(foundBy(name, example)).toHaveLength(1);
    expect(diagnosticsOf(example, 'good').map(inOneLine)).toEqual([]);
    expect(diagnosticsOf(example, 'bad').map(({ rule }) => rule)).toContain(name);
    return undefined;
  });

  test.each(messageLanguages)('is told in %s with what was found, what was expected and what to do', language => {
    const [diagnostic] = foundBy(name, example);
    if (!diagnostic) throw new Error(`Nothing breaks ${name}.`);
    const { message, expected, fix } = describeDiagnostic(diagnostic, { language });
    for (const text of [message, expected, fix]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object|NaN|\s{2}/);
    }
    // The same in both languages means that one of them was forgotten.
    const other = describeDiagnostic(diagnostic, { language: language === 'en' ? 'es' : 'en' });
    expect(fix).not.toBe(other.fix);
  });
});
