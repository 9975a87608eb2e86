import { readOrientation } from '../../images/exif.ts';
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
  const [, type = '', base64 = ''] = /^data:([^;,]*);base64,(.*)$/s.exec(address) ?? [];
  if (type !== 'image/webp' && type !== 'image/avif' && type !== 'image/jpeg') return address;
  const bytes = Buffer.from(base64, 'base64');
  if (type === 'image/jpeg' && readOrientation(bytes) === 1) return address;
  const codec = await codecs[type]?.();
  const pixels = await codec?.decode(bufferOf(bytes)).catch(() => null);
  // A photo that cannot be decoded here may still be shown elsewhere; other types would not be.
  if (!codec || !pixels) return type === 'image/jpeg' ? address : undefined;
  if (type === 'image/jpeg') return addressOf('image/jpeg', withSegments(await encode(codec, pixels), colorSegments(bytes)));
  const encoded = await encodePngOrJpeg(pixels);
  return addressOf(encoded[0] === 0x89 ? 'image/png' : 'image/jpeg', encoded);
}

const addressOf = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
