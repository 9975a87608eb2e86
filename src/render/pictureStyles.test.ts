import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { packToJson } from './deckPack.ts';
import { pictureStyles } from './pictureStyles.ts';
import { renderPage } from './renderPage.ts';

const images = { 'images/phone.svg': 'data:,phone', 'images/unused.svg': 'data:,unused' };
const picture = swap('Small things count.', 'Small ![A phone](images/phone.svg) things count.');
const onSlide = { 'slides/en/01-start.md': swap('- Ask each day', '- Ask ![A phone](images/phone.svg) each ![Two phones](images/phone.svg) day') };
const inBoth = {
  'slides/en/01-start.md': swap('- Ask each day', '- Ask ![A phone](images/phone.svg) each day'),
  'slides/es/01-start.md': swap('- Pregunte cada día', '- Pregunte ![Un celular](images/phone.svg) cada día'),
};
const inNotes = { 'speaker-notes/en/01-start.md': picture };
const styles = (changes: Parameters<typeof exampleWorkshop>[0], notes: boolean): string => pictureStyles(exampleWorkshop(changes), { images }, { notes });

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
  const { workshop } = compileWorkshop({ ...exampleSource(inBoth), images: new Set(Object.keys(each).map(path => `slides/${path}`)) });
  if (!workshop) throw new Error('The example does not compile.');
  expect(pictureStyles(workshop, { images: { ...images, ...each } }, { notes: false })).toBe(
    'img[data-picture="images/phone.en.svg"]{content:url(data:,en)}\nimg[data-picture="images/phone.es.svg"]{content:url(data:,es)}',
  );
  const same = { 'images/phone.en.svg': 'data:,a', 'images/phone.es.svg': 'data:,a' };
  expect(pictureStyles(workshop, { images: same }, { notes: false })).toBe(
    'img[data-picture="images/phone.en.svg"],img[data-picture="images/phone.es.svg"]{content:url(data:,a)}',
  );
});
