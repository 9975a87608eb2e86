import { once } from 'node:events';
import { defineCommand } from 'citty';
import { type FoundBrowser, findBrowser, NoBrowserError } from '../../node/chromium/findBrowser.ts';
import { devToken } from '../../node/dev/devToken.ts';
import { openLiveFit } from '../../node/dev/liveFit.ts';
import { openAddress } from '../../node/dev/openAddress.ts';
import { type ClientSources, openDevServer } from '../../node/dev/openDevServer.ts';
import { today } from '../../node/workshop/sourceDate.ts';
import { messagesArgument, rootArgument } from '../arguments.ts';
import { UsageError } from '../failures.ts';
import { interruptible } from '../interruption.ts';
import { describeOptions, messageLanguageOf } from '../messages.ts';
import { enterFolder } from '../openWorkshop.ts';
import { countInWords } from '../reporters/countProblems.ts';

export const dev = devCommand();

/** The command that serves the deck while somebody writes; `openSources` gives the client as sources to those who change it. */
export function devCommand(openSources?: () => Promise<ClientSources>) {
  return defineCommand({
    meta: { name: 'dev', description: 'Show the deck in a browser while you write, with any problems as soon as you save' },
    args: {
      ...rootArgument,
      ...messagesArgument,
      port: { type: 'string', description: 'Port of the deck’s address; if it is taken, the next free one is used', default: '5173', valueHint: '5173' },
      open: { type: 'boolean', description: 'Open the deck in your browser', default: false },
    },
    run: ({ args }) => {
      const language = messageLanguageOf(args.messages);
      enterFolder(args.root);
      return interruptible(
        async signal => {
          const port = readPort(args.port);
          console.log('Starting…');
          const browser = browserToMeasure();
          const fit = browser && openLiveFit({ browser, say: line => console.error(line) });
          const server = await openDevServer(args.root, {
            ...{ port, today, token: devToken(), client: await openSources?.(), messages: describeOptions(language) },
            fit,
          });
          const { problems } = server.findings();
          console.log(`Open ${server.address} in a browser. The slides update whenever you save; press Ctrl+C to stop.`);
          if (problems.length > 0) console.log(`${countInWords(problems, { release: false, language })}. The page shows where.`);
          // The slides show all the same.
          if (!fit) console.log('Whether everything fits is not measured, for want of a browser that can do it; “check --fit” says how to get one.');
          if (args.open && !(await openAddress(server.address))) console.error('Your browser could not be opened. Open the address yourself.');
          if (!signal.aborted) await once(signal, 'abort');
          await server.close();
        },
        { isUsual: true },
      );
    },
  });
}

/** The browser that measures whether everything fits; `check --fit` says what to do where there is none. */
function browserToMeasure(): FoundBrowser | undefined {
  try {
    return findBrowser(undefined, { prefer: 'headless-shell' });
  } catch (error) {
    if (error instanceof NoBrowserError) return undefined;
    throw error;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port. A port is a whole number up to 65535, such as 5173.`);
}
