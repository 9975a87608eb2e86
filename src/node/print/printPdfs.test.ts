import { describe, expect, test, vi } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { swap } from '../../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { ordersOf } from '../../render/documents/orders.ts';
import type { Printer } from './openPrinter.ts';
import { PrintError } from './printError.ts';
import { type PrintOptions, printPdfs } from './printPdfs.ts';

const workshop = exampleWorkshop();
const orders = ordersOf({ kinds: ['slides'] }, workshop);
const date = new Date(0);
const finish = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(bytes);
/** No PDF that is printed is asked for this beside. */
const measure: Printer['measure'] = () => Promise.reject(new Error('must not be asked'));
const browser = { path: '/opt/browser', kind: 'headless-shell', from: 'CHARLA_BROWSER' } as const;

/** Browsers of which each may print so many PDFs, and then ends. */
function browsersThatPrint(...counts: readonly number[]) {
  const log = { opened: 0, closed: 0 };
  const open = (): Promise<Printer> => {
    let left = counts[log.opened++] ?? 0;
    const print: Printer['print'] = ({ title }) =>
      left-- > 0
        ? Promise.resolve({ bytes: new TextEncoder().encode(title), overflows: [], smallPictures: [], fullSides: [], missingGlyphs: [], headings: [] })
        : Promise.reject(new Error('Target closed'));
    return Promise.resolve({
      print,
      measure,
      hasDied: () => left < 0,
      close: () => {
        log.closed++;
        return Promise.resolve();
      },
    });
  };
  return { log, open };
}

async function printAll(options: Pick<PrintOptions, 'open' | 'signal' | 'lanes'>, seen: string[] = []): Promise<string[]> {
  for await (const { name } of printPdfs(workshop, exampleAssets, orders, { browser, date, finish, lanes: 1, ...options })) seen.push(name);
  return seen;
}

const all = ['slides-en.pdf', 'slides-es.pdf', 'slides-en-es.pdf'];

test('a PDF has the pictures of its slides in its languages', async () => {
  const shown = exampleWorkshop({
    'slides/en/01-start.md': swap('- Ask each day', '- Ask each day ![A phone](images/phone.svg)'),
    'slides/es/01-start.md': swap('- Pregunte cada día', '- Pregunte cada día ![Un celular](images/phone.svg)'),
    'slides/en/handout.md': '# Handout\n\nText.\n',
    'slides/es/handout.md': '# Hoja\n\nTexto.\n',
  });
  const assets = { ...exampleAssets, images: { 'images/phone.svg': 'data:,' } };
  const wanted = ordersOf({ kinds: ['slides', 'handout'] }, shown);
  const found: Record<string, readonly string[]> = {};
  const { open } = browsersThatPrint(9);
  for await (const { name, pictures } of printPdfs(shown, assets, wanted, { browser, date, finish, lanes: 1, open })) found[name] = pictures;
  expect(found).toMatchObject({ 'slides-en.pdf': ['images/phone.svg'], 'slides-en-es.pdf': ['images/phone.svg'], 'handout-en.pdf': [] });
});

