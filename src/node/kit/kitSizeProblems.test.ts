import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { zipFiles } from '../../kit/zipFiles.ts';
import { kitSizeProblems } from './kitSizeProblems.ts';
import type { ListedPicture } from './listPictures.ts';

const picture = (path: string, bytes: number): ListedPicture => ({ path, bytes, width: 9, height: 9 });

/** Bytes that no ZIP file makes smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 23;
  });
}

const kit = (files: Readonly<Record<string, number>>): Uint8Array =>
  zipFiles(new Map(Object.entries(files).map(([name, bytes]) => [name, noise(bytes)])), 'garden', new Date(0));

const deck = 'START-HERE_EMPIECE-AQUI.html';

const large = kit({
  [deck]: 3_000_000,
  'pdf/slides-en.pdf': 2_900_000,
  'pdf/slides-es.pdf': 2_900_000,
  'pdf/facilitator-guide-en.pdf': 2_800_000,
  'READ-ME.txt': 900,
});

const inPdfs = new Map([
  ['slides-en.pdf', ['images/bus-stop.jpg', 'images/garden.jpg']],
  ['slides-es.pdf', ['images/bus-stop.jpg']],
  ['facilitator-guide-en.pdf', ['images/bus-stop.jpg', 'images/garden.jpg']],
]);

const photos = [picture('images/garden.jpg', 290_000), picture('images/bus-stop.jpg', 310_000), picture('images/leaf.svg', 900)];

describe('a kit over 10 MB', () => {
  test('is a warning of the workshop that names the largest files, and how many of them have a picture', () => {
    const [problem, ...others] = kitSizeProblems(large, photos, inPdfs);
    expect(others).toEqual([]);
    if (!problem) throw new Error('There is no warning.');
    expect(problem).toMatchObject({ rule: 'kit-size', file: 'slides/workshop.yaml' });
    expect(describeDiagnostic(problem, { language: 'en' })).toMatchObject({
      message:
        'The kit takes 11.6 MB. Its largest files are START-HERE_EMPIECE-AQUI.html (3.0 MB), slides-en.pdf (2.9 MB), slides-es.pdf (2.9 MB), and facilitator-guide-en.pdf (2.8 MB). ' +
        'Its largest pictures are images/bus-stop.jpg (0.3 MB, in 4 of the kit’s files) and images/garden.jpg (0.3 MB, in 3 of the kit’s files).',
      fix: 'Show fewer photos, or save them smaller. Or hand out the deck and the PDFs separately: without PDFs (charla build --no-pdf), the kit takes 3.0 MB.',
    });
    expect(describeDiagnostic(problem, { language: 'es' })).toMatchObject({
      message:
        'El kit pesa 11.6 MB. Los archivos que más pesan son START-HERE_EMPIECE-AQUI.html (3.0 MB), slides-en.pdf (2.9 MB), slides-es.pdf (2.9 MB) y facilitator-guide-en.pdf (2.8 MB). ' +
        'Las imágenes que más pesan son images/bus-stop.jpg (0.3 MB, en 4 archivos del kit) e images/garden.jpg (0.3 MB, en 3 archivos del kit).',
      fix: 'Muestre menos fotos, o guárdelas más pequeñas. O entregue por separado la presentación y los PDF: sin los PDF (charla build --no-pdf), el kit pesa 3.0 MB.',
    });
  });

  test('is told of photos in PNG or GIF first, where there are such, and at the largest of them', () => {
    const [problem] = kitSizeProblems(large, [...photos, picture('images/plan.png', 2_000_000), picture('images/icon.png', 9000)], inPdfs);
    if (!problem) throw new Error('There is no warning.');
    expect(problem.file).toBe('slides/images/plan.png');
    expect(describeDiagnostic(problem, { language: 'en' }).fix).toMatch(/^If this is a photo, save it as JPEG: images\/plan\.png\. Show fewer photos/);
    expect(describeDiagnostic(problem, { language: 'es' }).fix).toMatch(/^Si esta imagen es una foto, guárdela como JPEG: images\/plan\.png\. Muestre menos/);
  });

  test('says only what is known of PDFs that an earlier build has made', () => {
    const [problem] = kitSizeProblems(large, photos, undefined);
    expect(problem && describeDiagnostic(problem).message).toMatch(
      / Its largest pictures are images\/bus-stop\.jpg \(0\.3 MB\) and images\/garden\.jpg \(0\.3 MB\)\.$/,
    );
  });

  test('without pictures and PDFs has too much text', () => {
    const [problem] = kitSizeProblems(kit({ [deck]: 10_100_000 }), [], new Map());
    if (!problem) throw new Error('There is no warning.');
    expect(describeDiagnostic(problem, { language: 'en' }).fix).toBe('Leave out what people can do without, or make two workshops of it.');
    expect(describeDiagnostic(problem, { language: 'es' }).fix).toBe('Quite lo que no haga falta, o haga dos talleres.');
  });
});

test('a kit of 10 MB is none', () => expect(kitSizeProblems(kit({ [deck]: 9_900_000 }), photos, inPdfs)).toEqual([]));
