import { describe, expect, test } from 'vitest';
import { exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { acceptTranslation } from './acceptTranslation.ts';
import { countTranslations } from './countTranslation.ts';
import { judgeTranslation } from './judgeTranslation.ts';

const before = exampleLocks();

const changes: Changes = {
  'slides/en/01-start.md': text => text.replace('Ask each day', 'Ask every day').replace('Write it down', 'Write all of it down'),
  'slides/es/01-start.md': text => text.replace('Pregunte', 'Pregunten').replace('# Inicio', '# {en} Start'),
};

/** The states of all texts, after those of one slide were accepted. */
function statesAfter(owner: string) {
  const workshop = exampleWorkshop(changes);
  const acceptance = acceptTranslation(workshop, 'es', before, text => text.owner === owner);
  const files = new Map([...before.files, ...acceptance.locks]);
  const { texts } = judgeTranslation(workshop, 'es', { ...before, files });
  const undone = texts.filter(text => text.state !== 'done').map(({ translation, state }) => `${translation.key} ${state}`);
  return { undone, acceptance };
}

test('before, each text that changed is to be looked at', () => {
  const { texts } = judgeTranslation(exampleWorkshop(changes), 'es', before);
  expect(texts.filter(text => text.state !== 'done').map(({ translation, state }) => `${translation.key} ${state}`)).toEqual([
    '01-start.md untranslated',
    'habits 1.1 unaccepted',
    'rules card 1 1 stale',
  ]);
});

describe('accepting a slide', () => {
  test('counts for all its texts, and for no other', () => {
    const { undone, acceptance } = statesAfter('habits');
    expect(undone).toEqual(['01-start.md untranslated', 'rules card 1 1 stale']);
    expect(acceptance.accepted).toBe(1);
  });

  test('writes the lock of its slides and of its notes', () => {
    expect([...statesAfter('habits').acceptance.locks.keys()]).toEqual(['slides/es/01-start.lock.json', 'speaker-notes/es/01-start.lock.json']);
  });

  test('does not accept what is not translated', () => {
    const { undone, acceptance } = statesAfter('start');
    expect(acceptance).toMatchObject({ accepted: 0, untranslated: 1 });
    expect(undone).toContain('01-start.md untranslated');
  });
});

test('a lock holds a text a line, so that versions compare line by line, and what is gone leaves it', () => {
  const shorter: Changes = { 'slides/en/01-start.md': swap('\n- Listen **first**', ''), 'slides/es/01-start.md': swap('\n- **Primero** escuche', '') };
  const { locks } = acceptTranslation(exampleWorkshop(shorter), 'es', before, text => text.owner === 'habits');
  const lines = (lock: string | undefined): readonly string[] => (lock ?? '').split('\n').map(line => line.replace(/,$/, ''));
  const [was, is] = [before.files, locks].map(files => lines(files.get('slides/es/01-start.lock.json')));
  expect(was?.filter(line => !is?.includes(line)).map(line => line.trim().slice(0, 15))).toEqual(['"habits 1.2": {']);
  expect(is?.filter(line => !was?.includes(line))).toEqual([]);
});

test('a translation is counted in texts: done, stale, missing', () => {
  const [count] = countTranslations(exampleWorkshop(changes), before);
  const texts = judgeTranslation(exampleWorkshop(), 'es', before).texts.length;
  expect(count).toEqual({ language: 'es', texts, done: texts - 3, stale: 2, missing: 1 });
});
