import { endOnClosedPipe } from './interruption.ts';
import { runCharla } from './runCharla.ts';

endOnClosedPipe();
await runCharla(process.argv.slice(2));