describe('the browser', () => {
  test('is started once for all PDFs, and closed', async () => {
    const { log, open } = browsersThatPrint(3);
    expect(await printAll({ open })).toEqual(all);
    expect(log).toEqual({ opened: 1, closed: 1 });
  });

  test('is started once more for the PDF in which it ended, and no PDF is printed twice', async () => {
    const { log, open } = browsersThatPrint(1, 2);
    expect(await printAll({ open })).toEqual(all);
    expect(log).toEqual({ opened: 2, closed: 2 });
  });

  test('that ends twice in one PDF ends the printing, with what to do; PDFs before it are given', async () => {
    const { log, open } = browsersThatPrint(2, 0);
    const seen: string[] = [];
    await expect(printAll({ open }, seen)).rejects.toThrow(
      new PrintError(
        'The browser ended twice while printing slides-en-es.pdf (/opt/browser, CHARLA_BROWSER). Files finished before this were kept. ' +
          'Close other programs to free up memory, or set CHARLA_BROWSER to the path of another browser; then run the command again.',
      ),
    );
    expect(seen).toEqual(all.slice(0, 2));
    expect(log).toEqual({ opened: 2, closed: 2 });
  });

  test('is closed when the person stops the command, and not started again', async () => {
    const log = { opened: 0, closed: 0 };
    let end = (): void => undefined;
    const open = (): Promise<Printer> => {
      log.opened++;
      return Promise.resolve({
        // Prints without an end, as long as it is open.
        print: () => new Promise((_, reject) => (end = () => reject(new Error('Target closed')))),
        measure,
        hasDied: () => true,
        close: () => {
          log.closed++;
          end();
          return Promise.resolve();
        },
      });
    };
    const controller = new AbortController();
    const printing = printAll({ open, signal: controller.signal });
    await Promise.resolve();
    controller.abort(new Error('stopped'));
    await expect(printing).rejects.toThrow('stopped');
    expect(log).toEqual({ opened: 1, closed: 1 });
  });

  test('that is about to start when the command is stopped is closed too', async () => {
    const log = { closed: 0 };
    let start = (_: Printer): void => undefined;
    const controller = new AbortController();
    const printing = printAll({ open: () => new Promise<Printer>(resolve => (start = resolve)), signal: controller.signal });
    await Promise.resolve();
    controller.abort(new Error('stopped'));
    start({
      print: () => Promise.reject(new Error('must not print')),
      measure,
      hasDied: () => false,
      close: () => {
        log.closed++;
        return Promise.resolve();
      },
    });
    await expect(printing).rejects.toThrow('stopped');
    expect(log).toEqual({ closed: 1 });
  });

  test('that prints wrongly without ending is not asked again', async () => {
    const open = (): Promise<Printer> =>
      Promise.resolve({ print: () => Promise.reject(new Error('a bug')), measure, hasDied: () => false, close: () => Promise.resolve() });
    await expect(printAll({ open })).rejects.toThrow('a bug');
  });
});

describe('two browsers', () => {
  /** Browsers whose prints end when the test says so, by the order in which they began. */
  function browsersThatWait() {
    const log = { opened: 0, closed: 0, begun: 0 };
    const ends: ((hasDied: boolean) => void)[] = [];
    const open = (): Promise<Printer> => {
      let died = false;
      log.opened++;
      return Promise.resolve({
        print: ({ title }) =>
          new Promise((resolve, reject) => {
            log.begun++;
            ends.push(hasDied => {
              died = hasDied;
              if (hasDied) reject(new Error('Target closed'));
              else resolve({ bytes: new TextEncoder().encode(title), overflows: [], smallPictures: [], fullSides: [], missingGlyphs: [], headings: [] });
            });
          }),
        measure,
        hasDied: () => died,
        close: () => {
          log.closed++;
          return Promise.resolve();
        },
      });
    };
    const end = async (i: number, hasDied = false): Promise<void> => {
      await vi.waitFor(() => expect(ends.length).toBeGreaterThan(i));
      ends[i]?.(hasDied);
    };
    return { log, open, end };
  }

  test('print at once, and the PDFs come in their order all the same', async () => {
    const { log, open, end } = browsersThatWait();
    const seen: string[] = [];
    const printing = printAll({ open, lanes: 2 }, seen);
    await end(1);
    await end(2);
    expect(seen).toEqual([]);
    await end(0);
    await printing;
    expect(seen).toEqual(all);
    expect(log).toEqual({ opened: 2, closed: 2, begun: 3 });
  });

  test('print no more than one PDF ahead of what is finished', async () => {
    const { log, open, end } = browsersThatWait();
    const many = [...orders, ...orders];
    const pdfs = printPdfs(workshop, exampleAssets, many, { browser, date, finish, lanes: 2, open });
    const first = pdfs.next();
    await end(0);
    await end(1);
    await first;
    await end(2);
    await vi.waitFor(() => expect(log.begun).toBe(4));
    await end(3);
    await new Promise(resolve => setImmediate(resolve));
    expect(log.begun).toBe(4);
    await pdfs.return(undefined);
    expect(log.closed).toBe(2);
  });

  test('one that ends is started once more, and the other prints on', async () => {
    const { log, open, end } = browsersThatWait();
    const printing = printAll({ open, lanes: 2 });
    await end(0, true);
    for (const i of [1, 2, 3]) await end(i);
    expect(await printing).toEqual(all);
    expect(log).toEqual({ opened: 3, closed: 3, begun: 4 });
  });

  test('are no more than there are PDFs', async () => {
    const { log, open } = browsersThatPrint(9, 9, 9, 9);
    await printAll({ open, lanes: 9 });
    expect(log.opened).toBe(3);
  });
});

