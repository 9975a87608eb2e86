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

test('words break only in a table whose words do not fit beside each other in smaller type', () => {
  const attributes = (word: string): string =>
    exampleHtml('table', `| Planta | Sembramos | Cosechamos | ${word} |\n|---|---|---|---|\n| Frijoles | Mayo | Julio | No |`);
  expect(attributes('Sol')).not.toContain('data-long-words');
  expect(attributes('Cuando')).toContain('data-long-words="small"');
  expect(attributes('Diariamente')).toContain('data-long-words="broken"');
});
