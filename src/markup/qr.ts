import { encode } from 'uqr';
import { type Html, html } from './html.ts';

/** Modules of quiet ground around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Codes that were drawn before: the same few addresses are on slides and documents, and one takes about a millisecond. */
const drawn = new Map<string, { readonly size: number; readonly path: string }>();

/**
 * Draws a QR code (error correction M: 15 % may be hidden) as one SVG path, so that printers and projectors leave no seams.
 * The label says where the code leads, for those who cannot scan it.
 */
export function qrToSvg(address: string, label: string): Html {
  const { size, path } = drawn.get(address) ?? draw(address);
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

function draw(address: string): { readonly size: number; readonly path: string } {
  const { data } = encode(address, { ecc: 'M', border: quietZone });
  const code = { size: data.length, path: runs(data) };
  drawn.set(address, code);
  return code;
}

/** Each run of dark modules in a row becomes one rectangle. */
function runs(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return path;
}