test('a full page is reported with its file, and what to do', async () => {
  const open = (): Promise<Printer> =>
    Promise.resolve({
      print: () =>
        Promise.resolve({
          bytes: new Uint8Array(),
          overflows: [],
          smallPictures: [],
          fullSides: [{ id: 'habits', language: 'es', by: 96 }],
          missingGlyphs: [],
          headings: [],
        }),
      measure,
      hasDied: () => false,
      close: () => Promise.resolve(),
    });
  const guides = ordersOf({ kinds: ['facilitator-guide'], languages: ['es'] }, workshop);
  for await (const { diagnostics } of printPdfs(workshop, exampleAssets, guides, { browser, date, finish, open })) {
    expect(diagnostics.map(diagnostic => describeDiagnostic(diagnostic))).toEqual([
      {
        rule: 'document-overflow',
        file: 'speaker-notes/es/01-start.md',
        line: 9,
        column: 4,
        message: 'The text is 1 inch too tall for its page in facilitator-guide-es.pdf, even in the smallest type.',
        expected: 'Notes that fit on one page, with the slide’s picture.',
        fix: 'Shorten them, or split the slide into two. Until then, they continue on the next page.',
      },
    ]);
  }
});

test('a slide and a page that pictures fill are reported with the pictures, in both languages', async () => {
  const pictures = { paths: ['images/a.jpg', 'images/b.jpg'], height: 480 };
  const open = (): Promise<Printer> =>
    Promise.resolve({
      print: () =>
        Promise.resolve({
          bytes: new Uint8Array(),
          overflows: [{ slide: 'habits', language: 'es', by: 40, pictures: { paths: ['images/a.jpg'], height: 300 } }],
          smallPictures: [],
          fullSides: [{ id: 'habits', language: 'es', by: 96, pictures }],
          missingGlyphs: [],
          headings: [],
        }),
      measure,
      hasDied: () => false,
      close: () => Promise.resolve(),
    });
  const guides = ordersOf({ kinds: ['facilitator-guide'], languages: ['es'] }, workshop);
  for await (const { diagnostics } of printPdfs(workshop, exampleAssets, guides, { browser, date, finish, open })) {
    const said = (language: 'en' | 'es') =>
      diagnostics.map(diagnostic => describeDiagnostic(diagnostic, { language })).map(({ message, fix }) => [message, fix]);
    expect(said('en')).toEqual([
      [
        'What’s on it goes 40 px beyond the slide (with one language). A picture takes 300 px of the height: images/a.jpg.',
        'Put each picture in a paragraph of its own, where it gets the room that the text leaves. Or show fewer or smaller pictures, or give them a slide of their own.',
      ],
      [
        'The text and its pictures are 1 inch too tall for their page in facilitator-guide-es.pdf, even in the smallest type. Pictures take 5 inches of it: images/a.jpg and images/b.jpg.',
        'Show fewer pictures, or crop them to what matters. Or shorten the notes, or split the slide into two. Until then, they continue on the next page.',
      ],
    ]);
    expect(said('es')).toEqual([
      [
        'El contenido se sale 40 px de la diapositiva (con un idioma). Una imagen ocupa 300 px de alto: images/a.jpg.',
        'Ponga cada imagen en un párrafo propio, donde ocupa el espacio que deja el texto. O muestre menos imágenes o imágenes más pequeñas, o páselas a una diapositiva propia.',
      ],
      [
        'El texto con sus imágenes es 1 pulgada más alto que su página en facilitator-guide-es.pdf, aun con la letra más pequeña. Las imágenes ocupan 5 pulgadas: images/a.jpg e images/b.jpg.',
        'Muestre menos imágenes, o recórtelas a lo que importa. O acorte las notas, o divida la diapositiva en dos. Mientras tanto, siguen en la página siguiente.',
      ],
    ]);
  }
});
