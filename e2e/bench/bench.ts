import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import { deckName, kitFolder } from '../../src/kit/kitNames.ts';
import { ensureBrowser } from '../../src/node/chromium/installBrowser.ts';
import { readGuide } from '../../src/node/guide/readGuide.ts';
import { loadWorkshop } from '../../src/node/workshop/loadWorkshop.ts';
import { kinds, kindsOf } from '../../src/render/documents/kinds.ts';
import type { GuideOutline } from '../../src/sourceGuide/guideOutline.ts';
import { markdownFloods, yamlFloods } from '../examples/exampleFloods.ts';
import { type Changes, exampleSource } from '../examples/exampleSource.ts';
import { benchGuides } from './benchGuide.ts';
import { compareWithMarp } from './besideMarp.ts';
import { generateWorkshop } from './generateWorkshop.ts';
import { type Measured, measureProcess } from './measureProcess.ts';
import { measureSaves } from './measureSaves.ts';
import { measureStage } from './measureStage.ts';
import { measureWriting } from './measureWriting.ts';
import { median } from './median.ts';

/**
 * Prints how long the commands take as whole processes and how much memory they need, for generated workshops and for this one,
 * how long a text that no person writes takes until it is refused, and, with 24 slides and with 1000, what people wait for while they present and
 * write. Figures to read, not a test.
 * Numbers of slides as arguments choose among the generated workshops: `npm run bench -- 20 200`; 1000 brings the comparison with 24,
 * and `--growth` that alone.
 * With `--beside`, it prints instead how long Charla and marp-cli take for the same content, side by side.
 * With `--guide`, it prints instead how many of the points that an author would list are found in guides, in each format; files after it are the
 * NetSmartz guide’s, and `--details` lists what was missed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Slides of the generated workshops, and how often each command is run: what disturbs a run only makes it longer, so the shortest counts. */
const sizes = [
  { slides: 20, runs: 3 },
  { slides: 200, runs: 2 },
  { slides: 1000, runs: 1 },
].filter(({ slides }) => isChosen(slides));

const browser = await ensureBrowser({ say: console.log, prefer: 'headless-shell' });
const folder = mkdtempSync(join(tmpdir(), 'charla-bench-'));
try {
  if (process.argv.includes('--beside')) await showBeside();
  else if (process.argv.includes('--guide')) await showGuides();
  else if (process.argv.includes('--growth')) await showGrowth(24, 1000);
  else await showOwn();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function showBeside(): Promise<void> {
  const workshops = new Map(sizes.map(({ slides }) => [slides, join(folder, String(slides))]));
  for (const [slides, workshop] of workshops) await generateWorkshop(workshop, slides);
  await compareWithMarp(folder, root, workshops);
}

async function showGuides(): Promise<void> {
  const sextortion = process.argv.slice(process.argv.indexOf('--guide') + 1).filter(each => !each.startsWith('--'));
  const outline = async (paths: readonly string[]): Promise<GuideOutline> => (await readGuide(paths, { languages: ['en', 'es'], date: '2026-11-28' })).outline;
  await benchGuides({ outline, browser, folder, sextortion, withDetails: process.argv.includes('--details') });
}

async function showOwn(): Promise<void> {
  console.log('Seconds of a whole process, the most memory of Node.js and that of the browser.\n');
  row('slides', 'command', 'seconds', 'Node.js', 'browser');
  for (const { slides, runs } of sizes) {
    const workshop = join(folder, String(slides));
    await generateWorkshop(workshop, slides);
    for (const args of commandsFor(workshop)) await measure(slides, args, workshop, runs);
  }
  for (const args of [['check'], ['pdf', '--kind', 'kit', '--out', join(folder, 'pdf')], ['build']]) await measure('this workshop', args, root, 1);
  showFloods();
  if (isChosen(1000)) await showGrowth(24, 1000);
}

/** Every command, and `pdf` for each kind that the workshop has the texts for: in one language, and in two where slides are side by side. */
function commandsFor(workshop: string): readonly (readonly string[])[] {
  const loaded = loadWorkshop(workshop, { today: '2026-11-23' }).workshop;
  const prints = (loaded ? kindsOf(loaded) : []).flatMap(kind => {
    const languages = kinds[kind].inKit === 'all' ? ['en', 'en,es'] : ['en'];
    return languages.map(each => ['pdf', '--kind', kind, '--lang', each, '--out', join(folder, 'pdf')]);
  });
  return [['check'], ...prints, ['pptx', '--lang', 'en', '--out', join(folder, 'pptx')], ['build']];
}

async function measure(slides: number | string, args: readonly string[], workshop: string, runs: number): Promise<void> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await measureProcess(process.execPath, [join(root, 'bin/charla.js'), ...args, '--root', workshop], root));
  }
  const [best = { seconds: Number.NaN, memory: undefined, childMemory: undefined }] = measured.toSorted((a, b) => a.seconds - b.seconds);
  row(String(slides), nameOf(args), best.seconds.toFixed(2), megabytes(best.memory), megabytes(best.childMemory));
}

