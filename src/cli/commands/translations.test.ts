import { expect, test } from 'vitest';
import { showTranslations } from './translations.ts';

const names: Readonly<Record<string, string>> = { es: 'Español', vi: 'Tiếng Việt' };

test('each translation has a row; a single text that is not done shows', () => {
  const counts = [
    { language: 'es', texts: 800, done: 799, stale: 1, missing: 0 },
    { language: 'vi', texts: 800, done: 0, stale: 0, missing: 800 },
  ];
  expect(
    showTranslations(counts, language => names[language] ?? '')
      .split('\n')
      .slice(0, 3),
  ).toEqual(['    language    texts  done  stale  missing', 'es  Español       800  99 %    1 %      0 %', 'vi  Tiếng Việt    800   0 %    0 %    100 %']);
});

test('without translations, it says how to add one', () => expect(showTranslations([], () => '')).toContain('npm run add-language'));
