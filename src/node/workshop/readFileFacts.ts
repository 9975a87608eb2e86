import { headerLength } from '../../images/imageHeader.ts';
import { readImageFacts } from '../../images/readImageFacts.ts';
import type { ImageFacts } from '../../model/imageFacts.ts';
import type { Disk } from '../files/disk.ts';
import type { FoundFile } from '../files/findFiles.ts';

/** Larger files are not read to their end: no phone takes a photo of more bytes, and reading one takes longer than a person waits. */
const mostRead = 32 * 1024 * 1024;

/** What was read of a file, while it has this size and this time. */
const known = new Map<string, { readonly stamp: string; readonly facts: ImageFacts }>();

/** How many files are remembered: those of a large workshop. */
const mostKnown = 1000;

/**
 * Tells what a picture's file is. One that is as it was before is not read again, since everything is read again whenever a word changes.
 * Throws as `node:fs` does.
 */
export function readFileFacts({ fullPath, size, modified }: FoundFile, disk: Disk): ImageFacts {
  disk.check(fullPath);
  const stamp = `${size} ${modified}`;
  const before = known.get(fullPath);
  if (before?.stamp === stamp) return before.facts;
  const bytes = disk.read(fullPath, size > mostRead ? headerLength : undefined);
  // One that is being written may have another size by now.
  const facts = readImageFacts(bytes, size > mostRead ? size : bytes.length);
  if (known.size >= mostKnown) known.clear();
  known.set(fullPath, { stamp, facts });
  return facts;
}
