import { runCharla } from './runCharla.ts';

await runCharla(process.argv.slice(2));
