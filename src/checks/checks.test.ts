import { expect, test } from 'vitest';
import { swap } from '../compiler/exampleSource.ts';
import { exampleWorkshop } from '../compiler/exampleWorkshop.ts';
import { checkWorkshop } from './checks.ts';

test('every rule about the whole workshop is checked, and all that is found is told together', () => {
  const workshop = exampleWorkshop({
    'slides/workshop.yaml': text => text.replace('lengths: [10]', 'lengths: [10, 20]').replace('[home.rules]', '[home.rest]'),
    'slides/en/01-start.md': swap('Ask each day', 'Ask [each day](#x)'),
  });
  expect(checkWorkshop(workshop).map(problem => problem.rule)).toEqual(['guide-coverage', 'guide-point', 'link-slide', 'length-minutes']);
});
