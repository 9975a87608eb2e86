import { hasAt } from './fileStart.ts';
import { jpegSegments } from './jpegSegments.ts';

/** How a JPEG file is to be turned, from 1 (as it is) to 8, as Exif 2.32 defines its tag 0x0112; 1 if it does not say. */
export function readOrientation(bytes: Uint8Array): number {
  const exif = jpegSegments(bytes).find(({ marker, content }) => marker === 0xe1 && hasAt(bytes, content, 'Exif\0\0'));
  if (!exif) return 1;
  const tiff = new DataView(bytes.buffer, bytes.byteOffset + exif.content + 6, exif.end - exif.content - 6);
  try {
    const little = tiff.getUint16(0) === 0x4949;
    const directory = tiff.getUint32(4, little);
    const count = tiff.getUint16(directory, little);
    for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
      if (tiff.getUint16(entry, little) !== 0x0112) continue;
      const value = tiff.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch (error) {
    // A directory that leads out of the segment says nothing.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** An APP1 segment that says how a picture is to be turned, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const content = [...'Exif\0\0'].map(character => character.charCodeAt(0)).concat(tiff);
  return Uint8Array.from([0xff, 0xe1, 0, content.length + 2, ...content]);
}
