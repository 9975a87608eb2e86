import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { pictureToHtml } from '../../markup/pictureToHtml.ts';

test('the title slide says who it is for, then the workshop’s title as the page’s first heading', () => {
  expect(exampleHtml('title', 'For parents\n\nAll are welcome')).toBe(
    '<div class="kicker"><p>For parents</p></div><h1>Title</h1><p>All are welcome</p><p class="evening"></p>',
  );
});

test('a picture on the title slide is below the title, wherever it is written', () => {
  const shown = `<p class="picture-block">${pictureToHtml('a.jpg', 'A bike', { width: 4, height: 3 })}</p>`;
  const expected = `<div class="kicker"><p>For parents</p></div><h1>Title</h1>${shown}<p class="evening"></p>`;
  expect(exampleHtml('title', '![A bike](a.jpg)\n\nFor parents')).toBe(expected);
  expect(exampleHtml('title', 'For parents\n\n![A bike](a.jpg)')).toBe(expected);
});

test.each([
  ['en', { school: 'Lincoln', date: '22 Nov', presenter: 'Ana' }, 'Lincoln · 22 Nov · With Ana'],
  ['es', { school: 'Lincoln', presenter: 'Ana' }, 'Lincoln · Con Ana'],
  ['en', { date: '22 <Nov>' }, '22 &#60;Nov&#62;'],
])('the session’s details are below as far as they are known (%s, %j)', (language, placeholders, expected) => {
  expect(exampleHtml('title', 'A', { language, placeholders })).toBe(`<div class="kicker"><p>A</p></div><h1>Title</h1><p class="evening">${expected}</p>`);
});
