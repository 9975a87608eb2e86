import { unzipSync } from 'fflate';
import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import { endingOf } from '../../images/imageNames.ts';
import type { ListedPicture } from './listPictures.ts';

/** MB that a kit should have at most: mail services take 20 to 25 MB, of which an attachment uses a third more than its file has, and phones have slow connections. */
export const largestKit = 10;

/** How many files, and how many pictures, a warning names. */
const mostNamed = { files: 6, pictures: 3 };

/** Bytes from which a picture that is saved without loss is likely to be a photo: screenshots and drawings take less. */
const likelyPhoto = 500_000;

/**
 * Reports a kit that is too large, with what takes most of it.
 * @param zip the kit as one file
 * @param pictures those that the workshop shows, all of which are in the deck
 * @param inPdfs the pictures of each PDF, by its name; without it, that is not known
 */
export function kitSizeProblems(
  zip: Uint8Array,
  pictures: readonly ListedPicture[],
  inPdfs: ReadonlyMap<string, readonly string[]> | undefined,
): readonly Diagnostic[] {
  const megabytes = inMegabytes(zip.length);
  if (megabytes <= largestKit) return [];
  const files = filesIn(zip);
  const pdfs = files.filter(({ name }) => endingOf(name) === 'pdf');
  const bySize = pictures.toSorted((a, b) => b.bytes - a.bytes);
  const asPhotos = bySize.filter(({ path, bytes }) => /^(?:png|gif)$/.test(endingOf(path)) && bytes >= likelyPhoto);
  const filesWith = (path: string): number => 1 + [...(inPdfs?.values() ?? [])].filter(paths => paths.includes(path)).length;
  const facts = {
    megabytes,
    most: largestKit,
    files: files
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, mostNamed.files)
      .map(({ name, bytes }) => ({ name, megabytes: inMegabytes(bytes) }))
      .filter(isNamed),
    pictures: bySize
      .slice(0, mostNamed.pictures)
      .map(({ path, bytes }) => ({ path, megabytes: inMegabytes(bytes), ...(inPdfs && { files: filesWith(path) }) }))
      .filter(isNamed),
    asPhotos: asPhotos.slice(0, mostNamed.pictures).map(({ path }) => path),
    ...(pdfs.length > 0 && { withoutPdfs: inMegabytes(zip.length - pdfs.reduce((sum, { packed }) => sum + packed, 0)) }),
  };
  // A picture that can be saved in another way is a place to begin; otherwise it is no single one of them.
  const file = asPhotos[0] ? `slides/${asPhotos[0].path}` : 'slides/workshop.yaml';
  return [diagnosticOf('kit-size', { file, line: 1 }, facts)];
}

const inMegabytes = (bytes: number): number => bytes / 1_000_000;

const isNamed = ({ megabytes }: { readonly megabytes: number }): boolean => megabytes >= 0.05;

/** The files of a ZIP file, without their folders: how large they are, and how much of it they take. Nothing is unpacked for that. */
function filesIn(zip: Uint8Array): readonly { readonly name: string; readonly bytes: number; readonly packed: number }[] {
  const files: { name: string; bytes: number; packed: number }[] = [];
  unzipSync(zip, {
    filter: ({ name, originalSize, size }) => {
      files.push({ name: name.replace(/^.*\//, ''), bytes: originalSize, packed: size });
      return false;
    },
  });
  return files;
}
