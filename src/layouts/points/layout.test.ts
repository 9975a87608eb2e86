import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('points are a list, with a line before and after it', () => {
  expect(exampleHtml('points', 'A\n\n1. B\n2. C\n\nD')).toBe('<p class="kicker">Section</p><h2>Title</h2><p>A</p><ol><li>B</li><li>C</li></ol><p>D</p>');
});
