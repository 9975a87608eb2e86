import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNpm } from '../../src/prepare/runNpm.ts';

/** The version that figures are compared with: another one is another peer. */
export const marpVersion = '4.5.1';

/** Gives the program of marp-cli, which Node.js runs; installs it into a cache folder once, for which there must be a network. */
export function installMarp(): string {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'charla-bench', `marp-cli-${marpVersion}`);
  if (!existsSync(folder)) {
    // It gets its name when all is there, so what was stopped halfway is not taken for it.
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "private": true }');
    runNpm(partial, ['install', '--save-exact', '--ignore-scripts', `@marp-team/marp-cli@${marpVersion}`], { offline: false });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(partial, folder);
  }
  return join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
}

/** Writes the English slides of a generated workshop as Marp has them, with the notes as its presenter view shows them. */
export function writeMarpDeck(workshop: string, file: string): void {
  const slides = readdirSync(join(workshop, 'slides', 'en'))
    .sort()
    .flatMap(name => {
      const notes = partsOf(join(workshop, 'speaker-notes', 'en', name));
      return partsOf(join(workshop, 'slides', 'en', name)).map((slide, i) => `${slide}\n\n<!--\n${withoutFirstLine(notes[i] ?? '')}\n-->\n`);
    });
  writeFileSync(file, `---\nmarp: true\n---\n\n${slides.join('\n---\n\n')}${linkTargets}`);
}

/** What a file has under each of its headings of the second level, with these, whose ids only Charla knows. */
function partsOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=## )/m)
    .slice(1)
    .map(part => part.replace(/ \{#[\w-]+\}/, '').trim());
}

const withoutFirstLine = (text: string): string => text.slice(text.indexOf('\n') + 1).trim();

/** Addresses of the resources that generated slides name. */
const linkTargets = `
[take-it-down]: https://takeitdown.ncmec.org
[netsmartz]: https://www.ncmec.org/NetSmartz
`;
