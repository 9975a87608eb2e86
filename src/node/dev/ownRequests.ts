import type { IncomingMessage, ServerResponse } from 'node:http';

/** The path of a request; nothing if it is none. */
export function pathOf({ url }: IncomingMessage): string | undefined {
  try {
    return new URL(url ?? '', 'http://localhost').pathname;
  } catch {
    return undefined;
  }
}

/**
 * Whether a request comes from this server's own page, or from a person who typed its address. Another site's page could name this computer
 * as its host (https://en.wikipedia.org/wiki/DNS_rebinding), or ask from its own origin.
 */
export function isOwn({ headers }: IncomingMessage): boolean {
  const host = headers.host?.replace(/:\d+$/, '') ?? '';
  const site = headers['sec-fetch-site'];
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) && (site === undefined || site === 'same-origin' || site === 'none');
}

/** The token stays on this page: no other page may hold it in a frame, read it, or learn its address from a link. */
export function protect(response: ServerResponse): void {
  for (const [name, value] of [
    ['Cache-Control', 'no-store'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ] as const)
    response.setHeader(name, value);
}
