import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleGuide } from '../../../e2e/examples/exampleGuide.ts';
import { exampleLocks } from '../../../e2e/examples/exampleLocks.ts';
import { exampleSource, swap } from '../../../e2e/examples/exampleSource.ts';
import type { DevMessages } from '../../render/deckUpdate.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { hash } from '../workshop/locks.ts';
import { type LiveDeck, openLiveDeck } from './liveDeck.ts';

let folder: string;
let live: LiveDeck;
/** What pages were sent, in order. */
let sent: { readonly name: keyof DevMessages; readonly message: DevMessages[keyof DevMessages] }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-deck-'));
  for (const [file, text] of [...exampleSource().files, ...exampleLocks({}, hash).files]) write(file, text);
  sent = [];
  live = openLiveDeck(folder, { today: () => '2026-11-23', tell: (name, message) => sent.push({ name, message }) });
  await live.refresh();
  sent = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const spanish = 'slides/es/01-start.md';
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const edit = (file: string, change: (text: string) => string): void => write(file, change(read(file)));
const names = (): readonly string[] => sent.map(({ name }) => name);
const rulesFound = (): readonly string[] => live.findings().problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`);

test('a workshop without a mistake is ready, and a file saved unchanged sends nothing', async () => {
  expect(live.findings()).toEqual({ problems: [], isStale: false, language: 'en' });
  write(spanish, read(spanish));
  await live.refresh();
  expect(sent).toEqual([]);
});

test('a changed text is reported with its revision number', async () => {
  const before = live.shown()?.revision ?? 0;
  edit('slides/workshop.yaml', swap('icons: [house, moon]', 'icons: [heart, moon]'));
  await live.refresh();
  expect(sent).toMatchObject([{ name: 'charla:update', message: { revision: before + 1, order: ['welcome', 'habits', 'rules', 'help', 'end'] } }]);
  expect(live.shown()?.revision).toBe(before + 1);
});

test('a mistake leaves the last good text, with the line that is wrong, until it is fixed', async () => {
  edit(spanish, swap('Pregunte cada día', 'Pregunte <b>cada</b> día'));
  await live.refresh();
  expect(sent).toMatchObject([
    {
      name: 'charla:problems',
      message: { isStale: true, problems: [{ file: spanish, line: 9, severity: 'error', quoted: '- Pregunte <b>cada</b> día' }] },
    },
  ]);
  expect(live.shown()?.rendered.slides.get('habits')).toContain('Pregunte cada día');
  sent = [];
  edit(spanish, swap('<b>cada</b>', 'cada'));
  await live.refresh();
  expect(sent).toEqual([{ name: 'charla:problems', message: { problems: [], isStale: false, language: 'en' } }]);
});

test('what the checks find hides no text', async () => {
  edit('slides/en/01-start.md', swap('Ask each day', 'Ask each dday'));
  edit(spanish, swap('Pregunte cada día', 'Pregunte cada ddía'));
  await live.refresh();
  expect(names()).toEqual(['charla:update', 'charla:problems']);
  expect(rulesFound()).toEqual(expect.arrayContaining([`${spanish}:9 spelling`, 'slides/en/01-start.md:9 spelling']));
  expect(live.findings().isStale).toBe(false);
});

test('a file that is empty for a moment is no mistake', async () => {
  const text = read(spanish);
  write(spanish, '');
  const done = live.refresh();
  write(spanish, text.replace('Pregunte cada día', 'Pregunte cada noche'));
  await done;
  expect(rulesFound()).toEqual([`${spanish}:9 translation-edited`]);
  expect(live.shown()?.rendered.slides.get('habits')).toContain('Pregunte cada noche');
});

test('of two changes that follow at once, the second counts', async () => {
  edit(spanish, swap('Pregunte cada día', '<b>Pregunte</b>'));
  const first = live.refresh();
  edit(spanish, swap('<b>Pregunte</b>', 'Pregunte cada tarde'));
  await Promise.all([first, live.refresh()]);
  expect(names()).toEqual(['charla:update', 'charla:problems']);
  expect(rulesFound()).toEqual([`${spanish}:9 translation-edited`]);
});

test('an image that is drawn again shows again', async () => {
  const svg = (colour: string): string => `<svg xmlns="http://www.w3.org/2000/svg"><circle r="9" fill="${colour}"/></svg>`;
  write('slides/images/phone.svg', svg('teal'));
  for (const language of ['en', 'es']) edit(`slides/${language}/01-start.md`, swap('{#habits}\n', '{#habits}\n\n![A phone](images/phone.svg)\n'));
  await live.refresh();
  sent = [];
  write('slides/images/phone.svg', svg('olive'));
  await live.refresh();
  expect(names()[0]).toBe('charla:update');
  expect(live.shown()?.rendered.pictures).toContain(Buffer.from(svg('olive')).toString('base64'));
});

test('a folder in the place of a file is reported, and the last good text stays', async () => {
  rmSync(join(folder, spanish));
  mkdirSync(join(folder, spanish));
  await live.refresh();
  expect(rulesFound()).toEqual([`${spanish}:1 file-kind`]);
  expect(live.shown()?.rendered.slides.get('habits')).toContain('Pregunte cada día');
});

describe('a file that another program holds', () => {
  /** Refuses to read the Spanish slides a number of times. */
  function openHeld(times: number): void {
    let left = times;
    const disk: Disk = {
      ...machineDisk,
      read: fullPath => {
        if (fullPath.endsWith(join(...spanish.split('/'))) && left-- > 0) throw Object.assign(new Error('held'), { code: 'EBUSY' });
        return machineDisk.read(fullPath);
      },
    };
    live = openLiveDeck(folder, { today: () => '2026-11-23', tell: (name, message) => sent.push({ name, message }), disk });
  }

  test('for a moment is read when it is free', async () => {
    openHeld(3);
    await live.refresh();
    expect(sent.filter(({ name }) => name === 'charla:problems')).toEqual([]);
    expect(live.shown()?.rendered.slides.get('habits')).toContain('Pregunte cada día');
  });

  test('for longer is reported', async () => {
    openHeld(Number.POSITIVE_INFINITY);
    await live.refresh();
    expect(rulesFound()).toEqual([`${spanish}:1 file-unreadable`]);
  });
});

test('another name of the workshop needs a new page', async () => {
  edit('slides/workshop.yaml', swap('id: phones', 'id: screens'));
  await live.refresh();
  expect(names()[0]).toBe('charla:reload');
});

describe('beside a guide’s own text', () => {
  beforeEach(async () => {
    for (const [file, text] of exampleSource(exampleGuide).files) write(file, text);
    await live.refresh();
    sent = [];
  });

  test('another text of it is sent for the slides that it belongs to, and the deck stays as it is', async () => {
    const before = live.shown();
    edit('guide/en.md', swap('Geese write', 'Swans write'));
    await live.refresh();
    expect(names().filter(name => name !== 'charla:problems')).toEqual(['charla:guide']);
    expect(sent[0]?.message).toMatchObject({ rules: [{ id: 'home.rules', passages: { en: [{ text: 'Swans write the rules.' }] } }] });
    expect(Object.keys(sent[0]?.message ?? {})).toEqual(['rules']);
    expect(live.shown()?.revision).toBe(before?.revision);
    expect(live.shown()?.rendered.data).toEqual(before?.rendered.data);
  });

  test('a slide’s text is sent without it', async () => {
    edit(spanish, swap('Pregunte cada día', 'Pregunte cada noche'));
    await live.refresh();
    expect(names()).not.toContain('charla:guide');
    expect(names()).toContain('charla:update');
  });
});
