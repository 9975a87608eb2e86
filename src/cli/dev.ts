import { once } from 'node:events';
import { defineCommand } from 'citty';
import { openDevServer } from '../node/dev/openDevServer.ts';
import { countInWords } from './countProblems.ts';
import { finishEarlier } from './finishEarlier.ts';
import { interruptible } from './interruption.ts';
import { rootArgument } from './rootArgument.ts';
import { today } from './today.ts';
import { UsageError } from './usageError.ts';

export const dev = defineCommand({
  meta: { name: 'dev', description: 'Show the deck in a browser while you write, and what is wrong as soon as you save' },
  args: {
    ...rootArgument,
    port: { type: 'string', description: 'Where the browser finds it; if it is taken, the next one that is free', default: '5173', valueHint: '5173' },
  },
  run: ({ args }) => {
    finishEarlier(args.root);
    return interruptible(
      async signal => {
        const server = await openDevServer(args.root, { port: readPort(args.port), today });
        const { problems } = server.findings();
        console.log(`Open ${server.address} in a browser. The slides follow what you save; Ctrl+C ends it.`);
        if (problems.length > 0) console.log(`${countInWords(problems, { release: false })}: the page shows where.`);
        if (!signal.aborted) await once(signal, 'abort');
        await server.close();
      },
      { isUsual: true },
    );
  },
});

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port. Ports are whole numbers up to 65535, such as 5173.`);
}
