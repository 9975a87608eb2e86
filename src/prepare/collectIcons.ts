import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const iconPackage = 'lucide-static';

/** What is inside the SVG of every Lucide icon, by the icon's name. */
export function collectIcons(): Readonly<Record<string, string>> {
  const folder = join(dirname(createRequire(import.meta.url).resolve(`${iconPackage}/package.json`)), 'icons');
  const files = readdirSync(folder).filter(file => file.endsWith('.svg'));
  return Object.fromEntries(files.sort().map(file => [file.slice(0, -'.svg'.length), insideOf(readFileSync(join(folder, file), 'utf8'))]));
}

function insideOf(svg: string): string {
  const [, content = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  return content.replace(/\s*\n\s*/g, '');
}
