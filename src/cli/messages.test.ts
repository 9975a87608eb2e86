import { expect, test } from 'vitest';
import { asCalled } from './messages.ts';

const told = 'Run: npm run accept -- es --all; npm run translations shows how far it is.';

test('where Charla is installed, commands are said as they are called there', () =>
  expect(asCalled(told, { npm_command: 'exec' })).toBe('Run: npx charla accept es --all; npx charla translations shows how far it is.'));

test.each([[{ npm_command: 'run' }], [{}]])('with %j they are those of the project', environment => expect(asCalled(told, environment)).toBe(told));
