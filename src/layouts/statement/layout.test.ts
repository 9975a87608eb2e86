import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { pictureToHtml } from '../../markup/pictureToHtml.ts';

test('a statement shows its first paragraph large, and the others below', () => {
  expect(exampleHtml('statement', 'One **thing**.\n\nAnother.')).toBe(
    '<h2 class="kicker">Title</h2><div class="line"><p>One <strong>thing</strong>.</p></div><p>Another.</p>',
  );
});

test('a picture is never the line: it has the room that the words leave, above or below them', () => {
  const shown = `<p class="picture-block">${pictureToHtml('a.jpg', 'A bike', { width: 4, height: 3 })}</p>`;
  const line = '<div class="line"><p>One thing.</p></div>';
  expect(exampleHtml('statement', '![A bike](a.jpg)\n\nOne thing.')).toBe(`<h2 class="kicker">Title</h2>${shown}${line}`);
  expect(exampleHtml('statement', 'One thing.\n\n![A bike](a.jpg)')).toBe(`<h2 class="kicker">Title</h2>${line}${shown}`);
  expect(exampleHtml('statement', '![A bike](a.jpg)')).toBe(`<h2 class="kicker">Title</h2>${shown}`);
});
