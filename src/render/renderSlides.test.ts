import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { renderSlides } from './renderSlides.ts';

const render = (...changes: Parameters<typeof exampleWorkshop>): string => renderSlides(exampleWorkshop(...changes), exampleAssets).text;

/** One slide of them, from its first to its last tag. */
const slideOf = (slides: string, id: string): string =>
  /^<section id[\s\S]*?^<\/section>$/gm.exec(slides.slice(slides.indexOf(`<section id="${id}"`)))?.[0] ?? '';

test('a slide holds its text in every language, each in a block with its own lang', () => {
  expect(slideOf(render(), 'habits')).toBe(`<section id="habits" class="slide" data-layout="points" data-section="start" data-emergency>
<div class="texts">
<div class="text" role="group" lang="en"><div class="text-body"><p class="kicker">Start</p><h2>Small habits</h2><ul><li class="fragment" data-fragment-index="0">Ask each day</li><li class="fragment" data-fragment-index="1">Listen <strong>first</strong></li></ul></div></div>
<div class="text" role="group" lang="es"><div class="text-body"><p class="kicker">Inicio</p><h2>Pequeñas costumbres</h2><ul><li class="fragment" data-fragment-index="0">Pregunte cada día</li><li class="fragment" data-fragment-index="1"><strong>Primero</strong> escuche</li></ul></div></div>
</div>
<footer><div class="section-name"><p class="in-language" lang="en">Start</p><p class="in-language" lang="es">Inicio</p></div><p class="number">2<span> / 5</span></p></footer>
</section>`);
});

test('slides are in the workshop’s order, with their sections and numbers', () => {
  const slides = [...render().matchAll(/<section id="(\w+)"[^>]*data-section="(\w+)"[\s\S]*?<p class="number">(\d)<span> \/ (\d)</g)];
  expect(slides.map(([, ...words]) => words.join(' '))).toEqual(['welcome start 1 5', 'habits start 2 5', 'rules start 3 5', 'help help 4 5', 'end help 5 5']);
});

test('links lead to the address of their language', () => {
  const help = slideOf(render(), 'help');
  expect([...help.matchAll(/href="([^"]+)">([^<]+)</g)].map(([, href, text]) => `${text}: ${href}`)).toEqual([
    'TakeItDown.NCMEC.org: https://takeitdown.ncmec.org',
    'NCMEC.org/NetSmartz: https://www.ncmec.org/NetSmartz',
    'TakeItDown.NCMEC.org: https://takeitdown.ncmec.org',
    'NCMEC.org/NetSmartz/es: https://www.ncmec.org/NetSmartz/es',
  ]);
});

test('images and icons are in the page', () => {
  const slides = render({ 'slides/en/01-start.md': swap('For parents. You may step out.', 'For ![parents](images/phone.svg)') });
  expect(slideOf(slides, 'welcome')).toContain(
    '<p>For <img data-picture="images/phone.svg" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2224%22 height=%2212%22/%3E" alt="parents"></p>',
  );
  expect(slideOf(slides, 'rules').match(/<svg \w+>/g)).toEqual(['<svg house>', '<svg moon>', '<svg house>', '<svg moon>']);
});

test('no text of the notes is in the slides', () => {
  const words = ['Good evening.', 'Buenas noches.', 'What works for you?', '¿Qué les funciona?', 'Dé las gracias a quien interpretó.'];
  expect(words.filter(word => render().includes(word))).toEqual([]);
  expect(render()).not.toContain('<template');
});

test('words of an author cannot become HTML', () => {
  const slides = render({ 'slides/es/01-start.md': swap('Pregunte cada día', '\\<img src=x onerror=alert(1)> "y" \'z\'') });
  expect(slides).toContain('&#60;img src=x onerror=alert(1)&#62; &#34;y&#34; &#39;z&#39;');
  expect(slides).not.toMatch(/<img|<script/);
});

test('a workshop with errors, which lacks a text, is not rendered', () => {
  const workshop = exampleWorkshop();
  const [section] = workshop.sections;
  const broken = { ...workshop, sections: section ? [{ ...section, slides: section.slides.map(slide => ({ ...slide, text: {} })) }] : [] };
  expect(() => renderSlides(broken, exampleAssets)).toThrow('The slide welcome has no text in en; a workshop with errors cannot be rendered.');
});

test.each(['welcome', 'habits', 'rules', 'help', 'end'])('the slide %s names its sources below its text, whatever its layout', id => {
  const withSources = (text: string) => text.replace(`id: ${id}\n`, `id: ${id}\n        sources: [netsmartz]\n`);
  const slide = slideOf(render({ 'slides/workshop.yaml': withSources }), id);
  expect(slide).toContain(
    '<p class="sources">Source: <a href="https://www.ncmec.org/NetSmartz">NetSmartz</a> (as of November 22, 2026)</p></div>\n<div class="text" role="group" lang="es">',
  );
  expect(slide).toContain(
    '<p class="sources">Fuente: <a href="https://www.ncmec.org/NetSmartz/es">NetSmartz en español</a> (versión del 22 de noviembre de 2026)</p>',
  );
});
