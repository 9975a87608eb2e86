import { afterEach, expect, test, vi } from 'vitest';
import { UserError } from '../model/userError.ts';
import { WriteFileError } from '../node/changes/writeWhole.ts';
import { NoBrowserError } from '../node/chromium/findBrowser.ts';
import { NotPreparedError } from '../node/package/prepared.ts';
import { PrintError } from '../node/print/printError.ts';
import { explainFailure, UsageError } from './failures.ts';
import { Interrupted } from './interruption.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([UserError, UsageError, WriteFileError, PrintError, NotPreparedError])('what a person can fix is its message alone: %o', Failed => {
  expect(explainFailure(new Failed('Move the file away.'))).toEqual({ message: 'Move the file away.', exitCode: 1 });
});

test('commands in it are as they are called', () => {
  vi.stubEnv('npm_command', 'exec');
  expect(explainFailure(new UserError('Run npm run check.')).message).toBe('Run npx charla check.');
});

test('without a browser there are no PDFs, which has an exit code of its own', () =>
  expect(explainFailure(new NoBrowserError('Install one.'))).toEqual({ message: 'The PDFs could not be printed.\nInstall one.', exitCode: 2 }));

test('Ctrl+C ends as shells expect it', () =>
  expect(explainFailure(new Interrupted(130))).toEqual({ message: expect.stringMatching(/^Stopped\. /), exitCode: 130 }));

test.each([new TypeError('x is not a function'), 'a text that was thrown'])('all else is a bug, and shows where it happened', error => {
  const { message, exitCode } = explainFailure(error);
  expect(message).toMatch(/^This is a bug in Charla. You did nothing wrong:\n/);
  expect(message).toContain(error instanceof Error ? error.stack : error);
  expect(exitCode).toBe(1);
});
