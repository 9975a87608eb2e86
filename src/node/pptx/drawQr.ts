import { PNG } from 'pngjs';
import { encode } from 'uqr';

/** Pixels of the picture to a module of the code, so that it stays sharp when it is drawn larger. */
const scale = 8;

/** Modules of quiet ground around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Draws a QR code (error correction M: 15 % may be hidden) as PNG, which every program for slides shows. */
export function drawQr(address: string): Buffer {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const png = new PNG({ width: size * scale, height: size * scale, colorType: 0 });
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const isDark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false;
      png.data.fill(isDark ? 0 : 255, 4 * (y * png.width + x), 4 * (y * png.width + x) + 3);
      png.data[4 * (y * png.width + x) + 3] = 255;
    }
  }
  return PNG.sync.write(png, { colorType: 0 });
}
