import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('columns are two texts in a list, below a line for both', () => {
  expect(exampleHtml('columns', 'A\n\n### B\n\n- C\n\n### D\n\nE')).toBe(
    '<p class="kicker">Section</p><h2>Title</h2><p>A</p><ul class="card-list">' +
      '<li><div class="card-text"><h3>B</h3><ul><li>C</li></ul></div></li><li><div class="card-text"><h3>D</h3><p>E</p></div></li></ul>',
  );
});
