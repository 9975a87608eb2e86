import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { pictureToHtml } from '../../markup/pictureToHtml.ts';

const shown = `<p class="picture-block">${pictureToHtml('a.jpg', 'A bike', { width: 4, height: 3 })}</p>`;
const slide = (side: string, text: string): string =>
  `<p class="kicker">Section</p><h2>Title</h2><div class="beside" data-side="${side}"><div class="beside-text">${text}</div>${shown}</div>`;

test('a list and the picture beside it', () => {
  expect(exampleHtml('picture-beside', '- Brakes\n- Bell\n\n![A bike](a.jpg)')).toBe(slide('right', '<ul><li>Brakes</li><li>Bell</li></ul>'));
});

test('the picture may be on the left, and cards beside it', () => {
  expect(exampleHtml('picture-beside', '![A bike](a.jpg)\n\n### Brakes\n\nPull them.', { side: 'left' })).toBe(
    slide('left', '<ul class="card-list"><li><div class="card-text"><h3>Brakes</h3><p>Pull them.</p></div></li></ul>'),
  );
});
