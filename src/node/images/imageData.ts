/** What codecs give their pixels in. Browsers have it, Node.js does not; importing this adds it. */
class PlainImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

if (!('ImageData' in globalThis)) Object.defineProperty(globalThis, 'ImageData', { value: PlainImageData });
