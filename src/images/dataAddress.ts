import { readImageHeader } from './imageHeader.ts';
import { mediaTypes } from './imageNames.ts';

/** In Node.js and in every browser; a character stands for each byte. */
declare const btoa: (binary: string) => string;
declare const atob: (base64: string) => string;

/** Bytes that fit into the arguments of one call. */
const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

/** A picture as a `data:` address, of the format that its content has; without a type for what is no picture. */
export function toDataAddress(bytes: Uint8Array): string {
  const content = readImageHeader(bytes);
  return `data:${'format' in content ? mediaTypes[content.format] : ''};base64,${toBase64(bytes)}`;
}

/** The bytes of a `data:` address in base64. */
export const fromDataAddress = (address: string): Uint8Array => Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), byte => byte.charCodeAt(0));
