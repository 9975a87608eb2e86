import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('steps are numbered, so that a screen reader says their order', () => {
  expect(exampleHtml('steps', '### A\n\nB\n\n### C', { icons: ['house', 'moon'], incremental: true })).toBe(
    '<p class="kicker">Section</p><h2>Title</h2><ol class="card-list">' +
      '<li class="fragment" data-fragment-index="0"><span class="step-number">1</span><svg house><div class="card-text"><h3>A</h3><p>B</p></div></li>' +
      '<li class="fragment" data-fragment-index="1"><span class="step-number">2</span><svg moon><div class="card-text"><h3>C</h3></div></li></ol>',
  );
});
