import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDocx, wordParagraph } from '../../../e2e/examples/exampleDocx.ts';
import { guideLines } from '../../../e2e/examples/guideLines.ts';
import { GuideFileError } from '../../sourceGuide/guideFile.ts';
import { readGuideFile } from './readGuideFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const read = async (name: string, content: string | Uint8Array) => {
  const { blocks, notes, name: named } = await readGuideFile(write(name, content));
  return { lines: guideLines(blocks), notes, name: named };
};

const refusal = async (path: string, disk?: Parameters<typeof readGuideFile>[1]): Promise<string> => {
  const error: unknown = await readGuideFile(path, disk).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GuideFileError);
  return error instanceof Error ? error.message.replaceAll(folder, 'folder').replaceAll('\\', '/') : '';
};

const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map(name => [name, strToU8('x')])));
const oldOffice = (...entries: readonly string[]): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100), ...entries.map(entry => Buffer.from(entry, 'utf16le'))]);

describe('a guide is read', () => {
  const docx = makeDocx({ body: wordParagraph('Ask first.') });
  const html = '<!DOCTYPE html><p>Ask <b>first</b>.';

  test.each([
    ['guide.md', '# Calm\n\nAsk **first**.', ['# Calm', 'Ask **first**.']],
    ['GUIDE.MARKDOWN', 'Ask **first**.', ['Ask **first**.']],
    ['guide.txt', 'Write <your name> here.', ['Write <your name> here.']],
    ['guide.html', html, ['Ask **first**.']],
    ['guide.htm', 'Ask <b>first</b>.', ['Ask **first**.']],
    ['guide.docx', docx, ['Ask first.']],
    ['a Word document that is called guide.pdf', docx, ['Ask first.']],
    ['a Word document without an ending', docx, ['Ask first.']],
    ['a web page that is called guide.docx', html, ['Ask **first**.']],
    ['a web page that is called guide.txt', html, ['Ask **first**.']],
  ])('from %s', async (name, content, lines) => expect(await read(name, content)).toEqual({ name, lines, notes: undefined }));

  test('from text with a line for each paragraph, as office programs save it', async () => {
    const long = 'This is said at some length. '.repeat(8).trim();
    const { blocks } = await readGuideFile(write('guide.txt', `Calm\r\n${long}\r\n- One\r\n- Two\r\nEnd`));
    expect(guideLines(blocks)).toEqual(['Calm', long, '- One', '- Two End']);
    expect(blocks.map(({ place }) => place)).toEqual([1, 2, 3, 4].map(line => ({ line })));
  });

  test('whatever its encoding is', async () => {
    const text = 'El niño pregunta.';
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ])
      expect(await read('guide.md', bytes)).toMatchObject({ lines: [text], notes: undefined });
  });

  test('in the encoding that a web page says', async () => {
    const page = Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Ni\u00f1o', 'latin1');
    expect(await read('guide.html', page)).toMatchObject({ lines: ['Nińo'], notes: undefined });
  });

  test('in a guessed encoding, which the person is told', async () => {
    expect(await read('guide.txt', Buffer.from('El niño', 'latin1'))).toMatchObject({
      lines: ['El niño'],
      notes: [
        '“guide.txt” isn’t UTF-8 and doesn’t say what else; it was read as Windows-1252. If accents look wrong, save it as UTF-8, and run the command again.',
      ],
    });
  });
});

describe('a file of another kind is refused, with what to do instead', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['guide.doc', oldOffice('WordDocument'), 'is an old Word document (.doc)'],
    ['an old Word document that is called guide.docx', oldOffice('WordDocument'), 'is an old Word document (.doc)'],
    ['guide.docx', oldOffice('EncryptedPackage'), 'is protected by a password'],
    ['guide.odt', zip('mimetype', 'content.xml'), 'is an OpenDocument text (.odt)'],
    ['guide.odp', zip('mimetype', 'content.xml'), 'is a presentation'],
    ['guide.rtf', '{\\rtf1 x}', 'is in Rich Text Format (.rtf)'],
    ['rich text that is called guide.txt', '{\\rtf1 x}', 'is in Rich Text Format (.rtf)'],
    ['guide.pages', zip('Index/Document.iwa'), 'is a Pages document'],
    ['guide.epub', zip('mimetype', 'META-INF/container.xml'), 'is an e-book (.epub)'],
    ['guide.pptx', zip('ppt/presentation.xml'), 'is a presentation'],
    ['a presentation that is called guide.docx', zip('ppt/presentation.xml'), 'is a presentation'],
    ['guide.xlsx', zip('xl/workbook.xml'), 'is a spreadsheet'],
    ['guide.zip', zip('guide.md'), 'is a ZIP archive'],
    ['a photo', Buffer.from('89504e470d0a1a0a', 'hex'), 'is an image'],
    ['guide.xyz', 'text', 'is of no kind that is known'],
  ])('%s', async (name, content, what) => expect(await refusal(write(name, content))).toContain(`“${name}” ${what}`));

  test('in these words', async () => {
    expect(await refusal(write('guide.odt', 'x'))).toBe(
      '“guide.odt” is an OpenDocument text (.odt), so it can’t be read. A guide is a PDF with text, a Word document (.docx), a web page (.html) or Markdown (.md, .txt). Open it, and save it as a Word document (.docx), and run the command again.',
    );
  });
});

describe('what cannot be read is refused:', () => {
  test('a file that is not there', async () => {
    expect(await refusal(join(folder, 'gone.md'))).toBe('There is no file “folder/gone.md”. Check its name and its folder, and run the command again.');
  });

  test('a folder', async () => {
    mkdirSync(join(folder, 'guides.md'));
    expect(await refusal(join(folder, 'guides.md'))).toMatch(/^“folder\/guides\.md” is a folder\./);
  });

  test('a file that the system does not let anybody read', async () => {
    const refuse = () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    expect(await refusal(write('guide.md', 'x'), { read: refuse })).toBe(
      '“folder/guide.md” can’t be read: the system doesn’t allow it. Check who may read it and that no program has it open, and run the command again.',
    );
  });

  test('an empty file', async () => expect(await refusal(write('guide.md', ''))).toMatch(/^“folder\/guide\.md” is empty\./));

  test.each(['guide.md', 'guide.html'])('%s without text', async name => {
    expect(await refusal(write(name, ' \n\n<img alt="Photo">'))).toMatch(new RegExp(`^“${name}” has no text that can be read\\.`));
  });

  test('a file of more than 100 MB, without reading it', async () => {
    const path = write('guide.pdf', 'x');
    truncateSync(path, 101 * 1024 * 1024);
    expect(await refusal(path, { read: () => expect.unreachable('read') })).toBe(
      '“folder/guide.pdf” has 101 MB, and a guide may have 100. Save it with smaller pictures, or only the pages that matter, and run the command again.',
    );
  });

  test('text with bytes that no text has', async () => {
    expect(await refusal(write('guide.txt', 'a\0b'))).toMatch(/^“guide\.txt” has bytes that no text has/);
  });

  test.each([
    ['cut off', makeDocx({ body: wordParagraph('Text') }).slice(0, 300)],
    ['that is something else', Buffer.from('text')],
  ])('a Word document %s', async (_, content) => expect(await refusal(write('guide.docx', content))).toMatch(/^“guide\.docx” is damaged or not all there/));

  test('a page with thousands of elements within each other', async () => {
    expect(await refusal(write('guide.html', `${'<div>'.repeat(100_000)}text`))).toMatch(/^“guide\.html” has thousands of elements within each other/);
  });
});
