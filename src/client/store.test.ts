import { expect, test } from 'vitest';
import type { Part } from '../protocol/part.ts';
import { isListOf, isNumber, isText } from '../protocol/shapes.ts';
import { atOnce, justNow, openStore } from './store.ts';

const slide: Part<string> = { name: 'slide', initial: 'first', is: isText };
const step: Part<number> = { name: 'step', initial: 0, is: isNumber };
const languages: Part<readonly string[]> = { name: 'languages', initial: ['en'], is: isListOf(isText) };

test('a part is as it begins until somebody sets it', () => {
  const store = openStore();
  expect(store.get(slide)).toBe('first');
  store.set(slide, 'second');
  expect(store.get(slide)).toBe('second');
});

test('whoever follows a part sees it now and after each change of it, and of no other', () => {
  const store = openStore();
  const seen: string[] = [];
  store.follow(() => {
    seen.push(store.get(slide));
  });
  store.set(step, 1);
  store.set(slide, 'second');
  expect(seen).toEqual(['first', 'second']);
});

test('a value that says the same wakes nobody', () => {
  const store = openStore();
  let times = 0;
  store.follow(() => {
    store.get(languages);
    times++;
  });
  store.set(languages, ['en']);
  expect(times).toBe(1);
  store.set(languages, ['en', 'es']);
  expect(times).toBe(2);
});

test('of changes that are made at once, nobody sees one without the other', () => {
  const store = openStore();
  const seen: string[] = [];
  store.follow(() => {
    seen.push(`${store.get(slide)} ${store.get(step)}`);
  });
  atOnce(() => {
    store.set(slide, 'second');
    store.set(step, 3);
  });
  expect(seen).toEqual(['first 0', 'second 3']);
});

test('what is read just now is not followed', () => {
  const store = openStore();
  const seen: string[] = [];
  store.follow(() => {
    seen.push(`${store.get(slide)} ${justNow(() => store.get(step))}`);
  });
  store.set(step, 1);
  expect(seen).toEqual(['first 0']);
  store.set(slide, 'second');
  expect(seen).toEqual(['first 0', 'second 1']);
});

test('whoever sets a part in answer to another is not woken by it', () => {
  const store = openStore();
  let times = 0;
  store.follow(() => {
    times++;
    store.set(step, store.get(slide).length);
  });
  store.set(step, 9);
  expect([times, store.get(step)]).toEqual([1, 9]);
  store.set(slide, 'second');
  expect([times, store.get(step)]).toEqual([2, 6]);
});

test('whoever has stopped following hears nothing more', () => {
  const store = openStore();
  const seen: string[] = [];
  const end = store.follow(() => {
    seen.push(store.get(slide));
  });
  end();
  store.set(slide, 'second');
  expect(seen).toEqual(['first']);
});

test('two features that call different parts the same are found at once', () => {
  const store = openStore();
  store.get(slide);
  expect(() => store.get({ name: 'slide', initial: 0, is: isNumber })).toThrow('Two parts of the state are called “slide”.');
});
