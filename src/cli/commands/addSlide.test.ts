import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from 'citty';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleSource } from '../../../e2e/examples/exampleSource.ts';
import { addSlide } from './addSlide.ts';

let root: string;
beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'charla-add-'))), 'my workshop');
  for (const [file, text] of exampleSource().files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dirname(root), { recursive: true, force: true });
});

const call = (...rawArgs: string[]) => runCommand(addSlide, { rawArgs: [...rawArgs, '--root', root] });
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('a slide is added, and the command says where it stands and what to do next', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await call('talk-about-it', 'before', 'habits', '--layout', 'quote', '--title', 'Talk about it');
  expect(log.mock.calls.flat().join('\n')).toMatch(
    /^Added the slide “talk-about-it” before “habits”:\n {2}slides\/workshop.yaml:19\n {2}slides\/en\/01-start.md:7\n/,
  );
  expect(read('slides/en/01-start.md')).toContain('## Talk about it {#talk-about-it}\n\n> {en} Words to say\n\n## Small habits {#habits}');
});

test('a place that is none is told', () =>
  expect(call('talk-about-it', 'beside', 'habits')).rejects.toThrow('Write: add-slide talk-about-it after habits, or before.'));

test('a file in an old encoding is told, and none is written', async () => {
  writeFileSync(join(root, 'slides/es/01-start.md'), Buffer.from(read('slides/es/01-start.md'), 'latin1'));
  const before = read('slides/workshop.yaml');
  await expect(call('talk-about-it', 'after', 'habits')).rejects.toThrow(
    /^slides.es.01-start.md:\d+: The file is not UTF-8: .* Nothing was written\. Open it in the editor/,
  );
  expect(read('slides/workshop.yaml')).toBe(before);
});
