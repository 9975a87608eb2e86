import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { guideCoverage } from './guideCoverage.ts';

test('a workshop without a guide passes', () => {
  expect(checkExample(guideCoverage, { 'slides/guide.yaml': undefined })).toEqual([]);
});

test('a point that no slide covers is reported where the guide has it', () => {
  expect(checkExample(guideCoverage, { 'slides/workshop.yaml': swap('        covers: [home.habits]\n', '') })).toEqual([
    {
      file: 'slides/guide.yaml',
      line: 8,
      column: 9,
      rule: 'guide-coverage',
      message: 'No slide covers “home.habits”: Small habits help.',
      expected: 'At least one slide that makes this point.',
      fix: 'Say it on a slide, and add home.habits to that slide’s “covers” in slides/workshop.yaml.',
    },
  ]);
});

test('a point that the guide does not have is reported at the slide that claims it', () => {
  expect(checkExample(guideCoverage, { 'slides/workshop.yaml': swap('[home.rules]', '[home.rules, home.rest]') })).toEqual([
    {
      file: 'slides/workshop.yaml',
      line: 25,
      column: 9,
      rule: 'guide-point',
      message: '“rules” covers “home.rest”, but slides/guide.yaml has no such point.',
      expected: 'One of these: home.habits or home.rules.',
      fix: 'Correct the name, or remove it.',
    },
  ]);
});
