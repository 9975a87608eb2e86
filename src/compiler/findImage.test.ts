import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { checkWorkshop } from '../checks/checks.ts';
import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import type { ImageFacts } from '../model/imageFacts.ts';
import type { Image } from '../model/text.ts';
import { imagesOf } from '../model/walk.ts';
import { compileWorkshop } from './compileWorkshop.ts';
import type { ImagePaths, WorkshopSource } from './source.ts';

const png = (width: number, height: number): ImageFacts => ({ kind: 'image', format: 'png', width, height, bytes: 100 });

/** The example with an image on its first slide, and what is in its folder of images. */
function sourceWith(images: ImagePaths, english: string, spanish = english): WorkshopSource {
  const source = exampleSource({
    'slides/en/01-start.md': swap('For parents. You may step out.', `For parents. You may step out. ${english}`),
    'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', `Para madres y padres. Pueden salir. ${spanish}`),
  });
  return { ...source, images };
}

const svg: ImageFacts = { kind: 'image', format: 'svg', width: 30, height: 20, bytes: 100 };

const filesOf = (files: Readonly<Record<string, ImageFacts>>): ImagePaths => new Map(Object.entries(files).map(([path, facts]) => [`slides/${path}`, facts]));

/** What is found in the Spanish file alone, whose line is the fifth. */
const problems = (images: ImagePaths, path: string): readonly string[] =>
  compileWorkshop(sourceWith(images, '![A plan](images/there.png)', `![Un plan](${path})`))
    .diagnostics.filter(({ rule }) => rule.startsWith('image'))
    .map(inOneLine);

const there = { 'images/there.png': png(3, 2) };

function imagesShown(source: WorkshopSource): Readonly<Record<string, Partial<Image> | undefined>> {
  const { workshop, diagnostics } = compileWorkshop(source);
  expect(diagnostics.map(inOneLine)).toEqual([]);
  const text = workshop?.sections[0]?.slides[0]?.text ?? {};
  return Object.fromEntries(
    Object.entries(text).map(([language, { blocks }]) => {
      const { location, kind, ...image } = imagesOf(blocks)[0] ?? { location: undefined, kind: undefined };
      return [language, image];
    }),
  );
}

describe('an image that is named once', () => {
  const markdown = ['![A plan](images/plan.png)', '![Un plan](images/plan.png)'] as const;

  test('has one file for all languages', () => {
    expect(imagesShown(sourceWith(filesOf({ 'images/plan.png': png(30, 20) }), ...markdown))).toEqual({
      en: { source: 'images/plan.png', alt: 'A plan' },
      es: { source: 'images/plan.png', alt: 'Un plan' },
    });
  });

  test('has a file for each language, and counts as the same image in both', () => {
    const images = filesOf({ 'images/plan.en.png': png(30, 20), 'images/plan.es.png': png(40, 20) });
    expect(imagesShown(sourceWith(images, ...markdown))).toEqual({
      en: { source: 'images/plan.en.png', named: 'images/plan.png', alt: 'A plan' },
      es: { source: 'images/plan.es.png', named: 'images/plan.png', alt: 'Un plan' },
    });
  });

  test('has one file for the languages without their own', () => {
    const images = filesOf({ 'images/plan.png': png(30, 20), 'images/plan.es.png': png(40, 20) });
    expect(imagesShown(sourceWith(images, ...markdown))).toMatchObject({ en: { source: 'images/plan.png' }, es: { source: 'images/plan.es.png' } });
  });

  test('is found among paths of which nothing is known, and among bytes', () => {
    const svg = new TextEncoder().encode('<svg viewBox="0 0 3 2"/>');
    const plan = ['![A plan](images/plan.svg)', '![Un plan](images/plan.svg)'] as const;
    expect(imagesShown(sourceWith(new Set(['slides/images/plan.svg']), ...plan))['en']).toEqual({ source: 'images/plan.svg', alt: 'A plan' });
    expect(imagesShown(sourceWith(new Map([['slides/images/plan.svg', svg]]), ...plan))['en']).toEqual({ source: 'images/plan.svg', alt: 'A plan' });
  });

  test('with spaces in angle brackets or as %20, and with an accent that the disk has apart', () => {
    for (const path of ['<images/my plan.png>', 'images/my%20plan.png'])
      expect(imagesShown(sourceWith(filesOf({ 'images/my plan.png': png(3, 2) }), `![A](${path})`))['en']).toMatchObject({ source: 'images/my plan.png' });
    const apart = 'images/nin\u0303os.png';
    expect(imagesShown(sourceWith(filesOf({ [apart]: png(3, 2) }), '![A](images/ni\u00f1os.png)'))['en']).toMatchObject({ source: apart });
  });

  test('is a decoration with a hyphen in place of its description', () => {
    expect(imagesShown(sourceWith(filesOf(there), '![-](images/there.png)'))['en']).toMatchObject({ alt: '', isDecoration: true });
  });
});

