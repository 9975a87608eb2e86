import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleGuide, wordsOfGuide } from '../../../e2e/examples/exampleGuide.ts';
import { exampleSource } from '../../../e2e/examples/exampleSource.ts';
import { fromBase85 } from '../../render/base85.ts';
import { type DevServer, openDevServer } from './openDevServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'charla-dev-'));
let server: DevServer;
let port: number;

beforeAll(async () => {
  for (const [file, text] of exampleSource(exampleGuide).files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = await openDevServer(folder, { port: 0, today: () => '2026-11-23', token: 'known-to-one' });
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What the server answers to a request as any program on this computer may make it. */
function ask(path: string, { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: OutgoingHttpHeaders } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

/** What a page is told until it has heard a message of this name. */
function hear(path: string, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
        const [message] = new RegExp(`^event: ${name}\\ndata: .*\\n`, 'm').exec(text) ?? [];
        if (message === undefined) return;
        sent.destroy();
        resolve(message);
      });
    });
    sent.on('error', reject).end();
  });
}

/** Sends bytes that need not be HTTP, and resolves when the server has ended the connection. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', part => {
      text += part;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

test('the address that is printed shows the deck, and the page may be in no frame', async () => {
  const { status, headers, text } = await ask('/known-to-one/');
  expect(status).toBe(200);
  expect(text).toContain('id="rules"');
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test('the guide’s own text comes with what the page hears, and is not in the deck or in the notes packed with it', async () => {
  const { text } = await ask('/known-to-one/');
  const [, pack = ''] = / id="pack">([^<]+)</.exec(text) ?? [];
  const notes = inflateRawSync(fromBase85(pack)).toString();
  expect(notes).toContain('"sections"');
  expect(text + notes).not.toContain(wordsOfGuide);
  const [, revision] = / id="revision">(\d+)</.exec(text) ?? [];
  expect(await hear(`/known-to-one/events?revision=${revision}`, 'charla:guide')).toContain(wordsOfGuide);
});

test.each([
  ['without the token', '/', {}, 404],
  ['with another token', '/guessed/', {}, 404],
  ['under the name of another site that resolves to this computer', '/known-to-one/', { headers: { host: 'evil.example' } }, 403],
  ['from a page of another site', '/known-to-one/', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['from a page of another port of this computer', '/known-to-one/', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
  ['for what the pages hear, from another site', '/known-to-one/events', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
  ['to open an editor', '/__open-in-editor?file=slides/workshop.yaml', {}, 404],
  ['to open an editor, with the token', '/known-to-one/__open-in-editor?file=slides/workshop.yaml', {}, 404],
  ['for a file of the disk', '/known-to-one/../../slides/workshop.yaml', {}, 404],
  ['for a file of the disk, as bundlers name it', '/@fs/etc/passwd', {}, 404],
  ['that sends something', '/known-to-one/', { method: 'POST' }, 405],
  ['with no address that could be read', 'http://[', {}, 403],
] as const)('a request %s reads nothing of the deck', async (_, path, options, status) => {
  const answer = await ask(path, options);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain('id="rules"');
  expect(answer.text).not.toContain(wordsOfGuide);
  expect(answer.text).toMatch(/^[A-Z][^<]+\.\n$/);
});

test.each([
  ['no HTTP at all', '\u0000\u0001 hello\r\n\r\n'],
  ['a header that never ends', `GET / HTTP/1.1\r\nHost: ${'x'.repeat(40_000)}`],
  ['a length that is none', 'POST /known-to-one/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n'],
  [
    'the beginning of another protocol',
    'GET /known-to-one/ HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  ],
])('%s ends its own connection, and the server goes on', async (_, bytes) => {
  expect(await sendRaw(bytes)).not.toContain('id="rules"');
  expect((await ask('/known-to-one/')).status).toBe(200);
});
