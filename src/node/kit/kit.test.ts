import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { readMe } from '../../kit/readMe.ts';
import type { Workshop } from '../../model/workshop.ts';
import { kindsOf } from '../../render/documents/kinds.ts';
import { zipFolder } from './zipFolder.ts';

const paper = (id: string) => ({ id, folder: 'slides', covers: [], text: {} }) as const;
const whole = { ...exampleWorkshop(), documents: ['handout', 'evaluation', 'flyer', 'glossary'].map(paper) };
/** What the kit of a workshop has if everything was printed. */
const readMeOf = (workshop: Workshop): string => readMe(workshop, {}, kindsOf(workshop));

test('the page to read first has five lines in each language, with an empty line between', () => {
  const lines = readMeOf(whole).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toContain('START-HERE_EMPIECE-AQUI.html');
  expect(lines[5]).toBe('');
  expect(lines[6]).toContain('Haga doble clic en START-HERE_EMPIECE-AQUI.html');
});

test('a workshop in one language has its five lines', () => {
  expect(
    readMeOf({ ...whole, languages: ['es'] })
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(5);
});

test('documents that the kit does not have are not named', () => {
  expect(readMeOf({ ...whole, languages: ['es'] })).toMatch(
    /\r\n3\. Para las familias, imprima: el archivo handout \(.+\), el archivo evaluation \(.+\), el archivo flyer \(.+\)\.\r\n4/,
  );
  expect(readMeOf({ ...whole, documents: [paper('flyer')] })).toMatch(
    /print for yourself and your team: facilitator-guide \([^,]+\)\.\r\n3\. For families, print: flyer/,
  );
  expect(readMeOf({ ...whole, documents: [] })).toMatch(/facilitator-guide \([^,]+\)\.\r\n3\. In case the projector fails/);
});

test('without any PDFs it says how to open the deck, and names no document and no folder', () => {
  const lines = readMe(whole, {}, []).trimEnd().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^Double-click START-HERE_EMPIECE-AQUI\.html/);
  expect(lines[3]).toMatch(/^Haga doble clic en START-HERE_EMPIECE-AQUI\.html/);
  expect(lines.join(' ')).not.toMatch(/pdf|handout|facilitator-guide/);
});

test('a ZIP file holds every file below its own folder, and is the same in another order and at another time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'charla-zip-'));
  const pack = (names: readonly string[]): Promise<Uint8Array> => {
    const kit = join(folder, names.join(''), 'kit');
    mkdirSync(join(kit, 'pdf'), { recursive: true });
    for (const name of names) writeFileSync(join(kit, 'pdf', name), `text of ${name}`);
    writeFileSync(join(kit, 'Índice.txt'), 'hola');
    return zipFolder(kit, 'charla', new Date('2026-11-22T10:00:00Z'));
  };
  try {
    const zip = await pack(['a.pdf', 'b.pdf']);
    expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['charla/pdf/a.pdf', 'text of a.pdf'],
      ['charla/pdf/b.pdf', 'text of b.pdf'],
      ['charla/Índice.txt', 'hola'],
    ]);
    expect(await pack(['b.pdf', 'a.pdf'])).toEqual(zip);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
