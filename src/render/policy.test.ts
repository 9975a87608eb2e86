import { expect, test } from 'vitest';
import { contentPolicy } from './policy.ts';

const hash = (text: string): string => text.toUpperCase();

test('a page may run its own scripts and styles, show images and fonts that are in it, and nothing else', () => {
  expect(contentPolicy({ scripts: ['a', 'b'], styles: ['c'] }, hash)).toBe(
    "default-src 'none'; script-src 'sha256-A' 'sha256-B'; style-src 'sha256-C'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
  );
});

test('a page without scripts may run none', () => {
  expect(contentPolicy({ scripts: [], styles: ['c'] }, hash)).toContain("script-src 'none';");
});
