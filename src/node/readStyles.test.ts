import { expect, test } from 'vitest';
import { readStyles } from './readStyles.ts';

test('without the fonts’ package, the message says how to get it', () => {
  expect(() => readStyles('@fontsource/not-installed')).toThrow(
    'The fonts of slides and papers are not there: they come with the package @fontsource/not-installed, which is missing or not whole. ' +
      'Nothing was changed. Run “npm ci”, then the command again.',
  );
});
