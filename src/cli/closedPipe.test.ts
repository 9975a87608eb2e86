import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { endOnClosedPipe } from './closedPipe.ts';
import { interruptible } from './interruption.ts';

const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

/** A stream that the end of the process depends on, and what would end it. */
function watched() {
  const stream = new PassThrough();
  const exit = vi.fn();
  endOnClosedPipe([stream], exit);
  return { stream, exit };
}

test('a closed pipe ends the process, as SIGPIPE would', () => {
  const { stream, exit } = watched();
  stream.emit('error', closed);
  expect(exit).toHaveBeenCalledExactlyOnceWith(141);
});

test('what runs is stopped instead, and may say what nobody reads while it puts things away', async () => {
  const { stream, exit } = watched();
  const stopped = await interruptible(async signal => {
    stream.emit('error', closed);
    stream.emit('error', closed);
    return signal.reason;
  });
  expect(stopped).toMatchObject({ exitCode: 141, message: '' });
  expect(exit).not.toHaveBeenCalled();
});

test('any other error of a stream is a bug', () => {
  const { stream } = watched();
  expect(() => stream.emit('error', new Error('EIO'))).toThrow('EIO');
});
