import { expect, test } from 'vitest';
import { exampleHtml } from '../../e2e/examples/exampleView.ts';

test('a discussion shows its prompts beside how the room talks, and for how long', () => {
  expect(exampleHtml('discussion', '- A\n- B', { language: 'es', form: 'pairs', talk: 3 })).toBe(
    '<div class="prompts"><h2 class="kicker">Title</h2><ul><li>A</li><li>B</li></ul></div>' +
      '<div class="form"><p class="clock"><b>3</b> min</p><p class="kicker form-line"><svg messages-square><span>En parejas</span><span class="minutes">· 3 minutos</span></p></div>',
  );
});

test('without a time there is no clock', () => {
  expect(exampleHtml('discussion', '- A', { form: 'groups' })).toContain(
    '<div class="form"><p class="kicker form-line"><svg messages-square><span>In small groups</span></p></div>',
  );
});
