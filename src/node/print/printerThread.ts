import { parentPort, workerData } from 'node:worker_threads';
import { launchBrowser } from './launchBrowser.ts';
import { openPrinterIn, type Printer } from './openPrinter.ts';
import type { ThreadAnswer, ThreadCall, ThreadData } from './printerMessages.ts';

/** A printer in its own thread: it prints while the other one reads, checks and finishes, and the browser starts with the thread. */
const launching = launchBrowser((workerData as ThreadData).found);
// If it does not start, the call that needs it reports it.
launching.catch(() => undefined);
let opening: Promise<Printer> | undefined;
let printer: Printer | undefined;

parentPort?.on('message', async (call: ThreadCall) => {
  const { number } = call;
  try {
    send({ number, ...(await answer(call)), hasDied: false });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ number, error: { name, message, stack }, hasDied: printer?.hasDied() ?? false });
  }
  if (call.name === 'close') parentPort?.close();
});

async function answer(call: ThreadCall): Promise<Pick<ThreadAnswer, 'pdf' | 'layout'>> {
  switch (call.name) {
    case 'open':
      opening = launching.then(browser => openPrinterIn(browser, call.html));
      printer = await opening;
      return {};
    case 'print':
      return { pdf: await (await opened()).print(call.printout) };
    case 'measure':
      return { layout: await (await opened()).measure(call.printout) };
    case 'close':
      await (await launching).close();
      return {};
  }
}

/** It may be asked before the page is open. */
function opened(): Promise<Printer> {
  if (!opening) throw new Error('The printer was not opened.');
  return opening;
}

function send(message: ThreadAnswer): void {
  parentPort?.postMessage(message, message.pdf ? [message.pdf.bytes.buffer as ArrayBuffer] : []);
}
