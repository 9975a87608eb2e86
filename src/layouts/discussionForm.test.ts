import { expect, test } from 'vitest';
import { exampleView } from '../../e2e/examples/exampleView.ts';
import { discussionForm } from './discussionForm.ts';

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
