import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { GuideFileError } from '../../sourceGuide/guideFile.ts';

/** The parts of a Word file that hold text or say what it is, by their names. Pictures and fonts are none. */
export type WordParts = ReadonlyMap<string, string>;

/** Megabytes of text that a file unpacks to: the longest guide has one; a file that is made to fill a memory has thousands. */
const mostUnpacked = 300;

/** Unpacks a Word file. Fails with {@link GuideFileError} if it is damaged or cut off, or too large. */
export function readWordParts(name: string, bytes: Uint8Array): WordParts {
  let size = 0;
  const isWanted = (file: UnzipFileInfo): boolean => {
    const isText = /\.(?:xml|rels)$/i.test(file.name);
    size += isText ? file.originalSize : 0;
    if (size <= mostUnpacked * 1024 * 1024) return isText;
    throw new GuideFileError(
      `“${name}” unpacks to more than ${mostUnpacked} MB of text, far more than a guide has. Copy its text into a new document, and run the command again.`,
    );
  };
  const unpacked = unlessDamaged(name, () => unzipSync(bytes, { filter: isWanted }));
  return new Map(Object.entries(unpacked).map(([part, content]) => [part, strFromU8(content)]));
}

/** Does something with a Word file that only fails if the file is damaged. */
export function unlessDamaged<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof GuideFileError ? error : damagedFile(name, error);
  }
}

export const damagedFile = (name: string, cause: unknown): GuideFileError =>
  new GuideFileError(
    `“${name}” is damaged or not all there: it is no whole Word document. Download it again, or open it in Word or LibreOffice and save it as .docx, and run the command again.`,
    { cause },
  );
