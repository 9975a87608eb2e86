import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Part } from '../protocol/part.ts';
import { isText } from '../protocol/shapes.ts';
import { openScope } from './scope.ts';
import { openStore } from './store.ts';

const slide: Part<string> = { name: 'slide', initial: 'first', is: isText };

/** A part of a page that knows what is in it, in order. */
function fakeParent() {
  const inside: unknown[] = [];
  const parent = { append: (child: unknown) => inside.push(child), prepend: (child: unknown) => inside.unshift(child) };
  /** An element that can be in it. */
  const child = (id: string): HTMLElement => {
    const made = { id, remove: () => void inside.splice(inside.indexOf(made), 1) };
    return made as unknown as HTMLElement;
  };
  return { parent: parent as unknown as ParentNode, child, ids: () => inside.map(each => (each as HTMLElement).id) };
}

let page = fakeParent();
beforeEach(() => {
  page = fakeParent();
  vi.stubGlobal('document', { body: page.parent });
});
afterEach(() => void vi.unstubAllGlobals());

test('what is added is at the end of the page, or first in it where that is asked for, and gone at the end', () => {
  const { scope, end } = openScope(openStore());
  page.parent.append(page.child('slides'));
  scope.add(page.child('bar'));
  scope.add(page.child('notices'), { isFirst: true });
  scope.add(page.child('status'));
  expect(page.ids()).toEqual(['notices', 'slides', 'bar', 'status']);
  end();
  expect(page.ids()).toEqual(['slides']);
});

test('what is added to another element is there, and gone from there at the end', () => {
  const { scope, end } = openScope(openStore());
  const list = fakeParent();
  scope.add(list.child('entry'), { parent: list.parent });
  scope.add(list.child('heading'), { parent: list.parent, isFirst: true });
  expect([page.ids(), list.ids()]).toEqual([[], ['heading', 'entry']]);
  end();
  expect(list.ids()).toEqual([]);
});

test('what is made last is taken back first, once nobody listens any longer', () => {
  const { scope, end } = openScope(openStore());
  const undone: string[] = [];
  scope.atEnd(() => undone.push(`first ${scope.signal.aborted}`));
  scope.add(page.child('bar'));
  scope.atEnd(() => undone.push(`last, with ${page.ids()}`));
  end();
  expect(undone).toEqual(['last, with bar', 'first true']);
});

test('an effect runs at once and after each change, and never after the end', () => {
  const store = openStore();
  const { scope, end } = openScope(store);
  const seen: string[] = [];
  scope.follow(() => void seen.push(store.get(slide)));
  store.set(slide, 'second');
  end();
  store.set(slide, 'third');
  expect(seen).toEqual(['first', 'second']);
});

test('ended twice, nothing is taken back twice', () => {
  const { scope, end } = openScope(openStore());
  const undo = vi.fn();
  scope.atEnd(undo);
  end();
  end();
  expect(undo).toHaveBeenCalledTimes(1);
});
