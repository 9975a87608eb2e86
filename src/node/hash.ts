import { createHash } from 'node:crypto';

/** 48 bits of SHA-256 in hexadecimal digits: enough to tell two versions of a text apart, and short to read in a list of changes. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
