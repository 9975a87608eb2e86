import { expect, test } from 'vitest';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { languageStyles } from './languageStyles.ts';

const stylesOf = (...languages: readonly string[]): readonly string[] => languageStyles({ ...exampleWorkshop(), languages }).split('\n');

test('each language has a rule that hides it where it is not named, and one that puts it first where it is named first', () => {
  expect(stylesOf('en', 'pt-BR')).toEqual([
    `:root:not([data-languages~='en']) :is(.text, .in-language)[lang='en'] { display: none; }`,
    `:root:is([data-languages='en'], [data-languages^='en ']) :is(.text, .in-language)[lang='en'] { order: -1; }`,
    `:root:not([data-languages~='pt-BR']) :is(.text, .in-language)[lang='pt-BR'] { display: none; }`,
    `:root:is([data-languages='pt-BR'], [data-languages^='pt-BR ']) :is(.text, .in-language)[lang='pt-BR'] { order: -1; }`,
  ]);
});

test('a slide begins on the right where a language from right to left is first on it, and on the left where it is not', () => {
  const styles = stylesOf('en', 'ar').filter(line => line.includes('.slide'));
  expect(styles).toEqual([
    `:root:is([data-languages='en'], [data-languages^='en ']) .slide { direction: ltr; --start: left; --end: right; }`,
    `:root:is([data-languages='ar'], [data-languages^='ar ']) .slide { direction: rtl; --start: right; --end: left; }`,
  ]);
});

test('a Latin language with letters that the font lacks is written in the computer’s font as a whole, no word in two', () => {
  const change = { 'slides/es/01-start.md': swap('Pregunte cada día', 'Hỏi mỗi ngày') };
  expect(languageStyles(exampleWorkshop(change))).toContain(`[lang='es'] { --font: var(--system-font); font-family: var(--font); }`);
  expect(languageStyles(exampleWorkshop())).not.toContain('--font');
});
