import { readFileSync } from 'node:fs';
import type { ImageFormat } from '../../model/imageFacts.ts';
import { type PreparedFile, preparedPath } from '../package/prepared.ts';

export interface Codec {
  /** Decodes a file into its pixels, as they are seen: turned as the file says. Throws, or gives nothing, if it is damaged. */
  readonly decode: (bytes: ArrayBuffer) => Promise<ImageData | null>;
  /** Encodes pixels; `quality` is from 0 to 100, for formats that lose some. */
  readonly encode: (pixels: ImageData, quality: number) => Promise<ArrayBuffer>;
}

/** Formats of pictures that can be scaled, each with its codec, which is loaded when it is first needed. */
export const codecs: Partial<Readonly<Record<ImageFormat, () => Promise<Codec>>>> = {
  jpeg: async () => {
    const [decoder, encoder] = await Promise.all([import('@jsquash/jpeg/decode.js'), import('@jsquash/jpeg/encode.js')]);
    await decoder.init(compiled('jpegDecoder'));
    await encoder.init(compiled('jpegEncoder'));
    return { decode: bytes => decoder.default(bytes, { preserveOrientation: true }), encode: (pixels, quality) => encoder.default(pixels, { quality }) };
  },
  png: async () => {
    const [decoder, encoder] = await Promise.all([import('@jsquash/png/decode.js'), import('@jsquash/png/encode.js')]);
    const module = compiled('pngCodec');
    await decoder.init(module);
    await encoder.init(module);
    return { decode: bytes => decoder.default(bytes), encode: pixels => encoder.default(pixels) };
  },
  webp: async () => {
    const [decoder, encoder] = await Promise.all([import('@jsquash/webp/decode.js'), import('@jsquash/webp/encode.js')]);
    await decoder.init(compiled('webpDecoder'));
    // Every Node.js that runs this has SIMD in WebAssembly, which the encoder asks for itself.
    await encoder.init(compiled('webpEncoder'));
    return { decode: bytes => decoder.default(bytes), encode: (pixels, quality) => encoder.default(pixels, { quality }) };
  },
  // To encode AVIF takes a program of 3 MB and many seconds; every browser that shows it shows WebP too.
  avif: async () => {
    const decoder = await import('@jsquash/avif/decode.js');
    await decoder.init(compiled('avifDecoder'));
    const webp = await codecs.webp?.();
    if (!webp) throw new Error('There is no codec for WebP.');
    return { decode: bytes => decoder.default(bytes), encode: webp.encode };
  },
};

/** Scales pixels to a size. The light of pixels is averaged, not their numbers, and what cannot be seen has no part in it. */
export async function resize(pixels: ImageData, size: { readonly width: number; readonly height: number }): Promise<ImageData> {
  const library = await import('@jsquash/resize');
  await library.initResize(compiled('resizer'));
  return library.default(pixels, { ...size, method: 'lanczos3', fitMethod: 'stretch', premultiply: true, linearRGB: true });
}

const modules = new Map<PreparedFile, WebAssembly.Module>();

/** Given as modules, the programs are not looked for beside the scripts, where a bundle does not have them. */
function compiled(file: PreparedFile): WebAssembly.Module {
  const module = modules.get(file) ?? new WebAssembly.Module(readFileSync(preparedPath(file)));
  modules.set(file, module);
  return module;
}
