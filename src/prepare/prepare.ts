import { prepareEngine } from './prepareEngine.ts';

await prepareEngine();