test('another file for one language, or a decoration, is no change of a text that was accepted', () => {
  const both = sourceWith(filesOf({ 'images/plan.en.png': png(3, 2), 'images/plan.es.png': png(3, 2) }), '![-](images/plan.png)');
  const { workshop } = compileWorkshop(both);
  if (!workshop) throw new Error('The workshop did not compile.');
  expect(checkWorkshop(workshop, exampleSettings).filter(({ rule }) => rule.startsWith('image') || rule.startsWith('parity'))).toEqual([]);
});

describe('an image that is not there is reported with what may be meant', () => {
  const at = (message: string): readonly string[] => [`slides/es/01-start.md:5 image-missing: ${message}`];

  test.each<[string, Readonly<Record<string, ImageFacts>>, string, string]>([
    ['nothing', {}, 'images/plan.png', 'There’s no image “images/plan.png” in the slides folder.'],
    ['a name in other letters', { 'images/Plan.PNG': png(3, 2) }, 'images/plan.png', 'There’s no image “images/plan.png”, but there is “images/Plan.PNG”.'],
    [
      'a file for another language',
      { 'images/plan.en.png': png(3, 2) },
      'images/plan.png',
      'The image “images/plan.png” has no file for Spanish, only plan.en.png.',
    ],
    ['a backslash', { 'images/plan.png': png(3, 2) }, 'images\\plan.png', 'The path of this image has a backslash: “images\\plan.png”.'],
    ['a backslash before a mark', {}, 'images\\_plan.png', 'The path of this image has a backslash: “images\\_plan.png”.'],
    ['spaces', {}, 'images/my plan (1).png', 'The path of this image has spaces, so Markdown doesn’t read it as an image: “images/my plan (1).png”.'],
    ['a folder above', {}, '../../photos/plan.png', 'The path “../../photos/plan.png” leads out of the slides folder.'],
    ['a folder of the computer', {}, '/home/ana/plan.png', 'The path “/home/ana/plan.png” leads out of the slides folder.'],
    ['a drive', {}, 'C:\\Users\\Ana\\plan.png', 'The path “C:\\Users\\Ana\\plan.png” leads out of the slides folder.'],
    ['the web', {}, 'https://a.org/b.png', 'The image “https://a.org/b.png” is on the web. Slides don’t load anything from there.'],
  ])('%s', (_, more, path, message) => expect(problems(filesOf({ ...there, ...more }), path)).toEqual(at(message)));

  const fixes = (more: Readonly<Record<string, ImageFacts>>, path: string, language: 'en' | 'es'): readonly string[] =>
    compileWorkshop(sourceWith(filesOf({ ...there, ...more }), '![A plan](images/there.png)', `![Un plan](${path})`))
      .diagnostics.filter(({ rule }) => rule === 'image-missing')
      .map(diagnostic => describeDiagnostic(diagnostic, { language }).fix);

  test.each<[string, Readonly<Record<string, ImageFacts>>, string, string]>([
    [
      'images/plan.jpg',
      { 'images/plan.png': png(3, 2) },
      'Put the file there, or correct its name. Uppercase and lowercase letters matter. Did you mean “images/plan.png”?',
      'Ponga ahí el archivo, o corrija el nombre. Importan las mayúsculas y las minúsculas. ¿Quiso decir “images/plan.png”?',
    ],
    [
      'images/plan.png',
      { 'images/Plan.PNG': png(3, 2) },
      'Write images/Plan.PNG, or rename the file. Some computers accept both, others don’t.',
      'Escriba images/Plan.PNG, o cambie el nombre del archivo. Algunas computadoras aceptan los dos, y otras no.',
    ],
    [
      'images/plan.png',
      { 'images/plan.en.png': png(3, 2) },
      'Put plan.es.png beside plan.en.png. If every language can show the same image, name it plan.png.',
      'Ponga plan.es.png junto a plan.en.png. Si todos los idiomas pueden mostrar la misma imagen, póngale el nombre plan.png.',
    ],
    ['images\\plan.png', {}, 'Write images/plan.png.', 'Escriba images/plan.png.'],
    [
      'images/my plan.png',
      {},
      'Rename the file, and write images/my-plan.png. If it must keep its name, write %20 for each space: images/my%20plan.png.',
      'Cambie el nombre del archivo y escriba images/my-plan.png. Si debe conservar su nombre, escriba %20 en lugar de cada espacio: images/my%20plan.png.',
    ],
    [
      '../../photos/plan.png',
      {},
      'Copy the file into slides/images/, and write images/plan.png. Whoever gets the workshop won’t have what’s outside it.',
      'Copie el archivo a slides/images/ y escriba images/plan.png. Quien reciba el taller no tendrá lo que está fuera.',
    ],
    [
      'https://a.org/b?c=1',
      {},
      'If you may use it, save it in slides/images/, and write images/photo.jpg. The workshop has to work without internet.',
      'Si tiene permiso de usarla, guárdela en slides/images/ y escriba images/photo.jpg. El taller tiene que funcionar sin internet.',
    ],
    [
      'images/Route-Map.svg',
      { 'images/route-map.en.svg': svg, 'images/route-map.es.svg': svg },
      'Write images/route-map.svg, without a language’s tag: each language then shows its own file. Uppercase and lowercase letters matter.',
      'Escriba images/route-map.svg, sin la etiqueta del idioma: así cada idioma muestra su propio archivo. Importan las mayúsculas y las minúsculas.',
    ],
    [
      'images/Route-Map.es.svg',
      { 'images/route-map.es.svg': svg },
      'Write images/route-map.svg, without a language’s tag: each language then shows its own file. Uppercase and lowercase letters matter.',
      'Escriba images/route-map.svg, sin la etiqueta del idioma: así cada idioma muestra su propio archivo. Importan las mayúsculas y las minúsculas.',
    ],
    [
      'images/Route-Map.svg',
      { 'images/route-map.en.svg': svg },
      'Write images/route-map.svg, without a language’s tag: each language then shows its own file. Uppercase and lowercase letters matter.',
      'Escriba images/route-map.svg, sin la etiqueta del idioma: así cada idioma muestra su propio archivo. Importan las mayúsculas y las minúsculas.',
    ],
    [
      'images/route.svg',
      { 'images/route-map.en.svg': svg, 'images/route-map.es.svg': svg },
      'Put the file there, or correct its name. Uppercase and lowercase letters matter. Did you mean “images/route-map.svg”?',
      'Ponga ahí el archivo, o corrija el nombre. Importan las mayúsculas y las minúsculas. ¿Quiso decir “images/route-map.svg”?',
    ],
    [
      'images/my-plan.png',
      { 'images/my plan.png': png(3, 2) },
      'Put the file there, or correct its name. Uppercase and lowercase letters matter. Did you mean “images/my plan.png”? There are spaces in that name: rename the file to my-plan.png, or write images/my%20plan.png.',
      'Ponga ahí el archivo, o corrija el nombre. Importan las mayúsculas y las minúsculas. ¿Quiso decir “images/my plan.png”? Ese nombre tiene espacios: cambie el nombre del archivo a my-plan.png, o escriba images/my%20plan.png.',
    ],
  ])('what to do about %s is said in both languages', (path, more, english, spanish) => {
    expect([fixes(more, path, 'en'), fixes(more, path, 'es')]).toEqual([[english], [spanish]]);
  });
});

