import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, remoteCommand } from './command.ts';
import { hello, readCommand, readState } from './message.ts';
import type { Part } from './part.ts';
import { isBoolean, isListOf, isNothing, isNumber, isOneOf, isOrNull, isRecordOf, isText } from './shapes.ts';

const goTo = remoteCommand('goTo', isText);
const open: Command<undefined> = { name: 'open', is: isNothing, isRemote: false };
const commands: readonly Command<unknown>[] = [hello, goTo, open];
const slide: Part<string> = { name: 'slide', initial: '', is: isText };
const talk: Part<number | null> = { name: 'talk', initial: null, is: isOrNull(isNumber) };

describe('a command from elsewhere', () => {
  const message = { charla: 'command', workshop: 'a', command: 'goTo', argument: 'help' };

  test('is read with its argument, or without one where it has none', () => {
    expect(readCommand(message, 'a', commands)).toEqual({ command: goTo, argument: 'help' });
    expect(readCommand({ ...message, command: 'hello', argument: undefined }, 'a', commands)).toEqual({ command: hello, argument: undefined });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a text', 'goTo'],
    ['a list', []],
    ['an empty record', {}],
    ['a state', { charla: 'state', workshop: 'a', state: {} }],
    ['a message of something else', { ...message, charla: 'order' }],
    ['another workshop’s', { ...message, workshop: 'b' }],
    ['nobody’s', { charla: 'command', command: 'goTo', argument: 'help' }],
    ['a command that is not for other windows', { ...message, command: 'open', argument: undefined }],
    ['a command that there is not', { ...message, command: 'close' }],
    ['a name that every object has', { ...message, command: 'constructor' }],
    ['a name that is an object’s own', { ...message, command: '__proto__' }],
    ['a name that is no text', { ...message, command: ['goTo'] }],
    ['an argument of another type', { ...message, argument: 7 }],
    ['no argument where one is needed', { charla: 'command', workshop: 'a', command: 'goTo' }],
    ['an argument where none is wanted', { ...message, command: 'hello' }],
  ])('is not read from %s', (_, data) => {
    expect(readCommand(data, 'a', commands)).toBeUndefined();
  });

  test('is never read from anything else, whatever that is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), data => {
        expect(readCommand(data, 'a', commands)).toBeUndefined();
        expect(readState(data, 'a', [slide])).toBeUndefined();
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });
});

describe('a state from elsewhere', () => {
  const message = { charla: 'state', workshop: 'a', state: { slide: 'help', talk: null } };

  test('is read when each part is whole', () => {
    expect(readState(message, 'a', [slide, talk])).toEqual({ slide: 'help', talk: null });
  });

  test.each<[string, unknown]>([
    ['another workshop’s', { ...message, workshop: 'b' }],
    ['a command', { charla: 'command', workshop: 'a', command: 'goTo' }],
    ['one that lacks a part', { ...message, state: { slide: 'help' } }],
    ['one with a part of another type', { ...message, state: { slide: 'help', talk: '3' } }],
    ['a list', { ...message, state: [] }],
    ['none', { charla: 'state', workshop: 'a' }],
  ])('is not read from %s', (_, data) => {
    expect(readState(data, 'a', [slide, talk])).toBeUndefined();
  });
});

describe('of messages that are almost right, whatever is in them', () => {
  const name = fc.oneof(fc.constantFrom('goTo', 'hello', 'open', '__proto__', 'constructor'), fc.anything());
  const state = fc.oneof(
    fc.record({ slide: fc.oneof(fc.string(), fc.anything()), talk: fc.oneof(fc.constant(null), fc.double(), fc.anything()) }, { requiredKeys: [] }),
    fc.anything(),
  );
  const argument = fc.oneof(fc.string(), fc.constant(undefined), fc.anything());
  const messages = fc.record({ charla: fc.constantFrom('command', 'state'), workshop: fc.constantFrom('a', 'b'), command: name, argument, state });
  const given = fc.sample(messages, { seed: 20261128, numRuns: 2000 });
  const count = (are: readonly unknown[]): number => are.filter(each => each !== undefined).length;

  test('a command is read only if this workshop’s other windows may give it, with an argument that fits', () => {
    const read = given.map(data => ({ data, asked: readCommand(data, 'a', commands) }));
    expect(count(read.map(({ asked }) => asked))).toBeGreaterThan(20);
    for (const { data, asked } of read) {
      if (!asked) continue;
      expect([data.charla, data.workshop, data.command]).toEqual(['command', 'a', asked.command.name]);
      expect([hello, goTo]).toContain(asked.command);
      expect(asked.command.is(asked.argument)).toBe(true);
    }
  });

  test('a state is read only if it is this workshop’s, and each part is whole', () => {
    const read = given.map(data => ({ data, state: readState(data, 'a', [slide, talk]) }));
    expect(count(read.map(each => each.state))).toBeGreaterThan(20);
    for (const { data, state } of read) {
      if (!state) continue;
      expect([data.charla, data.workshop]).toEqual(['state', 'a']);
      expect([slide.is(state['slide']), talk.is(state['talk'])]).toEqual([true, true]);
    }
  });
});

describe('shapes', () => {
  test.each<[string, (value: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ['a text', isText, ['', 'a'], [1, null, undefined, ['a']]],
    ['yes or no', isBoolean, [true, false], ['yes', 1, null]],
    ['a number', isNumber, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
    ['nothing', isNothing, [undefined], [null, 0, '']],
    ['a list of texts', isListOf(isText), [[], ['a', 'b']], [['a', 1], 'ab', { 0: 'a', length: 1 }]],
    ['one of two names', isOneOf(['on', 'off']), ['on', 'off'], ['toString', 'constructor', ['on'], undefined]],
    ['a text or null', isOrNull(isText), [null, 'a'], [undefined, 1]],
    ['a record', isRecordOf({ x: isNumber }), [{ x: 1 }, { x: 1, y: 'more' }], [{}, { x: '1' }, null, 'x']],
  ])('%s', (_, is, good, bad) => {
    expect(good.filter(value => !is(value))).toEqual([]);
    expect(bad.filter(is)).toEqual([]);
  });
});
