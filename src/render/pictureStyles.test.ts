import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { packToJson } from './deckPack.ts';
import { pictureStyles } from './pictureStyles.ts';
import { renderPage } from './renderPage.ts';

const images = { 'images/phone.svg': 'data:,phone', 'images/unused.svg': 'data:,unused' };
const picture = swap('Small things count.', 'Small ![A phone](images/phone.svg) things count.');
const onSlide = { 'slides/en/01-start.md': swap('- Ask each day', '- Ask ![A phone](images/phone.svg) each ![Two phones](images/phone.svg) day') };
const inNotes = { 'speaker-notes/en/01-start.md': picture };
const styles = (changes: Parameters<typeof exampleWorkshop>[0], notes: boolean, files: Readonly<Record<string, string>> = images): string =>
  pictureStyles(exampleWorkshop(changes), { images: files }, { notes });

test('a picture is in a page once, however often it is shown', () => {
  expect(styles(onSlide, true)).toBe('img[data-picture="images/phone.svg"]{content:url(data:,phone)}');
  const page = renderPage(exampleWorkshop(onSlide), exampleAssets, { pack: packToJson(exampleWorkshop(onSlide), exampleAssets) });
  expect(page.split('data:image/svg+xml;base64,AA==')).toHaveLength(2);
  expect(page.split('data-picture="images/phone.svg"').length).toBeGreaterThan(3);
});

test('a published page has no picture that only notes show', () => {
  expect(styles(inNotes, true)).toContain('data:,phone');
  expect(styles(inNotes, false)).toBe('');
});

test('languages that have a picture of their own show that, and two names of one file are one picture', () => {
  const each = { 'images/phone.en.svg': 'data:,en', 'images/phone.es.svg': 'data:,es' };
  expect(styles(onSlide, false, { ...images, ...each })).toBe(
    'img[data-picture="images/phone.en.svg"]{content:url(data:,en)}\nimg[data-picture="images/phone.es.svg"]{content:url(data:,es)}',
  );
  expect(styles(onSlide, false, { 'images/phone.en.svg': 'data:,a', 'images/phone.es.svg': 'data:,a' })).toBe(
    'img[data-picture="images/phone.en.svg"],img[data-picture="images/phone.es.svg"]{content:url(data:,a)}',
  );
});
