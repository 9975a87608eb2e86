import { describe, expect, test } from 'vitest';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import type { Workshop } from '../model/workshop.ts';
import { pdfName } from '../render/documents/orders.ts';
import { type PdfArguments, readPdfArguments } from './pdfArguments.ts';

const workshop: Workshop = { ...exampleWorkshop(), documents: [{ id: 'flyer', folder: 'slides', covers: [], text: {} }] };
const names = (args: PdfArguments): readonly string[] => readPdfArguments(args, workshop).map(pdfName);

test('without arguments, the slides are printed in every language and together', () => {
  expect(names({})).toEqual(['slides-en.pdf', 'slides-es.pdf', 'slides-en-es.pdf']);
});

test.each<[PdfArguments, readonly string[]]>([
  [{ lang: 'es' }, ['slides-es.pdf']],
  [{ lang: 'es, en' }, ['slides-es-en.pdf']],
  [{ length: '10', lang: 'en' }, ['slides-en-10-min.pdf']],
  [{ kind: 'flyer', lang: 'es', paper: 'letter,A4' }, ['flyer-es.pdf', 'flyer-es-a4.pdf']],
  [{ kind: 'facilitator-guide,flyer', lang: 'en' }, ['facilitator-guide-en.pdf', 'flyer-en.pdf']],
  [{ kind: 'kit', lang: 'es' }, ['slides-es.pdf', 'facilitator-guide-es.pdf', 'flyer-es.pdf']],
])('%j prints %j', (args, expected) => expect(names(args)).toEqual(expected));

test('--kind all is everything that the workshop has', () => {
  const kinds = ['slides', 'slides-4x3', 'slides-2-per-page', 'slides-4-per-page', 'slides-6-per-page', 'facilitator-guide', 'flyer'];
  for (const kind of kinds) expect(names({ kind: 'all' })).toContain(`${kind}-es.pdf`);
  expect(names({ kind: 'all' }).some(name => name.startsWith('handout'))).toBe(false);
});

describe('what is not known is answered with what is', () => {
  test.each<[PdfArguments, string]>([
    [
      { kind: 'poster' },
      'There is no kind “poster”. The kinds are slides, slides-4x3, slides-2-per-page, slides-4-per-page, slides-6-per-page, facilitator-guide, flyer; “kit” is what the build prints, and “all” is everything.',
    ],
    [{ kind: 'flier' }, 'There is no kind “flier”. Did you mean “flyer”? The kinds are slides,'],
    [{ kind: 'al' }, 'There is no kind “al”. Did you mean “all”? The kinds are slides,'],
    [{ kind: 'handout' }, '“handout” is made from handout.md, which this workshop does not have. Write that file, or choose another kind: slides,'],
    [{ lang: 'vi' }, 'There is no language “vi” in this workshop. Its languages are en, es; for two side by side, write en,es.'],
    [{ lang: 'en,se' }, 'There is no language “se” in this workshop. Did you mean “es”? Its languages are en, es; for two side by side, write en,es.'],
    [{ lang: 'en,en' }, '“en,en” is not one language or two different ones. Write, for example, en or es or en,es.'],
    [{ room: 'fr' }, 'There is no language “fr” in this workshop. Its languages are en, es; for two side by side, write en,es.'],
    [{ length: '20' }, 'This workshop has no session of “20” minutes. Its lengths are 10.'],
    [{ length: 'short' }, 'This workshop has no session of “short” minutes. Its lengths are 10.'],
    [{ kind: 'flyer', paper: 'legal' }, 'There is no paper size “legal”. The sizes are letter, a4.'],
    [{ kind: 'flyer', paper: 'leter' }, 'There is no paper size “leter”. Did you mean “letter”? The sizes are letter, a4.'],
    [
      { kind: 'slides', paper: 'a4' },
      '“slides” has a page size that --paper does not change. Leave --paper out, or choose a kind with a paper size: slides-2-per-page, slides-4-per-page, slides-6-per-page, facilitator-guide, flyer.',
    ],
    [
      { kind: 'facilitator-guide', lang: 'en,es' },
      '“facilitator-guide” has one language per file, but --lang names two: “en,es”. Choose one language, or a kind that has two together: slides, slides-4x3, slides-2-per-page, slides-4-per-page, slides-6-per-page, flyer.',
    ],
  ])('%j', (args, message) => expect(() => names(args)).toThrow(message));
});
