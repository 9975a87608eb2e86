import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('a scenario tells its story in a bubble, and asks below', () => {
  expect(exampleHtml('scenario', 'A\n\nB\n\n- C\n- D', { incremental: true, form: 'room', talk: 1 })).toBe(
    '<p class="kicker form-line"><svg messages-square><span>All together</span><span class="minutes">· 1 minute</span></p><h2>Title</h2><div class="story"><p>A</p><p>B</p></div>' +
      '<ul><li class="fragment" data-fragment-index="0">C</li><li class="fragment" data-fragment-index="1">D</li></ul>',
  );
});
