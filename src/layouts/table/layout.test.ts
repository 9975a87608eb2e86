import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('a table says which cells name a column or a row, and lines numbers up where they end', () => {
  expect(exampleHtml('table', 'A\n\n| | Age | What |\n|---|---|---|\n| B | 5 | C |\n| D | – | 6 or **7** |\n\nE')).toBe(
    '<p class="kicker">Section</p><h2>Title</h2><p>A</p><table data-columns="3" data-rows="2"><thead><tr>' +
      '<td></td><th scope="col" class="number-cell">Age</th><th scope="col">What</th></tr></thead><tbody>' +
      '<tr><th scope="row">B</th><td class="number-cell">5</td><td>C</td></tr>' +
      '<tr><th scope="row">D</th><td class="number-cell">–</td><td>6 or <strong>7</strong></td></tr></tbody></table><p>E</p>',
  );
});
