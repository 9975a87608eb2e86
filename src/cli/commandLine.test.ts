import { describe, expect, test } from 'vitest';
import { asCalled, commandLine } from './commandLine.ts';

const advice = 'Run: npm run accept -- es --all; npm run translations shows how far it is.';

describe('commands in a message', () => {
  test('are those of an installed Charla where it was called that way', () =>
    expect(asCalled(advice, { npm_command: 'exec' })).toBe('Run: npx charla accept es --all; npx charla translations shows how far it is.'));

  test.each([[{ npm_command: 'run' }], [{}]])('with %j are those of the project', environment => expect(asCalled(advice, environment)).toBe(advice));
});

test.each([
  [{}, ['accept', 'es', '--all'], 'npm run accept -- es --all'],
  [{}, ['translations'], 'npm run translations'],
  [{ npm_command: 'exec' }, ['accept', 'es'], 'npx charla accept es'],
])('with %j, %j is written “%s”', (environment, words, expected) => expect(commandLine(environment)(...words)).toBe(expected));
