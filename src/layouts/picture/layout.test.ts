import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { pictureToHtml } from '../../markup/pictureToHtml.ts';

const shown = `<p class="picture-block">${pictureToHtml('a.jpg', 'A bike', { width: 4, height: 3 })}</p>`;

test('a picture is a figure with its caption, in whatever order they are written', () => {
  const expected = `<p class="kicker">Section</p><h2>Title</h2><figure>${shown}<figcaption><p>Ready to go</p></figcaption></figure>`;
  expect(exampleHtml('picture', '![A bike](a.jpg)\n\nReady to go')).toBe(expected);
  expect(exampleHtml('picture', 'Ready to go\n\n![A bike](a.jpg)')).toBe(expected);
});

test('a picture needs no caption', () => {
  expect(exampleHtml('picture', '![A bike](a.jpg)')).toBe(`<p class="kicker">Section</p><h2>Title</h2><figure>${shown}</figure>`);
});
