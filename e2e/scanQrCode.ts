import type { Locator } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';

/** What a phone reads from a QR code as it is on screen; undefined if it cannot be read. */
export async function scanQrCode(code: Locator): Promise<string | undefined> {
  const picture = PNG.sync.read(await code.screenshot());
  return jsQr(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data;
}
