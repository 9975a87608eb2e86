import { expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';

test('the closing shows its first paragraph large, then thanks and sources', () => {
  expect(exampleHtml('closing', 'Go **calmly**.\n\nThanks.\n\n[Site][site]', { language: 'es' })).toBe(
    '<h2 class="kicker">Title</h2><div class="line"><p>Go <strong>calmly</strong>.</p></div><p>Thanks.</p><p><a href="https://a.org/es">Site</a></p>',
  );
});
