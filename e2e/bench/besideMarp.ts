import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deckName, kitFolder } from '../../src/kit/kitNames.ts';
import { type FoundBrowser, findBrowser } from '../../src/node/chromium/findBrowser.ts';
import { installPackage } from './installPackage.ts';
import { installMarp, marpVersion, writeMarpDeck } from './marp.ts';
import { measureOpenings } from './measureOpening.ts';
import { type Times, timeProcess } from './measureProcess.ts';
import { median } from './median.ts';

/** How often each of the two is run. */
const rounds = 5;

/** One command of each, which do comparable work. */
interface Job {
  readonly name: string;
  readonly ours: Run;
  readonly marp: Run;
}

interface Run {
  readonly args: readonly string[];
  /** The browser that it is told to take; without one, it looks for one itself. */
  readonly browser?: FoundBrowser | undefined;
}

/**
 * Prints how long Charla and marp-cli take for the same content, as whole processes of the installed packages on this machine, in turn, and the ratios of the
 * medians. Marp has the English slides and their notes; Charla makes them in two languages, and checks them.
 * @param folder a folder for what is written meanwhile
 * @param root the project’s own workshop
 * @param workshops folders of generated workshops, by their number of slides
 */
export async function compareWithMarp(folder: string, root: string, workshops: ReadonlyMap<number, string>): Promise<void> {
  const marp = installMarp();
  const charla = await installPackage(join(folder, 'installed'));
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const decks = new Map([...workshops.keys()].map(slides => [slides, join(folder, `marp-${slides}.md`)]));
  for (const [slides, workshop] of workshops) writeMarpDeck(workshop, decks.get(slides) ?? '');

  const full = findBrowser();
  const quick = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!full || !quick) throw new Error('There is no browser.');
  const toHtml = (slides: number): Run => ({ args: [marp, '--no-stdin', decks.get(slides) ?? '', '-o', join(out, `marp-${slides}.html`)] });
  const toPdf = (slides: number): Run => ({
    args: [marp, '--no-stdin', '--pdf', '--browser-path', full.path, decks.get(slides) ?? '', '-o', join(out, `marp-${slides}.pdf`)],
  });
  const ours = (command: string, workshop: string, ...more: readonly string[]): Run['args'] => [charla, command, '--root', workshop, ...more];
  const onePdf = (workshop: string): Run['args'] => ours('pdf', workshop, '--kind', 'slides', '--lang', 'en', '--out', join(out, 'pdf'));
  const of = (slides: number, jobs: (workshop: string) => readonly Job[]): readonly Job[] => {
    const workshop = workshops.get(slides);
    return workshop === undefined ? [] : jobs(workshop);
  };

  const jobs = [
    ...[20, 1000].flatMap(slides =>
      of(slides, workshop => [
        { name: `check of ${slides} ÷ Marp’s HTML`, ours: { args: ours('check', workshop) }, marp: toHtml(slides) },
        { name: `build --no-pdf of ${slides} ÷ Marp’s HTML`, ours: { args: ours('build', workshop, '--no-pdf') }, marp: toHtml(slides) },
      ]),
    ),
    ...[20, 200, 1000].flatMap(slides =>
      of(slides, workshop => [
        { name: `one slides PDF of ${slides}, as a user has it`, ours: { args: onePdf(workshop), browser: quick }, marp: toPdf(slides) },
        { name: `one slides PDF of ${slides}, the same browser`, ours: { args: onePdf(workshop), browser: full }, marp: toPdf(slides) },
      ]),
    ),
    ...of(20, () => [
      {
        name: 'this workshop’s slides PDFs ÷ Marp’s one of 20',
        ours: { args: ours('pdf', root, '--kind', 'slides', '--out', join(out, 'pdf')) },
        marp: toPdf(20),
      },
    ]),
    ...of(1000, workshop => [{ name: 'whole build of 1000 ÷ Marp’s one PDF of 1000', ours: { args: ours('build', workshop) }, marp: toPdf(1000) }]),
  ];

  console.log(
    `Charla ${quick.path === full.path ? `with ${full.path}` : `with ${quick.path}, or for the same browser ${full.path}`}; marp-cli ${marpVersion} with ${full.path}.`,
  );
  console.log(`Medians of ${rounds} runs, in turn.\n`);
  row('', 'Charla', 'Marp', 'ratio', 'CPU');
  for (const job of jobs) await compare(job);

  const opened = [20, 1000].filter(slides => workshops.has(slides));
  for (const slides of opened) {
    const deck = join(workshops.get(slides) ?? '', 'dist', kitFolder, deckName);
    const [own = [], peers = []] = await measureOpenings(
      full,
      [
        { file: deck, at: '#/slide-1', firstSlide: ':root[data-stage="ready"]' },
        { file: join(out, `marp-${slides}.html`), firstSlide: '.bespoke-marp-active' },
      ],
      rounds,
    );
    show(`first slide of ${slides} painted, from file://`, own, peers);
  }
}

async function compare({ name, ours, marp }: Job): Promise<void> {
  const own: Times[] = [];
  const peers: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(await timeProcess(ours.args, environment(ours)));
    peers.push(await timeProcess(marp.args, environment(marp)));
  }
  const cpu = (times: readonly Times[]): number => median(times.map(each => each.cpu ?? Number.NaN));
  show(
    name,
    own.map(each => each.seconds),
    peers.map(each => each.seconds),
    cpu(own) / cpu(peers),
  );
}

const environment = ({ browser }: Run): NodeJS.ProcessEnv => ({ ...process.env, ...(browser && { CHARLA_BROWSER: browser.path }) });

function show(name: string, own: readonly number[], peers: readonly number[], cpu = Number.NaN): void {
  const [ours, theirs] = [median(own), median(peers)];
  row(name, `${ours.toFixed(2)} s`, `${theirs.toFixed(2)} s`, (ours / theirs).toFixed(2), Number.isNaN(cpu) ? '–' : cpu.toFixed(2));
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(50) + cells.map(cell => cell.padStart(10)).join(''));
}
