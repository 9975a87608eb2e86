import { expect, test } from 'vitest';
import { exampleStorage } from '../../../../e2e/examples/exampleStorage.ts';
import { storedTalk, storeTalk } from './storedTalk.ts';
import { type TalkState, toggleTalk } from './talk.ts';

const minute = 60_000;
const hour = 60 * minute;
const seven = Date.UTC(2026, 10, 22, 19);
const fresh: TalkState = { slide: 'talk', total: 3 * minute, left: 3 * minute, endsAt: null };
const running = toggleTalk(fresh, fresh, seven);
const paused = toggleTalk(running, fresh, seven + minute);

test.each<[string, TalkState]>([
  ['runs', running],
  ['is paused', paused],
])('a timer that %s is as it was after a reload, and in the same session', (_, talk) => {
  const { storage } = exampleStorage();
  storeTalk(storage, talk, seven);
  expect(storedTalk(storage, seven + minute)).toEqual(talk);
  expect(storedTalk(storage, seven + 2 * hour)).toEqual(talk);
});

test.each<[string, TalkState]>([
  ['that had run out', running],
  ['that was paused', paused],
])('a timer of another session %s is not there for the next room', (_, talk) => {
  const { storage } = exampleStorage();
  storeTalk(storage, talk, seven);
  expect(storedTalk(storage, seven + 24 * hour)).toBeUndefined();
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['null', 'null'],
  ['without its time', JSON.stringify({ at: seven, slide: 'talk' })],
  ['that does not say when it was stored', JSON.stringify(running)],
])('a stored timer %s counts as none', (_, talk) => {
  expect(storedTalk(exampleStorage({ talk }).storage, seven)).toBeUndefined();
});
