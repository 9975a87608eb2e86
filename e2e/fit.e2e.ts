import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { openLiveFit } from '../src/node/dev/liveFit.ts';
import { openDevServer } from '../src/node/dev/openDevServer.ts';
import { project } from './builtWorkshop.ts';
import { type Changes, exampleSource } from './examples/exampleSource.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-fit-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Such as an author might leave it: nothing else is wrong with it that would keep it from being built.
const many = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');
const wide = `${many('desafortunadamente', 15)}.`.replace(/^./, first => first.toUpperCase());
const addTo = (sentence: string) => (whole: string) => `${whole.trimEnd()}\n\n${`${many(sentence, 30)}\n\n`.repeat(4)}`;
const changes: Changes = {
  'slides/es/01-start.md': whole => whole.replace(/^- Pregunte.*$/m, line => `${line}. ${wide} ${wide}`),
  'speaker-notes/en/01-start.md': addTo('Rules are for adults too.'),
  'speaker-notes/es/01-start.md': addTo('Las reglas también son para los adultos.'),
};

function write(): void {
  for (const [file, content] of exampleSource(changes).files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Runs a command as its own process, and gives all that it said. */
async function charla(...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [join(project, 'bin', 'charla.js'), ...args, '--root', folder, '--messages', 'en'], { cwd: project });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr };
}

/** The problems about room, as reports show them, each with the file above it. */
function ofRoom(report: string): readonly string[] {
  let file = '';
  return report.split('\n').flatMap(line => {
    if (/^\S+\.md$/.test(line)) file = line;
    return /\((slide|document)-overflow\)$/.test(line) ? [`${file} ${line.trim()}`] : [];
  });
}

test('cards beside a picture, pictures in cards, and a link below a picture fit, with one language and with two side by side', async () => {
  cpSync(join(import.meta.dirname, 'fixtures', 'school-garden'), folder, { recursive: true });
  expect(ofRoom((await charla('check', '--fit')).stdout)).toEqual([]);
});

test('pictures that take the room of a slide or of a page are named', async () => {
  cpSync(join(import.meta.dirname, 'fixtures', 'school-garden'), folder, { recursive: true });
  for (const language of ['en', 'es']) {
    const slides = join(folder, 'slides', language, '01-garden.md');
    const photo = ' ![-](images/garden.jpg)';
    writeFileSync(
      slides,
      readFileSync(slides, 'utf8')
        .replace(/^- (?:Gloves|Guantes).*$/m, line => line + photo)
        .replace(/^- (?:A bottle|Una botella).*$/m, line => line + photo),
    );
    writeFileSync(join(folder, 'slides', language, 'handout.md'), `# Handout\n\n## One {#one}\n\n${`${photo.trim()}\n\n`.repeat(9)}`);
  }
  const found = ofRoom((await charla('check', '--fit')).stdout);
  expect(found.length).toBeGreaterThan(3);
  for (const problem of found) expect(problem).toMatch(/ictures? takes? [\d.]+ (?:px of the height|inches of it): images\/garden\.jpg\./);
});

test('a check that measures tells what build tells: slides and notes that are too full, at their places, and it writes nothing', async () => {
  write();
  const before = readdirSync(folder);

  const measured = ofRoom((await charla('check', '--fit')).stdout);
  expect(readdirSync(folder)).toEqual(before);
  expect(measured.map(line => line.replace(/ {2}.*\. {2}/, ' '))).toEqual([
    'slides/en/01-start.md 7:4 (slide-overflow)',
    'slides/es/01-start.md 7:4 (slide-overflow)',
    'slides/es/01-start.md 7:4 (slide-overflow)',
    'speaker-notes/es/01-start.md 19:4 (document-overflow)',
  ]);
  for (const how of ['with one language', 'with two languages side by side', 'facilitator-guide-es.pdf']) expect(measured.join('\n')).toContain(how);

  expect(JSON.parse((await charla('check', '--fit', '--format', 'json')).stdout)).toMatchObject({ fitMeasured: true });
  expect(ofRoom((await charla('build')).stderr).toSorted()).toEqual(measured.toSorted());
});

test('while somebody writes, what does not fit is in the list of problems at the same place, until it fits', async ({ page }) => {
  write();
  const browser = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!browser) throw new Error('There is no browser.');
  const said: string[] = [];
  const fit = openLiveFit({ browser, say: line => said.push(line) });
  const server = await openDevServer(folder, { port: 0, today: () => '2026-11-23', token: 'a-test', fit });
  try {
    await page.goto(server.address);
    const tooMuch = page.locator('.problem-list > li', { hasText: 'beyond the slide' });
    await expect(tooMuch.locator('.problem-place code').first()).toHaveText(['slides/en/01-start.md:7:4']);
    await expect(tooMuch).toHaveCount(3);
    await expect(page.locator('.problem-list > li', { hasText: 'facilitator-guide-es.pdf' })).toContainText('speaker-notes/es/01-start.md:19:4');

    const spanish = join(folder, 'slides/es/01-start.md');
    writeFileSync(spanish, readFileSync(spanish, 'utf8').replace(`. ${wide} ${wide}`, ''));
    await expect(tooMuch).toHaveCount(0);
    expect(said).toEqual([]);
  } finally {
    await server.close();
  }
});
