import { expect, test } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { swap } from '../../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { kitOrders } from '../../render/documents/orders.ts';
import type { Layout, Printer } from '../print/openPrinter.ts';
import { openLiveFit } from './liveFit.ts';

const browser = { path: '/opt/browser', kind: 'headless-shell', from: 'CHARLA_BROWSER' } as const;
const workshop = exampleWorkshop();
const fits: Layout = { overflows: [], smallPictures: [], fullSides: [], missingGlyphs: [] };
const tooMuch: Layout = { ...fits, overflows: [{ slide: 'rules', language: 'es', by: 40 }] };

/** A browser that notes what it measures, and finds what a test says. */
function browserThatFinds(find: (body: string) => Layout | Promise<Layout>) {
  const log = { opened: 0, closed: 0, measured: [] as string[], said: [] as string[] };
  const printer: Printer = {
    measure: async ({ title, body }) => {
      log.measured.push(title);
      return find(body.text);
    },
    print: () => Promise.reject(new Error('must not print')),
    hasDied: () => false,
    close: async () => void log.closed++,
  };
  const open = async (): Promise<Printer> => {
    log.opened++;
    return printer;
  };
  return { log, fit: openLiveFit({ browser, say: line => log.said.push(line), open }) };
}

test('after a change, only what it changes is measured again, in the same browser', async () => {
  const { log, fit } = browserThatFinds(() => fits);
  expect(await fit.measure(workshop, exampleAssets)).toBe(true);
  expect(log.measured).toHaveLength(kitOrders(workshop).length);
  log.measured = [];
  expect(await fit.measure(workshop, exampleAssets)).toBe(true);
  expect(log.measured).toEqual([]);
  const spoken = exampleWorkshop({ 'speaker-notes/es/01-start.md': swap('Las reglas también son', 'Las reglas siempre son') });
  await fit.measure(spoken, exampleAssets);
  expect(log.measured).toHaveLength(1);
  await fit.close();
  expect(log).toMatchObject({ opened: 1, closed: expect.any(Number), said: [] });
});

test('what did not fit moves with its slide, and is gone once it fits', async () => {
  const { fit } = browserThatFinds(body => (body.includes('Escríbanlo') ? tooMuch : fits));
  const places = (of: typeof workshop): readonly string[] => fit.problems(of).map(({ rule, file, line }) => `${file}:${line} ${rule}`);
  expect(places(workshop)).toEqual([]);
  await fit.measure(workshop, exampleAssets);
  expect([...new Set(places(workshop))]).toEqual(['slides/es/01-start.md:12 slide-overflow']);
  const lower = exampleWorkshop({ 'slides/es/01-start.md': swap('\n## Reglas', '\n\n\n## Reglas') });
  expect([...new Set(places(lower))]).toEqual(['slides/es/01-start.md:14 slide-overflow']);
  const shorter = exampleWorkshop({ 'slides/es/01-start.md': swap('Escríbanlo', 'Anoten') });
  await fit.measure(shorter, exampleAssets);
  expect(places(shorter)).toEqual([]);
});

test('a newer text ends the measuring of an older one', async () => {
  const { log, fit } = browserThatFinds(() => fits);
  const older = fit.measure(workshop, exampleAssets);
  expect(await fit.measure(exampleWorkshop({ 'slides/es/01-start.md': swap('Escríbanlo', 'Anoten') }), exampleAssets)).toBe(true);
  expect(await older).toBe(false);
  expect(log.measured).toHaveLength(kitOrders(workshop).length);
});

test('a browser that fails is told of once, and nothing is measured after that', async () => {
  const { log, fit } = browserThatFinds(() => Promise.reject(new Error('Target closed')));
  await fit.measure(workshop, exampleAssets);
  await fit.measure(workshop, exampleAssets);
  expect(log.measured).toHaveLength(1);
  expect(log.said).toEqual(['Whether everything fits is not measured any more: Target closed']);
});

test('it is closed without a word while it measures', async () => {
  let end = (_: Error): void => undefined;
  const { log, fit } = browserThatFinds(() => new Promise((_, reject) => (end = reject)));
  const measuring = fit.measure(workshop, exampleAssets);
  await expect.poll(() => log.measured.length).toBe(1);
  const closing = fit.close();
  end(new Error('Target closed'));
  await closing;
  expect(await measuring).toBe(false);
  expect(log.said).toEqual([]);
  expect(log.closed).toBeGreaterThan(0);
});
