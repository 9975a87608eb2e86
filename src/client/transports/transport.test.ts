import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remoteCommand } from '../../protocol/command.ts';
import type { RemoteCommand } from '../../protocol/message.ts';
import type { Part, Snapshot } from '../../protocol/part.ts';
import { isNumber, isText } from '../../protocol/shapes.ts';
import { openScope } from '../scope.ts';
import { atOnce, openStore } from '../store.ts';
import { connect, type Transport } from './transport.ts';

const slide: Part<string> = { name: 'slide', initial: 'first', is: isText };
const step: Part<number> = { name: 'step', initial: 0, is: isNumber };
const secret: Part<string> = { name: 'secret', initial: '555-0100', is: isText };
const goTo = remoteCommand('goTo', isText);

let frames: (() => void)[] = [];
const nextFrame = (): void => {
  for (const run of frames.splice(0)) run();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: () => undefined });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});
afterEach(() => void vi.unstubAllGlobals());

function connected() {
  const store = openStore();
  const sent: Snapshot[][] = [[], []];
  let ask: (command: RemoteCommand) => void = () => undefined;
  const transports = sent.map(
    (states): Transport => ({
      send: state => states.push(state),
      listen: receive => {
        ask = receive;
      },
    }),
  );
  const { scope, end } = openScope(store);
  const ran: unknown[] = [];
  const run = (command: { readonly name: string }, argument: unknown): void => {
    ran.push([command.name, argument]);
    if (command.name === 'goTo') store.set(slide, argument as string);
  };
  connect({ store, parts: [slide, step], run: run as never }, transports, scope);
  nextFrame();
  for (const states of sent) states.splice(0);
  return { store, sent, ran, end, ask: (command: RemoteCommand) => ask(command) };
}

test('however much changes, every other screen gets one state a frame, the last one, and nothing that is not for others', () => {
  const { store, sent } = connected();
  store.set(slide, 'second');
  store.set(step, 1);
  store.set(step, 2);
  store.set(secret, '555-0199');
  nextFrame();
  expect(sent).toEqual([[{ slide: 'second', step: 2 }], [{ slide: 'second', step: 2 }]]);
});

test('what changes nothing for others sends nothing', () => {
  const { store, sent } = connected();
  store.set(secret, '555-0199');
  store.set(slide, 'first');
  nextFrame();
  expect(sent).toEqual([[], []]);
});

test('a command is run, and answered even if it changes nothing', () => {
  const { ask, sent, ran } = connected();
  ask({ command: goTo, argument: 'help' });
  nextFrame();
  ask({ command: goTo, argument: 'help' });
  nextFrame();
  expect(ran).toEqual([
    ['goTo', 'help'],
    ['goTo', 'help'],
  ]);
  expect(sent[0]).toEqual([
    { slide: 'help', step: 0 },
    { slide: 'help', step: 0 },
  ]);
});

test('after its end, nothing is sent', () => {
  const { store, sent, end } = connected();
  store.set(slide, 'second');
  end();
  store.set(slide, 'third');
  nextFrame();
  expect(sent).toEqual([[], []]);
});

test('a state that is made at once is sent as it is in the end', () => {
  const { store, sent } = connected();
  atOnce(() => {
    store.set(slide, 'second');
    nextFrame();
    store.set(slide, 'third');
  });
  nextFrame();
  expect(sent[0]).toEqual([{ slide: 'third', step: 0 }]);
});
