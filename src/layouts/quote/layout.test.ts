import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('a quote keeps its place between the lines around it', () => {
  expect(exampleHtml('quote', 'A\n\n> “B”\n\nC')).toBe('<p class="kicker">Section</p><h2>Title</h2><p>A</p><blockquote><p>“B”</p></blockquote><p>C</p>');
});
