import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { remoteCommand } from '../../protocol/command.ts';
import type { RemoteCommand } from '../../protocol/message.ts';
import type { Part, Snapshot } from '../../protocol/part.ts';
import { isText } from '../../protocol/shapes.ts';
import { userCommand } from '../commands.ts';
import { openStageWindow, windowTransport } from './windowTransport.ts';

const goTo = remoteCommand('goTo', isText);
const notes = userCommand('notes');
const slide: Part<string> = { name: 'slide', initial: '', is: isText };

/** A window of the browser, as far as another one sees it. */
class FakeWindow {
  readonly got: unknown[] = [];
  closed = false;
  readonly opener: unknown;
  constructor(opener: unknown) {
    this.opener = opener;
  }
  postMessage(message: unknown): void {
    this.got.push(message);
  }
}

let listeners: ((event: { readonly data: unknown; readonly source: unknown }) => void)[] = [];
const arrive = (data: unknown, source: unknown): void => {
  for (const listener of listeners) listener({ data, source });
};
const own = { opener: null as unknown };

beforeEach(() => {
  listeners = [];
  own.opener = null;
  vi.stubGlobal('window', own);
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof listeners)[number], options?: { readonly signal: AbortSignal }) => {
    listeners.push(listener);
    options?.signal.addEventListener('abort', () => {
      listeners = listeners.filter(each => each !== listener);
    });
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the stage', () => {
  const open = () => {
    const asked: RemoteCommand[] = [];
    const controller = new AbortController();
    const transport = windowTransport('a', [goTo, notes]);
    transport.listen(command => asked.push(command), controller.signal);
    return { transport, asked, controller };
  };
  const command = { charla: 'command', workshop: 'a', command: 'goTo', argument: 'help' };

  test('does what a window asks that it has opened, and tells it what shows', () => {
    const { transport, asked } = open();
    const console = new FakeWindow(own);
    transport.send({ slide: 'first' });
    expect(console.got).toEqual([]);
    arrive(command, console);
    expect(asked).toEqual([{ command: goTo, argument: 'help' }]);
    transport.send({ slide: 'help' });
    expect(console.got).toEqual([{ charla: 'state', workshop: 'a', state: { slide: 'help' } }]);
  });

  test.each<[string, () => unknown]>([
    ['itself', () => own],
    ['a window that somebody else has opened', () => new FakeWindow({})],
    ['a window that nobody has opened', () => new FakeWindow(null)],
    ['nobody', () => null],
  ])('does nothing that %s asks, and tells it nothing', (_, source) => {
    const { transport, asked } = open();
    const stranger = source();
    arrive(command, stranger);
    transport.send({ slide: 'help' });
    expect(asked).toEqual([]);
    if (stranger instanceof FakeWindow) expect(stranger.got).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['of another workshop', { ...command, workshop: 'b' }],
    ['that is not for other windows', { ...command, command: 'notes', argument: undefined }],
    ['with an argument that does not fit', { ...command, argument: 7 }],
  ])('does not do a command %s, and does not yet tell who sent it anything', (_, message) => {
    const { transport, asked } = open();
    const console = new FakeWindow(own);
    arrive(message, console);
    transport.send({ slide: 'help' });
    expect(asked).toEqual([]);
    expect(console.got).toEqual([]);
  });

  test('tells every window that has asked, and forgets one that is closed', () => {
    const { transport } = open();
    const [one, other] = [new FakeWindow(own), new FakeWindow(own)];
    arrive(command, one);
    arrive(command, other);
    one.closed = true;
    transport.send({ slide: 'help' });
    one.closed = false;
    transport.send({ slide: 'end' });
    expect(one.got).toEqual([]);
    expect(other.got).toHaveLength(2);
  });

  test('hears nothing after its end', () => {
    const { asked, controller } = open();
    controller.abort();
    arrive(command, new FakeWindow(own));
    expect(asked).toEqual([]);
  });
});

describe('a window that the stage has opened', () => {
  const open = (opener: unknown) => {
    own.opener = opener;
    const states: Snapshot[] = [];
    const stage = openStageWindow('a', [slide]);
    stage.listen(state => states.push(state));
    return { stage, states };
  };
  const state = { charla: 'state', workshop: 'a', state: { slide: 'help' } };

  test('sends its commands to the stage', () => {
    const opener = new FakeWindow(null);
    open(opener).stage.send(goTo, 'help');
    expect(opener.got).toEqual([{ charla: 'command', workshop: 'a', command: 'goTo', argument: 'help' }]);
  });

  test('believes the stage, and nobody else', () => {
    const opener = new FakeWindow(null);
    const { states } = open(opener);
    for (const stranger of [own, new FakeWindow(null), null]) arrive(state, stranger);
    expect(states).toEqual([]);
    arrive(state, opener);
    expect(states).toEqual([{ slide: 'help' }]);
  });

  test('believes no state that lacks a part', () => {
    const opener = new FakeWindow(null);
    const { states } = open(opener);
    for (const broken of [{}, { slide: 7 }, null]) arrive({ ...state, state: broken }, opener);
    expect(states).toEqual([]);
  });

  test('without a stage, believes nobody and sends nothing', () => {
    const { stage, states } = open(null);
    expect(() => stage.send(goTo, 'help')).not.toThrow();
    arrive(state, null);
    expect(states).toEqual([]);
  });
});
