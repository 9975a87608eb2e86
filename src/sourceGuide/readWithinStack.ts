import { GuideFileError } from './guideFile.ts';

/** Reads what may have more elements within each other than the stack holds; no person writes that, but a broken program may. */
export function readWithinStack<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GuideFileError(
      `“${name}” has thousands of elements within each other, more than can be read. Copy its text into a new document, and run the command again.`,
      { cause: error },
    );
  }
}
