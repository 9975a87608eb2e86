import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runInProcess } from '../../../e2e/examples/runInProcess.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charla-guide-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const charla = (...args: readonly string[]) => runInProcess(args, { SOURCE_DATE_EPOCH: '1795824000', npm_command: '' });
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const english = `# Safe on two wheels

## Before you ride

- Check the brakes and the tires.
- Wear a helmet that fits.

## On the road

Ride in a straight line, and ride on the right. Call 1-800-555-0110 with questions.
`;
const spanish = `# Seguros en dos ruedas

## Antes de salir

- Revise los frenos y las llantas.
- Use un casco que le quede bien.

## En la calle

Maneje en línea recta y por la derecha. Si tiene preguntas, llame al 1-800-555-0110.
`;

describe('new --guide', () => {
  test('reads a guide of two languages in one file, says what it found and what comes next', async () => {
    const { status, stdout } = await charla('new', 'bikes', '--root', folder, '--guide', write('guide.md', `${english}\n${spanish}`));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^“Safe on two wheels” has \d points in 2 sections, in English and Spanish\.\n\nCreated a draft in /);
    expect(readFileSync(at('bikes/slides/workshop.yaml'), 'utf8')).toContain('languages: [en, es]');
    expect(readFileSync(at('bikes/guide/es.md'), 'utf8')).toContain('Use un casco que le quede bien.');
  });

  test('or of a file for each, and of a guide in Spanish alone Spanish comes first', async () => {
    const files = [write('en.md', english), write('es.md', spanish)];
    expect((await charla('new', 'both', '--root', folder, '--guide', files.join(','))).stdout).toContain('in English and Spanish');
    expect((await charla('new', 'una', '--root', folder, '--guide', files[1] ?? '')).stdout).toContain('in Spanish.');
    expect(readFileSync(at('una/slides/workshop.yaml'), 'utf8')).toContain('languages: [es, en]');
  });

  test('lists what only one language has, with its place', async () => {
    const file = write('guide.md', `${english}\n${spanish}\nAvise a su familia por dónde va a ir.\n`);
    const { stdout } = await charla('new', 'bikes', '--root', folder, '--guide', file);
    expect(stdout).toMatch(/Only the Spanish guide has these\..*“only: es”:\n {2}[\w.-]+: guide\/es\.md:\d+: Avise a su familia por dónde va a ir\./);
  });

  test.each<[string, string, string]>([
    ['a file that is not there', 'no.pdf', 'There is no file'],
    ['a file of another kind', 'table.xlsx', 'can’t be read'],
    ['a guide without a sentence', 'titles.md', 'No sentence was found in “titles.md”'],
  ])('of %s makes nothing, and says what to do', async (_, name, message) => {
    write('table.xlsx', 'PK\u0003\u0004');
    write('titles.md', '# A title\n\n## Another title\n');
    const { status, stderr } = await charla('new', 'bikes', '--root', folder, '--guide', at(name));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain('run the command again');
    expect(existsSync(at('bikes'))).toBe(false);
  });
});

test('guide list has a row for each point, and says so where there is no guide', async () => {
  await charla('new', 'bikes', '--root', folder, '--guide', write('guide.md', english), '--languages', 'en');
  const { stdout } = await charla('guide', 'list', '--root', at('bikes'));
  expect(stdout).toMatch(/before-ride\.wear-helmet +guide\/en\.md:8 +before-ride/);
  await charla('new', 'other', '--root', folder);
  expect((await charla('guide', 'list', '--root', at('other'))).stdout).toContain('follows no guide');
});

describe('guide update', () => {
  beforeEach(async () => {
    await charla('new', 'bikes', '--root', folder, '--guide', write('guide.md', `${english}\n${spanish}`));
  });
  const update = (name: string) => charla('guide', 'update', at(name), '--root', at('bikes'));

  test('says that nothing changed', async () => {
    expect((await update('guide.md')).stdout).toMatch(/All \d points say what they said before\.\n$/);
  });

  test('tells what is changed with what covers it, and accept takes note', async () => {
    write('new.md', `${english.replace('helmet that fits', 'helmet of your size')}\n${spanish.replace('que le quede bien', 'de su talla')}`);
    const { stdout } = await update('new.md');
    expect(stdout).toContain('1 changed, 0 new, 0 gone');
    expect(stdout).toMatch(/guide\/en\.md:\d+ has changed since .*: “that fits” is now “of your size”/);
    expect(stdout).toContain('in the slide “before-ride” with its notes');
    expect(stdout).toMatch(/npm run accept -- guide|charla accept guide/);
    expect((await charla('accept', 'guide', '--all', '--root', at('bikes'))).stdout).toContain('Accepted 1 point');
    expect((await charla('check', '--root', at('bikes'))).stdout).not.toContain('guide-changed');
  });

  test('a point that nothing covers yet is told, and the others can be accepted all the same', async () => {
    write('new.md', `${english}\nRing your bell at corners.\n\n${spanish}\nToque el timbre en las esquinas.\n`);
    expect((await update('new.md')).stdout).toMatch(/ {2}new: [\w.-]+[\s\S]*guide-coverage/);
    expect((await charla('accept', 'guide', '--all', '--root', at('bikes'))).stdout).toContain('Accepted 1 point');
  });

  test.each<[string, readonly string[], string]>([
    ['another word', ['guide', 'renew', 'guide.md'], 'guide update new.pdf'],
    ['no file', ['guide', 'update'], 'Say which file the new edition is in'],
    ['a folder without a workshop', ['guide', 'update', 'guide.md', '--root', '.'], 'There is no workshop'],
  ])('%s is answered with what there is', async (_, [command = '', action = '', ...rest], message) => {
    const { status, stderr } = await charla(command, action, ...rest.map(each => (each === 'guide.md' || each === '.' ? at(each) : each)));
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  test('a file that cannot be read leaves the workshop as it was', async () => {
    const before = readdirSync(at('bikes'), { recursive: true }).length;
    mkdirSync(at('a-folder'));
    expect((await update('a-folder')).status).toBe(1);
    expect(readdirSync(at('bikes'), { recursive: true }).length).toBe(before);
    expect(readFileSync(at('bikes/guide/en.md'), 'utf8')).toContain('Wear a helmet that fits.');
  });
});
