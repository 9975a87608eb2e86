import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, openDevServer } from '../src/node/dev/openDevServer.ts';
import { openClientSources } from '../src/prepare/clientSources.ts';
import { onStage } from './deck.ts';
import { exampleSource } from './examples/exampleSource.ts';

/** What a page holds on to beside its elements. */
interface Held {
  /** Listeners of the window, the document and its root, which outlive whatever has added them. */
  readonly listeners: Set<string>;
  readonly timers: Set<unknown>;
}

/** Keeps count of listeners and timers, from before the page’s own script. */
function countHeld(): void {
  const held: Held = { listeners: new Set(), timers: new Set() };
  Object.assign(window, { held });
  const names = new Map<unknown, number>();
  const nameOf = (listener: unknown): number => {
    names.set(listener, names.get(listener) ?? names.size);
    return names.get(listener) ?? 0;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const lasting: readonly unknown[] = [undefined, window, document, document.documentElement];
  const isLasting = (target: unknown): boolean => lasting.includes(target);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const name = `${type} ${nameOf(listener)}`;
    if (isLasting(this)) held.listeners.add(name);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => held.listeners.delete(name));
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isLasting(this)) held.listeners.delete(`${type} ${nameOf(listener)}`);
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  const { setTimeout, clearTimeout } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, after?: number) => {
      const timer = setTimeout(() => {
        held.timers.delete(timer);
        run();
      }, after);
      held.timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: number) => {
      held.timers.delete(timer);
      clearTimeout(timer);
    },
  });
}

let folder: string;
let server: DevServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charla-features-'));
  for (const [file, text] of exampleSource().files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  // From its sources, a page can import the client’s modules as the ones that it runs.
  server = await openDevServer(folder, { port: 0, today: () => '2026-11-23', token: 'a-test', client: await openClientSources() });
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openEmptyStage(page: Page): Promise<readonly string[]> {
  await page.addInitScript(countHeld);
  await page.goto(`${server.address}#/rules`);
  await onStage(page);
  return page.evaluate(async () => {
    const [{ page: opened }, { features }] = await Promise.all([import('/main.ts' as string), import('/features.ts' as string)]);
    opened.dispose();
    return features.map(({ name }: { name: string }) => name);
  });
}

test('each feature takes back all that it has added to the page: elements, attributes, listeners and timers', async ({ page }) => {
  const names = await openEmptyStage(page);
  expect(names.length).toBeGreaterThan(20);
  const left = await page.evaluate(async () => {
    const [{ page: opened }, { features }, { openFeatures }, { coverPart }, { screenPart }, { pointerPart }, { timerCommand }] = await Promise.all(
      ['main', 'features', 'openFeatures', 'features/covers/cover', 'features/start/screen', 'features/pointer/point', 'features/timer/talkCommands'].map(
        file => import(`/${file}.ts`),
      ),
    );
    const { services } = opened;
    const { store, languages } = services;
    const { held } = window as unknown as { held: Held };
    const state = () => ({ html: document.documentElement.outerHTML, listeners: [...held.listeners].sort(), timers: held.timers.size });
    const found: Record<string, unknown> = {};
    /** What is in one text and not in the other, between what both begin and end with. */
    const difference = (one: string, other: string): string => {
      if (one === other) return '';
      let from = 0;
      while (one[from] === other[from]) from++;
      let to = 0;
      while (to < Math.min(one.length, other.length) - from && one.at(-1 - to) === other.at(-1 - to)) to++;
      return `…${one.slice(from - 60, one.length - to + 20)}… became …${other.slice(from - 60, other.length - to + 20)}…`;
    };
    for (const feature of features) {
      const before = state();
      const { run, dispose } = openFeatures([feature], services);
      // It is used, so that what comes late has come as well.
      run(timerCommand);
      store.set(coverPart, 'calm');
      store.set(pointerPart, { isOn: true, at: { x: 0.5, y: 0.5 } });
      store.set(screenPart, 'start');
      store.set(screenPart, 'stage');
      dispose();
      for (const part of [coverPart, pointerPart]) store.set(part, part.initial);
      const after = state();
      const left = {
        html: difference(before.html, after.html),
        listeners: after.listeners.filter(each => !before.listeners.includes(each)),
        timers: after.timers - before.timers,
      };
      if (left.html || left.listeners.length > 0 || left.timers > 0) found[feature.name] = left;
    }
    // What has ended no longer follows anything.
    const { html } = state();
    store.set(coverPart, 'help');
    store.set(screenPart, 'start');
    languages.show(['es']);
    languages.show(['en']);
    const later = difference(html, state().html);
    if (later) found['after their end'] = later;
    return found;
  });
  expect(left).toEqual({});
});

test('a deck whose features have ended hears no key and answers no other window', async ({ page }) => {
  await openEmptyStage(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  for (const key of ['PageDown', 'l', 'b', 'r', '?']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
