import { expect, test } from 'vitest';
import { languageStyles } from './languageStyles.ts';

test('each language has a rule that hides it where it is not named, and one that puts it first where it is named first', () => {
  expect(languageStyles(['en', 'zh-Hant'])).toBe(`:root:not([data-languages~='en']) :is(.text, .in-language)[lang='en'] { display: none; }
:root:is([data-languages='en'], [data-languages^='en ']) :is(.text, .in-language)[lang='en'] { order: -1; }
:root:not([data-languages~='zh-Hant']) :is(.text, .in-language)[lang='zh-Hant'] { display: none; }
:root:is([data-languages='zh-Hant'], [data-languages^='zh-Hant ']) :is(.text, .in-language)[lang='zh-Hant'] { order: -1; }`);
});
