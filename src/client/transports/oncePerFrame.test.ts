import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oncePerFrame } from './oncePerFrame.ts';

/** A window whose frames come when the test says so. */
function fakeFrames() {
  let isHidden = false;
  let waiting: (() => void)[] = [];
  let heard: (() => void) | undefined;
  return {
    frames: {
      isHidden: () => isHidden,
      requestFrame: (run: () => void) => void waiting.push(run),
      onVisibility: (listener: () => void, signal: AbortSignal) => {
        heard = listener;
        signal.addEventListener('abort', () => {
          heard = undefined;
        });
      },
    },
    show: () => {
      const due = waiting;
      waiting = [];
      for (const run of due) run();
    },
    hide: (value = true) => {
      isHidden = value;
      heard?.();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however often it is asked for, it runs once a frame', () => {
  const { frames, show } = fakeFrames();
  const run = vi.fn();
  const { request } = oncePerFrame(run, frames);
  request();
  request();
  expect(run).not.toHaveBeenCalled();
  show();
  expect(run).toHaveBeenCalledTimes(1);
  show();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
  request();
  show();
  expect(run).toHaveBeenCalledTimes(2);
});

test('in a hidden window it runs without a frame, but not before what is going on has ended', async () => {
  const { frames, hide } = fakeFrames();
  hide();
  const order: string[] = [];
  const { request } = oncePerFrame(() => order.push('run'), frames);
  request();
  request();
  order.push('going on');
  await Promise.resolve();
  expect(order).toEqual(['going on', 'run']);
});

test('a window that is hidden while it waits for a frame does not wait any longer', () => {
  const { frames, hide, show } = fakeFrames();
  const run = vi.fn();
  oncePerFrame(run, frames).request();
  hide();
  expect(run).toHaveBeenCalledTimes(1);
  hide(false);
  show();
  expect(run).toHaveBeenCalledTimes(1);
});

test('a frame that does not come is not waited for', () => {
  const { frames, show } = fakeFrames();
  const run = vi.fn();
  oncePerFrame(run, frames).request();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  show();
  expect(run).toHaveBeenCalledTimes(1);
});

test('in a hidden window too, it never runs after its end', async () => {
  const { frames, hide } = fakeFrames();
  hide();
  const run = vi.fn();
  const { request, cancel } = oncePerFrame(run, frames);
  request();
  cancel();
  request();
  await Promise.resolve();
  expect(run).not.toHaveBeenCalled();
});

test('after its end it never runs', () => {
  const { frames, show, hide } = fakeFrames();
  const run = vi.fn();
  const { request, cancel } = oncePerFrame(run, frames);
  request();
  cancel();
  request();
  show();
  hide();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
