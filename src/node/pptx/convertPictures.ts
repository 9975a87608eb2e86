import { fromDataAddress, toDataAddress } from '../../images/dataAddress.ts';
import { readOrientation } from '../../images/exif.ts';
import { readImageHeader } from '../../images/imageHeader.ts';
import { colorSegments, withSegments } from '../../images/stripMetadata.ts';
import { codecs } from '../images/codecs.ts';
import '../images/imageData.ts';
import { bufferOf, encode, encodePngOrJpeg } from '../images/scaleImage.ts';

/**
 * Makes pictures such that every program for slides shows them as the deck does: of WebP and AVIF PNG or JPEG, and photos that are only said to be
 * turned are turned. The others stay as they are; equal ones are converted once.
 * @param images `data:` addresses by the pictures’ paths
 * @returns the same without those that cannot be decoded
 */
export async function convertPictures(images: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const converted = new Map<string, string | undefined>();
  for (const address of new Set(Object.values(images))) converted.set(address, await convert(address));
  return Object.fromEntries(
    Object.entries(images).flatMap(([path, address]) => {
      const shown = converted.get(address);
      return shown === undefined ? [] : [[path, shown]];
    }),
  );
}

async function convert(address: string): Promise<string | undefined> {
  const bytes = fromDataAddress(address);
  const content = readImageHeader(bytes);
  const format = 'format' in content ? content.format : undefined;
  if (format !== 'webp' && format !== 'avif' && format !== 'jpeg') return address;
  if (format === 'jpeg' && readOrientation(bytes) === 1) return address;
  const codec = await codecs[format]?.();
  const pixels = await codec?.decode(bufferOf(bytes)).catch(() => null);
  // A photo that cannot be decoded here may still be shown elsewhere; other formats would not be.
  if (!codec || !pixels) return format === 'jpeg' ? address : undefined;
  return toDataAddress(format === 'jpeg' ? withSegments(await encode(codec, pixels), colorSegments(bytes)) : await encodePngOrJpeg(pixels));
}
