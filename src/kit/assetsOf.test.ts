import { expect, test } from 'vitest';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { assetsOf } from './assetsOf.ts';
import type { Engine } from './engine.ts';

const icons = Object.fromEntries(['messages-square', 'house', 'moon', 'sun'].map(name => [name, '']));
const engine: Engine = { client: '', earlyClient: '', clientStyles: '', slideStyles: '', documentStyles: '', icons, deckLicenses: '' };

/** What a page gets for images of these bytes. */
function imagesOfPage(images: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  const { workshop } = compileWorkshop(exampleSource());
  if (!workshop) throw new Error('The example did not compile.');
  const shown = assetsOf(workshop, engine, { words: {}, images: new Map(Object.entries(images)) }).images;
  return Object.fromEntries(Object.entries(shown).map(([path, address]) => [path, Buffer.from(address.replace(/^.*,/, ''), 'base64').toString('utf8')]));
}

const names = ' xmlns="http://www.w3.org/2000/svg"';
const drawing = '<svg viewBox="0 0 1 1" onload="a()"><script>b()</script><text>niños</text></svg>';
const cleaned = `<svg${names} viewBox="0 0 1 1"><text>niños</text></svg>`;

test('drawings are cleaned before they are part of a page, and other pictures stay as they are', () => {
  expect(imagesOfPage({ 'slides/images/a.SVG': Buffer.from(drawing), 'slides/images/b.gif': Buffer.from('GIF89a<script>') })).toEqual({
    'images/a.SVG': cleaned,
    'images/b.gif': 'GIF89a<script>',
  });
});

test.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${drawing}`)],
  ['UTF-16', Buffer.from(`\uFEFF${drawing}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${drawing}`, 'utf16le').swap16()],
  ['the older encoding', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${drawing}`, 'latin1')],
])('a drawing in %s has its letters', (_, bytes) => {
  expect(imagesOfPage({ 'slides/images/a.svg': bytes })).toEqual({ 'images/a.svg': cleaned });
});
