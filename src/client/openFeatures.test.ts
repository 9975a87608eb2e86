import { expect, test } from 'vitest';
import { remoteCommand } from '../protocol/command.ts';
import type { Part } from '../protocol/part.ts';
import { isNumber, isText } from '../protocol/shapes.ts';
import { userCommand } from './commands.ts';
import type { Feature, Services } from './feature.ts';
import { openFeatures } from './openFeatures.ts';
import { openStore, type Store } from './store.ts';

const slide: Part<string> = { name: 'slide', initial: 'first', is: isText };
const step: Part<number> = { name: 'step', initial: 0, is: isNumber };
const goTo = remoteCommand('goTo', isText);
const next = userCommand('next', { keys: ['n'] });

/** All that these features use of a deck. */
const open = (features: readonly Feature[], store: Store = openStore()) => openFeatures(features, { store } as Services);

test('a command reaches the feature that does it, with its argument, and others see all it changes at once', () => {
  const store = openStore();
  const seen: string[] = [];
  const mover: Feature = {
    name: 'mover',
    commands: [goTo],
    open: ({ on }) =>
      on(goTo, id => {
        store.set(slide, id);
        store.set(step, 2);
      }),
  };
  const watcher: Feature = {
    name: 'watcher',
    open: ({ follow }) =>
      follow(() => {
        seen.push(`${store.get(slide)} ${store.get(step)}`);
      }),
  };
  open([watcher, mover], store).run(goTo, 'help');
  expect(seen).toEqual(['first 0', 'help 2']);
});

test('a command that no feature does, does nothing', () => {
  const { run } = open([]);
  expect(() => run(next)).not.toThrow();
});

test('two features that would do the same command are found at once', () => {
  const feature = (name: string): Feature => ({ name, commands: [next], open: ({ on }) => on(next, () => undefined) });
  expect(() => open([feature('one'), feature('other')])).toThrow('Two features do what the command “next” asks for.');
});

test('a feature knows the commands of those that open after it, in the order of the table', () => {
  let known: readonly string[] = [];
  const menu: Feature = {
    name: 'menu',
    open: ({ commands }) => {
      known = commands.map(({ name }) => name);
    },
  };
  open([menu, { name: 'a', commands: [next, goTo] }, { name: 'b', commands: [userCommand('start')] }]);
  expect(known).toEqual(['next', 'start']);
});

test('the start page has the cards of all features in the order of the table, as they are now', () => {
  let isThere = false;
  let cards: () => readonly { readonly name: string }[] = () => [];
  const start: Feature = {
    name: 'start',
    open: deck => {
      cards = deck.cards;
    },
  };
  const card = (name: 'notes' | 'print' | 'check') => ({ name, icon: '', run: () => undefined });
  open([start, { name: 'a', cards: () => [card('print')] }, { name: 'b', cards: () => (isThere ? [card('check'), card('notes')] : []) }]);
  expect(cards().map(({ name }) => name)).toEqual(['print']);
  isThere = true;
  expect(cards().map(({ name }) => name)).toEqual(['print', 'check', 'notes']);
});

test('features end in the opposite order, what each added last first, and then hear nothing more', () => {
  const store = openStore();
  const said: string[] = [];
  const feature = (name: string): Feature => ({
    name,
    open: ({ atEnd, follow, signal, on }) => {
      atEnd(() => said.push(`${name}: first`));
      atEnd(() => said.push(`${name}: second`));
      signal.addEventListener('abort', () => said.push(`${name}: listeners`));
      follow(() => {
        said.push(`${name} sees ${store.get(slide)}`);
      });
      if (name === 'one') on(next, () => said.push('next'));
    },
  });
  const { run, dispose } = open([feature('one'), feature('other')], store);
  run(next);
  said.splice(0);
  dispose();
  expect(said).toEqual(['other: listeners', 'other: second', 'other: first', 'one: listeners', 'one: second', 'one: first']);
  store.set(slide, 'second');
  run(next);
  expect(said).toHaveLength(6);
});