test.each([
  ['images/plan.en.svg', 'images/plan.es.svg'],
  ['images/plan.svg', 'images/plan.es.svg'],
  ['images/plan.en.svg', 'images/plan.svg'],
])('a language that names its own file of a drawing, %s or %s, is told to leave out the tag', (english, spanish) => {
  const images = filesOf({ 'images/plan.en.svg': svg, 'images/plan.es.svg': svg });
  const [problem, ...others] = compileWorkshop(sourceWith(images, `![A plan](${english})`, `![Un plan](${spanish})`)).diagnostics;
  expect(others).toEqual([]);
  if (!problem) throw new Error('Nothing was reported.');
  expect(describeDiagnostic(problem, { language: 'en' })).toMatchObject({
    rule: 'parity-links',
    message: `The image here is ${spanish}.`,
    expected: `An image: ${english}, as in slides/en/01-start.md:5.`,
    fix: 'Write images/plan.svg in every language, without a language’s tag: each language then shows its own file.',
  });
  expect(describeDiagnostic(problem, { language: 'es' }).fix).toBe(
    'Escriba images/plan.svg en todos los idiomas, sin la etiqueta del idioma: así cada idioma muestra su propio archivo.',
  );
});

test('two images whose names end alike are no files of one drawing', () => {
  const images = filesOf({ 'images/plan.old.svg': svg, 'images/plan.new.svg': svg });
  const [problem] = compileWorkshop(sourceWith(images, '![A plan](images/plan.old.svg)', '![Un plan](images/plan.new.svg)')).diagnostics;
  expect(problem && describeDiagnostic(problem).fix).toBe('Show the same images, with their descriptions in this language.');
});

