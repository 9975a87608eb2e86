import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { type OpenPrinter, openPrinter } from '../src/node/print/openPrinter.ts';
import { startPrinter } from '../src/node/print/startPrinter.ts';
import { ordersOf } from '../src/render/documents/orders.ts';
import { project } from './builtWorkshop.ts';
import { distFile, root, slidesOf, workshop } from './deck.ts';
import { print } from './printing.ts';
import { below, isRenderer, runs } from './processes.ts';
import { readPdf } from './readPdf.ts';

// Many PDFs are printed in one test, which takes its time where other programs are at work too.
test.describe.configure({ timeout: 240_000 });

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-kit-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = join(project, 'bin', 'charla.js');

/** Runs a command as its own process. */
function charla(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors };
}

test('another build on a machine in another time zone gives the same bytes', async () => {
  for (const part of ['slides', 'speaker-notes']) cpSync(join(root, part), join(folder, part), { recursive: true });
  expect(await ended(charla(['build', '--root', folder], { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }))).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'dist', 'kit.zip')).equals(readFileSync(distFile('kit.zip')))).toBe(true);
});

// On Windows no program can press a key for another one: what it sends ends the process at once.
const describeKeys = process.platform === 'win32' ? test.describe.skip : test.describe;

describeKeys('Ctrl+C', () => {
  test('while PDFs are printed leaves whole files, and no browser', async () => {
    const child = charla(['pdf', '--root', root, '--kind', 'all', '--out', folder]);
    const end = ended(child);
    if (!child.stdout) throw new Error('There is no output.');
    await once(createInterface(child.stdout), 'line');
    const browsers = below(child.pid);
    expect(browsers.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    const { code, errors } = await end;
    expect(code).toBe(130);
    expect(errors).toMatch(/^Stopped\. Finished files were kept, and unfinished ones were removed\.\n$/m);
    await expect.poll(() => browsers.filter(runs)).toEqual([]);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toMatch(/^[\w-]+\.pdf$/);
      expect(readFileSync(join(folder, name), 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
    }
  });

  test('while the kit is built leaves the last one as it was, no other files, and no browser', async () => {
    for (const part of ['slides', 'speaker-notes']) cpSync(join(root, part), join(folder, part), { recursive: true });
    cpSync(distFile('kit/pdf'), join(folder, 'dist', 'kit', 'pdf'), { recursive: true });
    const child = charla(['build', '--root', folder]);
    const end = ended(child);
    if (!child.stdout) throw new Error('There is no output.');
    await once(createInterface(child.stdout), 'line');
    const browsers = below(child.pid);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    await expect.poll(() => browsers.filter(runs)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'slides', 'speaker-notes']);
    expect(readdirSync(join(folder, 'dist'), { recursive: true }).sort()).toEqual(
      ['kit', join('kit', 'pdf'), ...readdirSync(distFile('kit/pdf')).map(name => join('kit', 'pdf', name))].sort(),
    );
  });
});

test('a browser that is killed while it prints is started again, and the PDF is whole', async () => {
  let starts = 0;
  const before = below(process.pid);
  const { open } = startPrinter();
  const [printed] = await print(ordersOf({ kinds: ['slides'], languages: ['en'] }, workshop()), {
    open: async (...args) => {
      const printer = await open(...args);
      if (++starts > 1) return printer;
      const started = (): readonly number[] => below(process.pid).filter(pid => !before.includes(pid) && runs(pid));
      await expect.poll(() => started().some(isRenderer)).toBe(true);
      for (const pid of started()) process.kill(pid, 'SIGKILL');
      return printer;
    },
  });
  expect(starts).toBe(2);
  const { pages } = await readPdf(printed?.bytes ?? new Uint8Array());
  expect(pages).toHaveLength(slidesOf().length);
});

test('a browser that does not start is reported with its path and what to do', async () => {
  const { code, errors } = await ended(charla(['pdf', '--root', root, '--lang', 'en', '--out', folder], { CHARLA_BROWSER: process.execPath }));
  expect(code).toBe(1);
  expect(errors).toContain(`The browser ${process.execPath} (CHARLA_BROWSER) did not start: `);
  expect(errors).toContain('Set CHARLA_BROWSER to the path of another Chrome, Edge, or Chromium, and run the command again.');
  expect(errors).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'slides-en.pdf'))).toBe(false);
});

test('without its fonts, nothing is printed, and the message says how to get them', async () => {
  const withoutFonts: OpenPrinter = (html, found) => openPrinter(html.replace(/@font-face\s*\{[^}]*\}/g, ''), found);
  await expect(print(ordersOf({ kinds: ['flyer'], languages: ['en'] }, workshop()), { open: withoutFonts })).rejects.toThrow(
    'The fonts of the PDFs did not load (400 16px "Atkinson Hyperlegible Next", 700 16px "Atkinson Hyperlegible Next"), so nothing was printed. ' +
      'Install Charla again (in its repository: npm ci), then run the command again.',
  );
});
