import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openDevtoolsPipe } from './devtoolsPipe.ts';

/** A browser of which a test says what it writes. */
function open() {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const pipe = openDevtoolsPipe(toBrowser, fromBrowser);
  const sent = (): unknown[] =>
    String(toBrowser.read() ?? '')
      .split('\0')
      .filter(Boolean)
      .map(text => JSON.parse(text));
  const answer = (...messages: readonly object[]): void => void fromBrowser.write(messages.map(message => `${JSON.stringify(message)}\0`).join(''));
  return { pipe, sent, answer, fromBrowser };
}

test('each command gets its own answer, whatever the order', async () => {
  const { pipe, sent, answer } = open();
  const first = pipe.send('Page.enable', { a: 1 }, 'S');
  const second = pipe.send('Browser.getVersion');
  expect(sent()).toEqual([
    { id: 1, method: 'Page.enable', params: { a: 1 }, sessionId: 'S' },
    { id: 2, method: 'Browser.getVersion', params: {} },
  ]);
  answer({ id: 2, result: { product: 'B' } }, { id: 1, result: {} });
  expect([await first, await second]).toEqual([{}, { product: 'B' }]);
});

test('an answer may come in pieces, cut within a letter', async () => {
  const { pipe, fromBrowser } = open();
  const result = pipe.send('Runtime.evaluate');
  const bytes = Buffer.from(`${JSON.stringify({ id: 1, result: { value: 'ñ' } })}\0`);
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  expect(await result).toEqual({ value: 'ñ' });
});

test('what the browser refuses is reported in its words', async () => {
  const { pipe, answer } = open();
  const result = pipe.send('Page.nonsense');
  answer({ id: 1, error: { message: 'Page.nonsense was not found' } });
  await expect(result).rejects.toThrow('Page.nonsense was not found');
});

test('a page that has crashed fails its own requests, and nothing else', async () => {
  const { pipe, answer } = open();
  pipe.on('Inspector.targetCrashed', session => pipe.end(new Error('The page crashed.'), session));
  const ofPage = pipe.send('Page.printToPDF', {}, 'S');
  const ofBrowser = pipe.send('Browser.getVersion');
  answer({ method: 'Inspector.targetCrashed', sessionId: 'S' }, { id: 2, result: {} });
  await expect(ofPage).rejects.toThrow('The page crashed.');
  expect(await ofBrowser).toEqual({});
  await expect(pipe.send('Page.enable', {}, 'S')).rejects.toThrow('The page crashed.');
});

test('a browser that has gone ends all that waits, and all that comes', async () => {
  const { pipe } = open();
  const result = pipe.send('Page.enable', {}, 'S');
  pipe.end(new Error('It has gone.'));
  await expect(result).rejects.toThrow('It has gone.');
  await expect(pipe.send('Browser.close')).rejects.toThrow('It has gone.');
});
