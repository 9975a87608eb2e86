import type { Language } from '../model/language.ts';

/** The folder with the images, of which paths in Markdown know nothing. */
export const folder = 'slides/';

/** From the folder of the slides or from that of a language below it, and without the marks that addresses have for spaces and the like. */
export function pathsOf(href: string): readonly string[] {
  const path = within(href);
  if (path === undefined) return [];
  const decoded = decodedPath(path);
  return decoded === path ? [path] : [path, decoded];
}

/** A path from the folder of the slides, without `.` and `..`; undefined if it leads out of it. */
export function within(href: string): string | undefined {
  const names: string[] = [];
  for (const name of href.replace(/^\.\.?\//, '').split('/')) {
    if (name === '..' && names.pop() === undefined) return undefined;
    if (name !== '..' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The path that every language can name: without the tag of one of these languages.
 * @example withoutTag('images/plan.es.svg', ['en', 'es']) // 'images/plan.svg'
 */
export function withoutTag(path: string, languages: readonly Language[]): string {
  const [, stem = '', tag = '', ending = ''] = /^(.*)\.([^./]+)(\.[^./]+)$/.exec(path) ?? [];
  return languages.includes(tag) ? stem + ending : path;
}

/** @example ofLanguage('images/plan.svg', 'es') // 'images/plan.es.svg' */
export const ofLanguage = (path: string, language: Language): string => path.replace(/(?=\.[^./]*$)/, `.${language}`);
