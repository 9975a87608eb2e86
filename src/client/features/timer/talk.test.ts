import { describe, expect, test } from 'vitest';
import { addMinute, freshTalk, leftOf, phaseOf, type TalkState, toggleTalk } from './talk.ts';

const minute = 60_000;
const fresh: TalkState = { slide: 'talk', total: 3 * minute, left: 3 * minute, endsAt: null };

test('a slide without minutes has no timer', () => {
  expect(freshTalk('talk', 3)).toEqual(fresh);
  for (const none of [0, Number.NaN, -1]) expect(freshTalk('talk', none)).toBeNull();
});

test('it runs down, pauses where it is, and goes on', () => {
  const running = toggleTalk(fresh, fresh, 0);
  expect(leftOf(running, minute)).toBe(2 * minute);
  const paused = toggleTalk(running, fresh, minute);
  expect(leftOf(paused, 9 * minute)).toBe(2 * minute);
  expect(leftOf(toggleTalk(paused, fresh, 9 * minute), 10 * minute)).toBe(minute);
});

test('when it is over it stays at 0:00, and starts again with all the time of the slide', () => {
  const longer = addMinute(toggleTalk(fresh, fresh, 0), 0);
  expect(leftOf(longer, 5 * minute)).toBe(0);
  const again = toggleTalk(longer, fresh, 5 * minute);
  expect(again.total).toBe(3 * minute);
  expect(leftOf(again, 5 * minute)).toBe(3 * minute);
});

describe('one more minute', () => {
  test('is added while it runs and while it is paused', () => {
    expect(leftOf(addMinute(toggleTalk(fresh, fresh, 0), minute), minute)).toBe(3 * minute);
    const paused = addMinute(fresh, 0);
    expect(paused).toEqual({ ...fresh, total: 4 * minute, left: 4 * minute });
  });

  test('after its end runs at once', () => {
    const over = toggleTalk(fresh, fresh, 0);
    const more = addMinute(over, 8 * minute);
    expect(phaseOf(more, 8 * minute)).toBe('running');
    expect(leftOf(more, 8 * minute)).toBe(minute);
  });
});

test.each<[string, TalkState, number]>([
  ['ready', fresh, 0],
  ['running', toggleTalk(fresh, fresh, 0), minute],
  ['paused', toggleTalk(toggleTalk(fresh, fresh, 0), fresh, minute), minute],
  ['over', toggleTalk(fresh, fresh, 0), 3 * minute],
])('it is %s', (phase, talk, now) => expect(phaseOf(talk, now)).toBe(phase));