test('a picture that moves by itself is reported, and one that does not is not', () => {
  const moving = { 'images/a.gif': { kind: 'image', format: 'gif', width: 3, height: 2, isAnimated: true, bytes: 9 } } as const;
  expect(problems(filesOf({ ...there, ...moving }), 'images/a.gif')).toEqual([
    'slides/es/01-start.md:5 image-animated: “images/a.gif” is an animation: it moves by itself, over and over.',
  ]);
  expect(problems(filesOf({ ...there, 'images/a.gif': { kind: 'image', format: 'gif', width: 3, height: 2, bytes: 9 } }), 'images/a.gif')).toEqual([]);
});

test('an image with spaces in its path is not missed by its layout too, nor taken for a paragraph', () => {
  const source = exampleSource({
    'slides/workshop.yaml': swap('layout: points\n        incremental: true', 'layout: picture'),
    'slides/en/01-start.md': whole => whole.replace(/- Ask each day\n- Listen \*\*first\*\*/, '![A](images/my plan.png)\n\nA caption.'),
    'slides/es/01-start.md': whole => whole.replace(/- Pregunte cada día\n- .*/, '![Un plan](images/there.png)\n\nAlgo.'),
  });
  const { diagnostics } = compileWorkshop({ ...source, images: filesOf(there) });
  expect(diagnostics.filter(({ file }) => file === 'slides/en/01-start.md').map(({ rule }) => rule)).toEqual(['image-missing']);
});

