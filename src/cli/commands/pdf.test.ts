import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleSource } from '../../../e2e/examples/exampleSource.ts';
import { UserError } from '../../model/userError.ts';
import type { PdfArguments } from '../pdfArguments.ts';
import { printChosen } from './pdf.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'charla-print-')));
  for (const [file, text] of exampleSource().files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(join(root, 'a-file'), '');
  // Whoever looks for a browser would be told that this is none, by another error.
  vi.stubEnv('CHARLA_BROWSER', join(root, 'no-browser'));
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  rmSync(root, { recursive: true });
});

const started = { found: undefined, open: vi.fn(), close: vi.fn(async () => {}) };
const start = vi.fn(() => started);
beforeEach(() => vi.clearAllMocks());

const print = (args: PdfArguments & { readonly out?: string }): Promise<void> => printChosen({ root, ...args }, start);

test.each([
  [{ kind: 'poster' }, 'There is no kind “poster”.'],
  [{ kind: 'facilitator-guide', paper: 'a5' }, 'There is no paper size “a5”.'],
])('with %j it says so, and the browser that was started meanwhile is closed', async (args, message) => {
  const failed = await print(args).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UserError);
  expect(String(failed)).toContain(message);
  expect(started.close).toHaveBeenCalled();
});

test('an --out that is a file is told before anything is printed', async () => {
  await expect(print({ out: join(root, 'a-file') })).rejects.toThrow('is a file, but a folder is needed there; move the file away');
  expect(started.close).toHaveBeenCalled();
});

test('of a workshop with mistakes nothing is printed', async () => {
  writeFileSync(join(root, 'slides', 'workshop.yaml'), 'sections: none\n');
  await print({});
  expect(process.exitCode).toBe(1);
  expect(started.open).not.toHaveBeenCalled();
  expect(started.close).toHaveBeenCalled();
});

test('where there is no browser yet, it is looked for once the workshop is checked', async () => {
  await expect(print({ kind: 'slides', lang: 'es' })).rejects.toThrow('CHARLA_BROWSER is set to');
  expect(start).toHaveBeenCalledOnce();
});

describe('where there is a browser', () => {
  const print = vi.fn(() => Promise.reject(new Error('Nobody may ask for this PDF.')));
  const close = vi.fn(() => Promise.resolve());
  const found = { path: '/opt/browser', kind: 'headless-shell', from: 'CHARLA_BROWSER' } as const;
  const open = () => Promise.resolve({ print, measure: () => Promise.reject(new Error('must not be asked')), hasDied: () => false, close });

  test('it prints before the checks have found what is wrong, which is then all that is said, and nothing is written', async () => {
    const out = join(root, 'out');
    writeFileSync(join(root, 'slides', 'guide.yaml'), readFileSync(join(root, 'slides', 'guide.yaml'), 'utf8').replace('id: rules', 'id: more'));
    await printChosen({ root, out }, () => ({ found, open, close }));
    expect(print).toHaveBeenCalled();
    expect(close).toHaveBeenCalled();
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('guide-coverage'));
    expect(process.exitCode).toBe(1);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });
});
