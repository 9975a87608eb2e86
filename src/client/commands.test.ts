import { expect, test } from 'vitest';
import { commandOfKey, userCommand } from './commands.ts';

const next = userCommand('next', { keys: ['ArrowRight', ' ', 'n'] });
const previous = userCommand('previous', { keys: ['ArrowLeft', 'p'] });
const commands = [next, previous, userCommand('late')];

test.each<[string, string, boolean, string | undefined]>([
  ['an arrow', 'ArrowRight', false, 'next'],
  ['a letter', 'n', false, 'next'],
  ['the same with Shift or Caps Lock', 'N', true, 'next'],
  ['the space bar', ' ', false, 'next'],
  ['the space bar with Shift, which goes back as in a browser', ' ', true, 'previous'],
  ['a key that nothing has', 'x', false, undefined],
  ['a key by the first letter of its name', 'ArrowRightNow', false, undefined],
])('%s', (_, key, shiftKey, name) => expect(commandOfKey(commands, { key, shiftKey })?.name).toBe(name));