describe('a file that is no picture is reported where it is used', () => {
  const at = (message: string): readonly string[] => [`slides/es/01-start.md:5 image-file: ${message}`];

  test.each<[string, ImageFacts, string]>([
    ['images/a.png', { kind: 'empty', bytes: 0 }, 'The image file “images/a.png” is empty.'],
    [
      'images/a.jpg',
      { kind: 'damaged', format: 'jpeg', bytes: 9 },
      'The image file “images/a.jpg” is damaged: it begins as JPEG, but part of it is missing or can’t be read.',
    ],
    ['images/a.jpg', { kind: 'heic', bytes: 9 }, '“images/a.jpg” is a HEIC photo, as iPhones take them. Most browsers can’t show it.'],
    ['images/a.png', { kind: 'video', bytes: 9 }, '“images/a.png” is a video.'],
    ['images/a.png', { kind: 'sound', bytes: 9 }, '“images/a.png” is a sound file.'],
    ['images/a.png', { kind: 'pdf', bytes: 9 }, '“images/a.png” is a PDF.'],
    ['images/a.png', { kind: 'web-page', bytes: 9 }, '“images/a.png” is a web page, not a picture.'],
    ['images/a.png', { kind: 'unknown', bytes: 9 }, '“images/a.png” isn’t a picture, whatever its name says.'],
    ['images/a.png', { kind: 'other-format', name: 'TIFF', bytes: 9 }, '“images/a.png” is a TIFF file. Slides can’t show it.'],
    ['images/a.png', { kind: 'image', format: 'webp', width: 3, height: 2, bytes: 9 }, '“images/a.png” is a WebP file, but its name ends in “.png”.'],
  ])('%s: %j', (path, facts, message) => expect(problems(filesOf({ ...there, [path]: facts }), path)).toEqual(at(message)));

  test.each([
    ['images/a.HEIC', '“images/a.HEIC” is a HEIC photo, as iPhones take them. Most browsers can’t show it.'],
    ['images/a.mov', '“images/a.mov” is a video.'],
    ['https://a.org/b.mp4', '“https://a.org/b.mp4” is a video.'],
    ['images/a.mp3', '“images/a.mp3” is a sound file.'],
    ['images/a.bmp', '“images/a.bmp” is a BMP file. Slides can’t show it.'],
  ])('%s is told by its name alone', (path, message) => expect(problems(filesOf(there), path)).toEqual(at(message)));

  test.each([
    'https://www.youtube.com/watch?v=abc',
    'youtu.be/abc',
    'https://vimeo.com/1',
    'https://www.tiktok.com/@a/video/1',
    'https://www.facebook.com/watch/?v=1',
    'https://www.facebook.com/school/videos/1',
  ])('%s is told to be a video, with what to do', path => {
    expect(problems(filesOf(there), path)).toEqual(at(`“${path}” is a page with a video.`));
    const [problem] = compileWorkshop(sourceWith(filesOf(there), '![A plan](images/there.png)', `![Un plan](${path})`)).diagnostics;
    expect(problem && describeDiagnostic(problem).fix).toMatch(/^Use a still picture from it\. To lead people to the video, .* QR code\.$/);
  });

  test('a file on Google Drive may be a photo', () => {
    const path = 'https://drive.google.com/file/d/1/view';
    expect(problems(filesOf(there), path)).toEqual(at(`“${path}” is a page on the web, where a photo or a video is kept.`));
  });

  test('what is on the web otherwise is told to be there', () => {
    for (const path of ['https://www.facebook.com/photo?fbid=1', 'https://notyoutube.com/a', 'https://drive.google.com/drive/folders/1'])
      expect(problems(filesOf(there), path)[0]).toContain('image-missing');
  });

  test('a file that no text shows is no matter', () => {
    expect(problems(filesOf({ ...there, 'images/a.png': { kind: 'empty', bytes: 0 } }), 'images/there.png')).toEqual([]);
  });
});

test('a file that is no picture is reported once in a text that shows it twice', () => {
  expect(problems(filesOf({ ...there, 'images/a.jpg': { kind: 'empty', bytes: 0 } }), 'images/a.jpg) ![Otra vez](images/a.jpg')).toHaveLength(1);
});

test('what of a drawing is not shown is a warning where it is used', () => {
  const drawing = new TextEncoder().encode('<svg viewBox="0 0 3 2"><script>a()</script><image href="https://a.org/b.png"/></svg>');
  expect(
    problems(
      new Map([
        ['slides/images/there.png', new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })))],
        ['slides/images/a.svg', drawing],
      ]),
      'images/a.svg',
    ),
  ).toEqual([
    'slides/es/01-start.md:5 image-svg: The drawing “images/a.svg” is shown without part of it: a script and something that is in another file or on the web.',
  ]);
});

test('a picture that is made whole is found so by a compilation that follows', () => {
  const [text] = ['![A](images/a.png)'];
  const broken = sourceWith(filesOf({ 'images/a.png': { kind: 'empty', bytes: 0 } }), text);
  const before = compileWorkshop(broken);
  expect(before.diagnostics.map(({ rule }) => rule)).toEqual(['image-file', 'image-file']);
  expect(compileWorkshop({ ...broken, images: filesOf({ 'images/a.png': png(3, 2) }) }, before).diagnostics).toEqual([]);
});
