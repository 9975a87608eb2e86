import { parentPort, workerData } from 'node:worker_threads';
import { launchBrowser } from './launchBrowser.ts';
import { openPrinterIn, type Printer, type RawPdf } from './openPrinter.ts';
import type { ThreadAnswer, ThreadCall, ThreadData } from './printerMessages.ts';

/** A printer in its own thread: loading Playwright and starting the browser take as long as reading and checking a workshop. */
const launching = launchBrowser((workerData as ThreadData).found);
// If it does not start, the call that needs it reports it.
launching.catch(() => undefined);
let printer: Printer | undefined;

parentPort?.on('message', async (call: ThreadCall) => {
  const { number } = call;
  try {
    const pdf = await answer(call);
    send({ number, ...(pdf ? { pdf } : {}), hasDied: false });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ number, error: { name, message, stack }, hasDied: printer?.hasDied() ?? false });
  }
  if (call.name === 'close') parentPort?.close();
});

async function answer(call: ThreadCall): Promise<RawPdf | undefined> {
  switch (call.name) {
    case 'open':
      printer = await openPrinterIn(await launching, call.html);
      return undefined;
    case 'print':
      return printer?.print(call.printout);
    case 'close':
      await (await launching).close();
      return undefined;
  }
}

function send(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
