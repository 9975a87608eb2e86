import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type PreparedFile, preparedFiles } from '../node/package/prepared.ts';

/** Where the packages have the programs that decode, encode and scale pictures. The scripts around them are in the bundle of the commands. */
const programs = {
  jpegDecoder: ['@jsquash/jpeg', 'codec/dec/mozjpeg_dec.wasm'],
  jpegEncoder: ['@jsquash/jpeg', 'codec/enc/mozjpeg_enc.wasm'],
  pngCodec: ['@jsquash/png', 'codec/pkg/squoosh_png_bg.wasm'],
  webpDecoder: ['@jsquash/webp', 'codec/dec/webp_dec.wasm'],
  webpEncoder: ['@jsquash/webp', 'codec/enc/webp_enc_simd.wasm'],
  avifDecoder: ['@jsquash/avif', 'codec/dec/avif_dec.wasm'],
  resizer: ['@jsquash/resize', 'lib/resize/pkg/squoosh_resize_bg.wasm'],
} as const satisfies Partial<Record<PreparedFile, readonly [string, string]>>;

/** Copies them into `lib/`. */
export function copyCodecs(folder: string): void {
  const { resolve } = createRequire(import.meta.url);
  for (const name of Object.keys(programs) as (keyof typeof programs)[]) {
    const [of, path] = programs[name];
    copyFileSync(join(dirname(resolve(of)), path), join(folder, preparedFiles[name]));
  }
}
