import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('a statement shows its first paragraph large, and the others below', () => {
  expect(exampleHtml('statement', 'One **thing**.\n\nAnother.')).toBe(
    '<h2 class="kicker">Title</h2><div class="line"><p>One <strong>thing</strong>.</p></div><p>Another.</p>',
  );
});
