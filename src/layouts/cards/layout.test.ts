import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('cards are a list, each with its icon above its title', () => {
  expect(exampleHtml('cards', 'A\n\n### B\n\nC\n\n### D\n\n- E', { icons: ['house', 'moon'] })).toBe(
    '<p class="kicker">Section</p><h2>Title</h2><p>A</p><ul class="card-list">' +
      '<li><svg house><div class="card-text"><h3>B</h3><p>C</p></div></li>' +
      '<li><svg moon><div class="card-text"><h3>D</h3><ul><li>E</li></ul></div></li></ul>',
  );
});
