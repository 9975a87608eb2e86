import { launchChromium } from '../chromium/chromium.ts';
import { findBrowser } from '../chromium/findBrowser.ts';

/** PNG of drawings by their `data:` addresses; those that could not be drawn are missing. */
export type DrawSvgs = (drawings: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Pixels of the longer side: sharp where a picture fills a projector’s sheet. */
const longerSide = 1920;

/** Draws SVG with the browser that prints PDFs. Without one, or if it fails, nothing is drawn: the files are whole all the same. */
export const drawSvgs: DrawSvgs = async drawings => {
  try {
    const found = drawings.length > 0 ? findBrowser(undefined, { prefer: 'headless-shell' }) : undefined;
    if (!found) return new Map();
    const browser = await launchChromium(found);
    try {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><title>Drawings</title>');
      const drawn = await page.evaluate(drawInPage, { drawings, longerSide });
      return new Map(drawn.flatMap(({ drawing, png }) => (png === undefined ? [] : [[drawing, Buffer.from(png, 'base64')] as const])));
    } finally {
      await browser.close();
    }
  } catch {
    return new Map();
  }
};

interface Drawn {
  readonly drawing: string;
  /** Base64. */
  readonly png?: string;
}

/** Runs in the browser, so it may use nothing from outside of itself. */
function drawInPage({ drawings, longerSide }: { readonly drawings: readonly string[]; readonly longerSide: number }): Promise<readonly Drawn[]> {
  return Promise.all(
    drawings.map(async (drawing): Promise<Drawn> => {
      const image = new Image();
      image.src = drawing;
      const isLoaded = await image.decode().then(
        () => true,
        () => false,
      );
      const scale = longerSide / Math.max(image.naturalWidth, image.naturalHeight, 1);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.naturalWidth * scale);
      canvas.height = Math.round(image.naturalHeight * scale);
      const context = canvas.getContext('2d');
      if (!isLoaded || !context || canvas.width === 0 || canvas.height === 0) return { drawing };
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return { drawing, png: canvas.toDataURL('image/png').replace(/^.*,/, '') };
    }),
  );
}
