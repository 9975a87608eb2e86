import { expect, test } from 'vitest';
import { arcToCurves, type Point } from './arcToCurves.ts';

const arc = { rx: 10, ry: 10, rotation: 0, isLarge: false, isClockwise: true, end: { x: 20, y: 0 } };
const start = { x: 0, y: 0 };

/** A point in the middle of a cubic curve. */
const middle = (from: Point, [a, b, to]: readonly [Point, Point, Point]): Point => ({
  x: (from.x + 3 * a.x + 3 * b.x + to.x) / 8,
  y: (from.y + 3 * a.y + 3 * b.y + to.y) / 8,
});

test.each([
  ['clockwise', true, -10],
  ['the other way', false, 10],
])('half a circle %s is two quarters, both on the circle', (_, isClockwise, y) => {
  const curves = arcToCurves(start, { ...arc, isClockwise });
  expect(curves).toHaveLength(2);
  expect(curves[0]?.[2].x).toBeCloseTo(10);
  expect(curves[0]?.[2].y).toBeCloseTo(y);
  let from: Point = start;
  for (const curve of curves) {
    const { x, y } = middle(from, curve);
    expect(Math.hypot(x - 10, y)).toBeCloseTo(10, 2);
    from = curve[2];
  }
});

test('the long way around is three quarters', () => {
  expect(arcToCurves({ x: 0, y: 10 }, { ...arc, end: { x: 10, y: 0 }, isLarge: true })).toHaveLength(3);
});

test('an ellipse that is too small to reach its end grows', () => {
  const [first] = arcToCurves(start, { ...arc, rx: 1, ry: 1 });
  expect(first?.[2].y).toBeCloseTo(-10);
});

test('an arc without a radius is a line, and one that leads nowhere is nothing', () => {
  expect(arcToCurves(start, { ...arc, rx: 0 })).toEqual([[start, arc.end, arc.end]]);
  expect(arcToCurves(start, { ...arc, end: start })).toEqual([]);
});
