import { readEngine } from './prepared.ts';

/** Names of all Lucide icons. */
export const iconNames = (): ReadonlySet<string> => new Set(Object.keys(readEngine().icons));
