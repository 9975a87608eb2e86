import { expect, test } from 'vitest';
import { exampleHtml, exampleView } from '../../../e2e/examples/exampleView.ts';
import { discussionForm } from './layout.ts';

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

test.each([
  ['en', { form: 'pairs', talk: 4 }, '<span>In pairs</span><span class="minutes">· 4 minutes</span>'],
  ['es', { form: 'groups', talk: 1 }, '<span>En grupos pequeños</span><span class="minutes">· 1 minuto</span>'],
  ['en', { form: 'room' }, '<span>All together</span>'],
  ['es', { talk: 2 }, '<span class="minutes">2 minutos</span>'],
] as const)('%s, %j: %s', (language, settings, expected) => {
  expect(discussionForm(exampleView('discussion', '- A', { language, ...settings })).text).toBe(
    `<p class="kicker form-line"><svg messages-square>${expected}</p>`,
  );
});

test('where nothing is set, nothing is said', () => {
  expect(discussionForm(exampleView('discussion', '- A')).text).toBe('');
});
