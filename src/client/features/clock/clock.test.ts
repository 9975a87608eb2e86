import { describe, expect, test } from 'vitest';
import { type ClockState, clockPart, elapsedOf, freshClock, keptClock, pauseClock, restartClock, slideTimes, startClock, timeOf, turnClock } from './clock.ts';

const minute = 60_000;
const seven = Date.UTC(2026, 10, 22, 19);
/** So many minutes after seven. */
const at = (minutes: number): number => seven + minutes * minute;
const inMinutes = (times: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(times).map(([slide, time]) => [slide, time / minute]));

test('it counts from its start, stays where it was paused, and goes on from there', () => {
  const running = startClock(freshClock('welcome'), at(0));
  expect(elapsedOf(running, at(3))).toBe(3 * minute);
  const paused = pauseClock(running, at(3));
  expect(elapsedOf(paused, at(10))).toBe(3 * minute);
  expect(elapsedOf(startClock(paused, at(10)), at(12))).toBe(5 * minute);
});

test('started twice or paused twice, it is as it was', () => {
  const running = startClock(freshClock('welcome'), at(0));
  expect(startClock(running, at(5))).toBe(running);
  const paused = pauseClock(running, at(5));
  expect(pauseClock(paused, at(9))).toBe(paused);
});

test('each slide has the time in which it showed, also when it shows again', () => {
  let clock: ClockState = startClock(freshClock('welcome'), at(0));
  clock = turnClock(clock, 'why', at(2));
  clock = turnClock(clock, 'plan', at(5));
  clock = turnClock(clock, 'why', at(6));
  expect(inMinutes(slideTimes(clock, at(10)))).toEqual({ welcome: 2, why: 7, plan: 1 });
  expect(turnClock(clock, 'why', at(11))).toBe(clock);
});

test('each slide has its time, even one that is called as what every object has', () => {
  expect(timeOf({}, 'constructor')).toBe(0);
  const clock = turnClock(startClock(freshClock('constructor'), at(0)), 'plan', at(2));
  expect(inMinutes(slideTimes(clock, at(5)))).toEqual({ constructor: 2, plan: 3 });
  // Otherwise the console would refuse all that the stage says.
  expect(clockPart.is(clock)).toBe(true);
});

test('while it is paused, no slide takes any time', () => {
  let clock = pauseClock(startClock(freshClock('welcome'), at(0)), at(2));
  clock = turnClock(clock, 'why', at(20));
  expect(inMinutes(slideTimes(clock, at(30)))).toEqual({ welcome: 2, why: 0 });
});

test('it starts over from 0:00 with no times, and runs', () => {
  const clock = restartClock(turnClock(startClock(freshClock('welcome'), at(0)), 'why', at(4)), at(5));
  expect(elapsedOf(clock, at(5))).toBe(0);
  expect(inMinutes(slideTimes(clock, at(6)))).toEqual({ why: 1 });
});

test('a computer whose clock is set back does not count below zero', () => {
  expect(elapsedOf(startClock(freshClock('welcome'), at(5)), at(0))).toBe(0);
});

describe('after a reload', () => {
  const kept = startClock(freshClock('welcome'), at(0));

  test('it goes on', () => expect(keptClock(kept, 'why', at(30))).toBe(kept));
  test('one of another evening is not taken up', () => expect(keptClock(kept, 'why', at(13 * 60))).toEqual(freshClock('why')));
  test('without one, it is at 0:00', () => expect(keptClock(undefined, 'why', at(0))).toEqual(freshClock('why')));
});
