import { expect, test } from 'vitest';
import type { YamlPath } from '../compiler/readYaml.ts';
import { addItem, addPair, YamlEditError, type YamlValue } from './yamlEdits.ts';

test.each<[string, string, string, YamlValue, string]>([
  ['braces', 'title: { en: A, es: B } # ours', 'title', 'C', 'title: { en: A, es: B, vi: C } # ours'],
  ['braces within a list', '- role: { en: A }\n  name: ""', '0/role', 'C', '- role: { en: A, vi: C }\n  name: ""'],
  ['empty braces', 'title: {}', 'title', 'C', 'title: { vi: C }'],
  ['braces over lines', 't: {\n  en: A, # one\n  es: B # two\n}', 't', 'C', 't: {\n  en: A, # one\n  es: B, # two\n  vi: C\n}'],
  ['braces over lines, the last with a comma', 't: {\n  en: A,\n}', 't', 'C', 't: {\n  en: A,\n  vi: C,\n}'],
  ['lines', "t:\n    en: 'A'   # one\n    es: B # two\n\n# next\nx: 1", 't', 'C', "t:\n    en: 'A'   # one\n    es: B # two\n    vi: C\n\n# next\nx: 1"],
  ['lines of a list’s entry', 'l:\n- en: A # one\n- en: B', 'l/0', 'C', 'l:\n- en: A # one\n  vi: C\n- en: B'],
  ['lines after a list', 't:\n  en:\n    - A\n    - B # b\nx: 1', 't', ['C', 'D'], 't:\n  en:\n    - A\n    - B # b\n  vi: [C, D]\nx: 1'],
  ['lines after a text block', 't:\n  en: |\n    A\n\n    B\n\nx: 1', 't', 'C', 't:\n  en: |\n    A\n\n    B\n  vi: C\n\nx: 1'],
  ['lines after a text block that keeps its end', 't:\n  en: |+\n    A\n\nx: 1', 't', 'C', 't:\n  en: |+\n    A\n\n  vi: C\nx: 1'],
  ['the file itself, with a byte order mark', '\uFEFFen: A\n', '', 'C', '\uFEFFen: A\nvi: C\n'],
  ['lines that end as on Windows', 't:\r\n  en: A\r\nx: 1\r\n', 't', 'C', 't:\r\n  en: A\r\n  vi: C\r\nx: 1\r\n'],
  ['nothing', 't:\nx: 1', 't', 'C', 't: { vi: C }\nx: 1'],
  ['nothing, with a comment', 't: # none yet\nx: 1', 't', 'C', 't: { vi: C } # none yet\nx: 1'],
  ['null', 't: ~ # none yet', 't', 'C', 't: { vi: C } # none yet'],
  ['lines, where a comma needs no quotes', 't:\n  en: A, B', 't', 'C, D', 't:\n  en: A, B\n  vi: C, D'],
  ['braces, where it does', 't: { en: A }', 't', 'C, D', 't: { en: A, vi: "C, D" }'],
  ['lines, where a colon needs quotes', 't:\n  en: A', 't', 'C: D # E', 't:\n  en: A\n  vi: "C: D # E"'],
  ['braces, where a number is text', 't: { en: A }', 't', '12', 't: { en: A, vi: "12" }'],
  ['braces, where a number is one', 't: { en: A }', 't', 12, 't: { en: A, vi: 12 }'],
])('into %s', (_, text, path, value, expected) => expect(addPair(text, steps(path), 'vi', value)).toBe(expected));

test.each<[string, string, string, YamlValue, number | undefined, string]>([
  ['brackets', 'l: [en, es] # ours', 'l', 'vi', undefined, 'l: [en, es, vi] # ours'],
  ['brackets, second', 'l: [en, es]', 'l', 'vi', 0, 'l: [en, vi, es]'],
  ['brackets, first', 'l: [en, es]', 'l', 'vi', -1, 'l: [vi, en, es]'],
  ['brackets with a # in quotes', 'l: [en, "]"]', 'l', '#', undefined, 'l: [en, "]", "#"]'],
  ['brackets over lines', 'l: [\n  a, b,\n  c\n]', 'l', 'd', undefined, 'l: [\n  a, b,\n  c,\n  d\n]'],
  ['empty brackets', 'l: [ ]', 'l', 'vi', undefined, 'l: [vi]'],
  ['empty brackets with a comment', 'l: [ # none\n  ]', 'l', 'vi', undefined, 'l: [vi # none\n  ]'],
  ['nothing', 'known:\n  es: # none\n', 'known/es', 'vi', undefined, 'known:\n  es: [vi] # none\n'],
  ['lines', 'l:\n  - en\n  # then\n  - es # last\n  # more\nx: 1', 'l', 'vi', undefined, 'l:\n  - en\n  # then\n  - es # last\n  - vi\n  # more\nx: 1'],
  ['lines, before an entry’s comment', 'l:\n  - en\n  # then\n  - es', 'l', 'vi', 0, 'l:\n  - en\n  - vi\n  # then\n  - es'],
  ['lines, before the first and its comment', 'l: # all\n  # then\n  - en', 'l', 'vi', -1, 'l: # all\n  - vi\n  # then\n  - en'],
  ['lines, before the first of a file', '- en', '', 'vi', -1, '- vi\n- en'],
  ['lines without a line end', 'l:\n- en', 'l', 'vi', undefined, 'l:\n- en\n- vi'],
  [
    'lines, one setting a line',
    's:\r\n  - file: a\r\n    slides:\r\n      - id: x\r\n        covers: [a] # c\r\n  - file: b\r\n',
    's/0/slides',
    { id: 'new', layout: 'points', minutes: { 20: 1.5, 45: 2 } },
    undefined,
    's:\r\n  - file: a\r\n    slides:\r\n      - id: x\r\n        covers: [a] # c\r\n      - id: new\r\n        layout: points\r\n        minutes: { 20: 1.5, 45: 2 }\r\n  - file: b\r\n',
  ],
  ['lines of braces', 'p:\n  - { id: a, says: b }', 'p', { id: 'new', says: 'c: d' }, undefined, 'p:\n  - { id: a, says: b }\n  - { id: new, says: "c: d" }'],
  ['lines, a text of two lines', 'l:\n  - a', 'l', 'b\nc', undefined, 'l:\n  - a\n  - "b\\nc"'],
])('into a list in %s', (_, text, path, value, after, expected) => expect(addItem(text, steps(path), value, after)).toBe(expected));

test.each<[string, string, string]>([
  ['what an alias stands for', 'a: &all { en: A }\nb: *all', 'b'],
  ['what an alias elsewhere would change with it', 'a: &all { en: A }\nb: *all', 'a'],
  ['a text', 'a: A', 'a'],
  ['a place that is not there', 'a: { en: A }', 'b/c'],
  ['a map that has the key', 'a: { vi: A }', 'a'],
  ['a file that is no YAML', 'a: { en: A', 'a'],
])('%s is left alone, and reported', (_, text, path) => expect(() => addPair(text, steps(path), 'vi', 'C')).toThrow(YamlEditError));

test('what could not be added is reported as it is to be written by hand', () =>
  expect(() => addPair('sections: [{ name: A }]', ['sections', 0, 'name'], 'vi', 'C')).toThrow(
    '“vi: C” can’t be added to “sections › 1 › name” in the YAML file without rewriting what is there. Add it by hand, and run the command again.',
  ));

/** A path as keys between slashes; digits are a place in a list. */
const steps = (path: string): YamlPath => (path ? path.split('/').map(key => (/^\d+$/.test(key) ? Number(key) : key)) : []);
