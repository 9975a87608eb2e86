import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowser } from '../../src/node/browser/installBrowser.ts';
import { generateWorkshop } from './generateWorkshop.ts';
import { measureSwitch } from './measureSwitch.ts';

/**
 * Prints how long the commands take as whole processes, for this workshop and for generated ones,
 * and how long a change of language takes from the key to the painted frame. Figures to read, not a test.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const runs = 3;

await ensureBrowser({ say: console.log, prefer: 'headless-shell' });
const folder = mkdtempSync(join(tmpdir(), 'charla-bench-'));
try {
  console.log(`Best of ${runs} runs, seconds of a whole process.\n`);
  console.log(['slides', 'check', 'pdf, three files', 'build, all'].map(name => name.padEnd(18)).join(''));
  for (const slides of [undefined, 20, 200, 1000]) {
    const workshop = slides === undefined ? root : join(folder, String(slides));
    if (slides !== undefined) await generateWorkshop(workshop, slides);
    const times = [['check'], ['pdf', '--out', join(folder, 'pdf')], ['build']].map(args => best(() => charla([...args, '--root', workshop])));
    console.log([slides ?? 'this workshop', ...times.map(time => time.toFixed(2))].map(cell => String(cell).padEnd(18)).join(''));
  }
  const { frames, times } = await measureSwitch(pathToFileURL(join(folder, '200', 'dist', 'kit', 'START-HERE_EMPIECE-AQUI.html')).href);
  console.log(`\nFrom key to painted frame on 200 slides, ${times.length} changes of language:`);
  console.log(
    `  median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms; at most ${Math.max(...frames).toFixed(1)} frames of the display`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds of the shortest run: what disturbs a run only makes it longer. */
function best(run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

function charla(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/charla.ts'), ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`charla ${args.join(' ')} ended with ${status}:\n${stderr}`);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
