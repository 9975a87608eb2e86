import { devCommand } from '../cli/commands/dev.ts';
import { runCharla } from '../cli/runCharla.ts';
import { openClientSources } from './clientSources.ts';

/** `npm run dev` in this repository: the same server, with the client as the sources that it is made from, for those who change it. */
await runCharla(['dev', ...process.argv.slice(2)], { dev: async () => devCommand(openClientSources) });
