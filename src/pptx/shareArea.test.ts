import { expect, test } from 'vitest';
import { shareArea } from './shareArea.ts';

const half = { x: 56, y: 188, width: 552, height: 436 };
const whole = { x: 72, y: 216, width: 1136, height: 416 };
const upright = { width: 1440, height: 1920 };
const across = { width: 1920, height: 1440 };

/** A text of that many letters of 16 × 38 px, which gets smaller until it has room. */
const textOf = (letters: number) => (room: { readonly width: number; readonly height: number }) => {
  const heightAt = (scale: number): number => Math.ceil(letters / Math.max(1, Math.floor(room.width / (16 * scale)))) * 38 * scale;
  let scale = 1;
  while (scale > 0.5 && heightAt(scale) > room.height) scale -= 0.05;
  return { scale, height: heightAt(scale) };
};

const share = (area: typeof half, picture: typeof upright, letters: number, isFirst = false, isLeft = isFirst) =>
  shareArea(area, { picture, isFirst, isLeft, gap: 20, fit: textOf(letters) });

test('an upright picture is beside a short text, in half a sheet too', () => {
  for (const area of [half, whole]) {
    const { text, picture } = share(area, upright, 90);
    expect(picture.x).toBeGreaterThanOrEqual(text.x + text.width + 19);
    expect(picture.width).toBeGreaterThan(150);
    expect(picture.x + picture.width).toBeLessThanOrEqual(area.x + area.width + 1);
  }
});

test('a picture that comes first is before its text', () => {
  const beside = share(whole, across, 90, true);
  expect(beside.picture.x + beside.picture.width).toBeLessThan(beside.text.x);
  const below = share(half, { width: 1200, height: 300 }, 90, true);
  expect(below.picture.y + below.picture.height).toBeLessThan(below.text.y);
});

test('a wide picture is right below its text', () => {
  const { text, picture } = share(half, { width: 1200, height: 300 }, 60);
  expect(text.height).toBeLessThanOrEqual(77);
  expect(picture.y - text.y - text.height).toBe(20);
  expect(picture.width).toBe(552);
});

test.each([90, 150, 250])('beside or below %i letters, the longer side of a picture is 150 px or more', letters => {
  for (const shape of [upright, across]) {
    const { picture } = share(half, shape, letters);
    const scale = Math.min(picture.width / shape.width, picture.height / shape.height);
    expect(Math.max(shape.width, shape.height) * scale).toBeGreaterThanOrEqual(150);
  }
});
