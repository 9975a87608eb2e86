import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleStorage } from '../../../../e2e/examples/exampleStorage.ts';
import { lastPosition } from './slidePosition.ts';

const seven = Date.UTC(2026, 10, 22, 19);
const hour = 60 * 60_000;

beforeEach(() => void vi.useFakeTimers({ now: seven }));
afterEach(() => void vi.useRealTimers());

test.each<[string, string | undefined, ReturnType<typeof lastPosition>]>([
  ['just now: there, with its steps', `plan/2/${seven}`, { slide: 'plan', step: 2 }],
  ['this morning: there', `plan/0/${seven - 11 * hour}`, { slide: 'plan', step: 0 }],
  ['last week: at the beginning', `plan/2/${seven - 7 * 24 * hour}`, undefined],
  ['at a time that is yet to come, since the computer’s clock was wrong: at the beginning', `plan/2/${seven + hour}`, undefined],
  ['at no time: at the beginning', 'plan/2', undefined],
  ['at no step: there, before its first one', `plan//${seven}`, { slide: 'plan', step: 0 }],
  ['on no slide: at the beginning', `/2/${seven}`, undefined],
  ['never: at the beginning', undefined, undefined],
])('the deck opens where it was left %s', (_, place, position) => {
  expect(lastPosition(exampleStorage(place === undefined ? {} : { place }).storage)).toEqual(position);
});
