import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Loading the package's JavaScript would parse 1,700 icons; the few that are used are read as files.
const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** Names of all Lucide icons. */
export function iconNames(): ReadonlySet<string> {
  return new Set(readdirSync(folder).flatMap(file => (file.endsWith('.svg') ? [file.slice(0, -'.svg'.length)] : [])));
}

/** SVG of a Lucide icon, as decoration: hidden from assistive technology. */
export function readIcon(name: string): string {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const [, content = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  return `<svg class="icon" aria-hidden="true" viewBox="0 0 24 24">${content.replace(/\s*\n\s*/g, '')}</svg>`;
}
