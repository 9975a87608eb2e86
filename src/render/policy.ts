/** What a page holds, as the browser will see it between the tags. */
export interface PolicyParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The content-security policy of a page that needs nothing from outside: its own scripts and styles by their hash,
 * images and fonts as `data:`, and no request to anywhere.
 * @param hash gives the base64 SHA-256 of a text
 */
export function contentPolicy({ scripts, styles }: PolicyParts, hash: (text: string) => string): string {
  const hashes = (texts: readonly string[]): string => texts.map(text => `'sha256-${hash(text)}'`).join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
