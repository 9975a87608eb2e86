import { describe, expect, test } from 'vitest';
import { center, isPoint, type Point, pointByKey, pointerPart, pointUnder } from './point.ts';

const box = { left: 100, top: 50, width: 1000, height: 500 };

test.each<[string, number, number, Point | null]>([
  ['in the middle', 600, 300, { x: 0.5, y: 0.5 }],
  ['in its top left corner', 100, 50, { x: 0, y: 0 }],
  ['in its bottom right corner', 1100, 550, { x: 1, y: 1 }],
  ['left of it', 99, 300, null],
  ['below it', 600, 551, null],
])('a place in the window %s is a point of the slide, or none', (_, clientX, clientY, point) => {
  expect(pointUnder({ clientX, clientY }, box)).toEqual(point);
});

test('a slide that has no size yet has no point', () => {
  expect(pointUnder({ clientX: 0, clientY: 0 }, { left: 0, top: 0, width: 0, height: 0 })).toBeNull();
});

describe('with Shift', () => {
  test.each<[string, -1 | 0 | 1, -1 | 0 | 1]>([
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ])('%s moves it that way', (key, right, down) => {
    const { x, y } = pointByKey(center, { key, shiftKey: true }) ?? center;
    expect([Math.sign(x - 0.5), Math.sign(y - 0.5)]).toEqual([right, down]);
  });

  test('a key moves it as far up as sideways, on a slide of 16 by 9', () => {
    const right = (pointByKey(center, { key: 'ArrowRight', shiftKey: true }) ?? center).x - 0.5;
    const down = (pointByKey(center, { key: 'ArrowDown', shiftKey: true }) ?? center).y - 0.5;
    expect(right * 16).toBeCloseTo(down * 9);
  });

  test('it stays on the slide', () => {
    let at = center;
    for (let i = 0; i < 100; i++) at = pointByKey(pointByKey(at, { key: 'ArrowRight', shiftKey: true }) ?? at, { key: 'ArrowDown', shiftKey: true }) ?? at;
    expect(at).toEqual({ x: 1, y: 1 });
  });
});

test('arrows without Shift, and other keys, do not move it', () => {
  expect(pointByKey(center, { key: 'ArrowRight', shiftKey: false })).toBeUndefined();
  expect(pointByKey(center, { key: 'PageDown', shiftKey: true })).toBeUndefined();
});

test.each<[string, unknown]>([
  ['beside the slide', { x: 1.01, y: 0.5 }],
  ['that is no number', { x: '0.5', y: 0.5 }],
  ['without a height', { x: 0.5 }],
  ['at infinity', { x: 0.5, y: Number.POSITIVE_INFINITY }],
])('another window cannot point at a place %s', (_, at) => {
  expect(isPoint(at)).toBe(false);
  expect(pointerPart.is({ isOn: true, at })).toBe(false);
});