/** What people wait for while they present and write, with a small workshop and a large one: the medians in ms. */
async function showGrowth(small: number, large: number): Promise<void> {
  const [few = {}, many = {}] = [await measureUse(small), await measureUse(large)];
  console.log('\nFrom a key, or from saving a file, to the painted frame; medians in ms.\n');
  row('', '', String(small), String(large), 'ratio');
  for (const [name, times] of Object.entries(few)) {
    const [one, other] = [median(times), median(many[name] ?? [])];
    row('', name, one.toFixed(1), other.toFixed(1), (other / one).toFixed(2));
  }
}

async function measureUse(slides: number): Promise<Readonly<Record<string, readonly number[]>>> {
  const workshop = join(folder, `used-${slides}`);
  await generateWorkshop(workshop, slides);
  const writing = measureWriting(workshop);
  await measureProcess(process.execPath, [join(root, 'bin/charla.js'), 'build', '--no-pdf', '--root', workshop], root);
  const stage = await measureStage(pathToFileURL(join(workshop, 'dist', kitFolder, deckName)).href);
  return {
    'next slide': stage.next,
    'another language': stage.language,
    'overview opens': stage.overview,
    'console opens': stage.console,
    'dev, from saving': await measureSaves(workshop),
    'a word compiled and checked': writing,
  };
}

function isChosen(slides: number): boolean {
  const chosen = process.argv.slice(2).filter(each => /^\d+$/.test(each));
  return chosen.length === 0 || chosen.includes(String(slides));
}

/** Texts of 100 kB that no person writes: how long the compiler takes to refuse them. */
function showFloods(): void {
  const times = [
    ...markdownFloods.map(([name, text]) => ({ name, milliseconds: timeToCompile({ 'speaker-notes/es/01-start.md': text }) })),
    ...yamlFloods.map(([name, text]) => ({ name: `in YAML, ${name}`, milliseconds: timeToCompile({ 'slides/words.yaml': text }) })),
  ].sort((a, b) => b.milliseconds - a.milliseconds);
  console.log('\n100 kB that no person writes, compiled; the slowest of them:');
  for (const { name, milliseconds } of times.slice(0, 5)) console.log(`  ${milliseconds.toFixed(0).padStart(5)} ms  ${name}`);
}

function timeToCompile(changes: Changes): number {
  const start = performance.now();
  compileWorkshop(exampleSource(changes));
  return performance.now() - start;
}

/** The command without its folders. */
function nameOf(args: readonly string[]): string {
  const at = args.indexOf('--out');
  return args
    .slice(0, at < 0 ? args.length : at)
    .filter(each => !/^--(kind|lang)$/.test(each))
    .join(' ');
}

function megabytes(value: number | undefined): string {
  return value === undefined ? '–' : `${value} MB`;
}

function row(...cells: readonly string[]): void {
  const widths = [15, 32, 9, 10, 0];
  console.log(
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(' ')
      .trimEnd(),
  );
}
