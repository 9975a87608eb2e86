import { readImageHeader } from '../../images/imageHeader.ts';
import { colorSegments, stripMetadata, withSegments } from '../../images/stripMetadata.ts';
import type { ImageFormat } from '../../model/imageFacts.ts';
import { type Codec, codecs, resize } from './codecs.ts';

/** Pixels on the longer side of a picture, at most: as many as a projector of 1080 lines has from left to right. */
export const longestSide = 1920;

/** From 0 to 100. At 82, JPEG and WebP show no traces from where people sit, and take a third of what they do at 95. */
const quality = 82;

/** Photos that were saved as PNG are several times as large as they are as JPEG; drawings are not, and would lose their sharp edges. */
const photoRatio = 4;

/** Whether a picture is to be scaled: it has more pixels on its longer side, and it is not a drawing or an animation. */
export function isLarge(bytes: Uint8Array, longest = longestSide): boolean {
  const content = readImageHeader(bytes);
  if (content.kind !== 'image' || !(content.format in codecs)) return false;
  return Math.max(content.width ?? 0, content.height ?? 0) > longest;
}

/**
 * Scales a picture that `isLarge` to that many pixels, in the file's own type; AVIF becomes WebP, and a photo without transparency that is
 * a PNG becomes JPEG. Nothing of its metadata but the color profile of a JPEG stays. It is scaled even if its file gets larger by that, which happens to
 * drawings of few colors: what counts is what a computer has to unpack. One that cannot be decoded stays as it is, without metadata.
 */
export async function scaleImage(bytes: Uint8Array, longest = longestSide): Promise<Uint8Array> {
  const content = readImageHeader(bytes);
  const format = content.kind === 'image' ? content.format : undefined;
  const codec = format && (await codecs[format]?.());
  const pixels = await codec?.decode(bufferOf(bytes)).catch(() => null);
  if (!codec || !pixels) return stripMetadata(bytes);
  const ratio = longest / Math.max(pixels.width, pixels.height);
  const side = (length: number): number => Math.max(1, Math.round(length * ratio));
  const scaled = await resize(pixels, { width: side(pixels.width), height: side(pixels.height) });
  if (format === 'jpeg') return withSegments(await encode(codec, scaled), colorSegments(bytes));
  return format === 'png' ? encodePngOrJpeg(scaled) : encode(codec, scaled);
}

/** Encodes pixels as PNG; a photo without transparency, which would be several times as large as that, as JPEG. */
export async function encodePngOrJpeg(pixels: ImageData): Promise<Uint8Array> {
  const drawing = await encode(await codecOf('png'), pixels);
  if (!isOpaque(pixels)) return drawing;
  const photo = await encode(await codecOf('jpeg'), pixels);
  return photo.length * photoRatio < drawing.length ? photo : drawing;
}

async function codecOf(format: ImageFormat): Promise<Codec> {
  const codec = await codecs[format]?.();
  if (!codec) throw new Error(`There is no codec for ${format}.`);
  return codec;
}

export const encode = async (codec: Codec, pixels: ImageData): Promise<Uint8Array> => new Uint8Array(await codec.encode(pixels, quality));

/** A buffer that has these bytes alone: codecs take a whole one. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function isOpaque({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
