import { closest } from '../diagnostics/didYouMean.ts';
import type { ImageFileFacts } from '../diagnostics/image-file.ts';
import type { ImageMissingFacts } from '../diagnostics/image-missing.ts';
import { pageByAddress, unshownByName } from '../images/imageNames.ts';
import type { ImageContent } from '../model/imageFacts.ts';
import type { Language } from '../model/language.ts';
import { folder, ofLanguage, pathsOf, within, withoutTag } from './imagePath.ts';
import type { ImagePaths } from './source.ts';

/** An image as Markdown has it. */
export interface WrittenImage {
  readonly href: string;
  /** All of it, in which backslashes are as they were written. */
  readonly raw: string;
}

/** Where images are looked for. */
export interface ImageSearch {
  readonly images: ImagePaths;
  readonly language?: Language;
  /** All of the workshop: an image may have a file of its own for each. */
  readonly languages?: readonly Language[];
}

/** Why an image is not there. */
type MissingImage = { readonly rule: 'image-missing'; readonly facts: ImageMissingFacts } | { readonly rule: 'image-file'; readonly facts: ImageFileFacts };

/** Says why there is no such image, with what may be meant: first what stands in the way first, since no name makes a film a picture. */
export function whyMissing({ href, raw }: WrittenImage, { images, language, languages = language ? [language] : [] }: ImageSearch): MissingImage {
  const unshown = unshownByName(href);
  if (unshown && unshown.kind !== 'image') return { rule: 'image-file', facts: notShown(href, unshown) };
  const page = pageByAddress(href);
  if (page) return { rule: 'image-file', facts: { found: page, path: href } };
  if (/^(?:https?:)?\/\//i.test(href)) return missing({ found: 'web', href });
  const [, written = href] = /\]\(\s*<?([^)>]*?)>?\s*\)$/.exec(raw) ?? [];
  if (isOutside(href)) return missing({ found: 'outside', href: written });
  if (written.includes('\\')) return missing({ found: 'backslash', href: written });
  const all = [...images.keys()].flatMap(key => (key.startsWith(folder) ? [key.slice(folder.length)] : []));
  const paths = pathsOf(href);
  const [path = href] = paths;
  const there = language ? all.filter(each => isOfSomeLanguage(each, path)) : [];
  if (language && there.length > 0) return missing({ found: 'language', href, language, wanted: ofLanguage(path, language), there });
  const ofOwn = language ? [language] : [];
  const wanted = paths.flatMap(each => [each, ...[...ofOwn, ...languages].map(tag => ofLanguage(each, tag))]).map(folded);
  const otherCase = all.filter(each => wanted.includes(folded(each))).sort((a, b) => wanted.indexOf(folded(a)) - wanted.indexOf(folded(b)))[0];
  if (otherCase !== undefined) return missing({ found: 'other-case', href, there: otherCase, write: withoutTag(otherCase, languages) });
  return missing({ found: 'nothing', href, near: nearOf(path, [...new Set(all.map(each => withoutTag(each, languages)))]) });
}

const missing = (facts: ImageMissingFacts): MissingImage => ({ rule: 'image-missing', facts });

const isOutside = (href: string): boolean => /^(?:file:|[\\/~]|[a-z]:[\\/])/i.test(href) || within(href.replaceAll('\\', '/')) === undefined;

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** Whether a file is that of a language, such as `images/plan.en.svg` of `images/plan.svg`. */
function isOfSomeLanguage(each: string, path: string): boolean {
  const [, stem = '', ending = ''] = /^(.*)(\.[^./]*)$/.exec(path) ?? [];
  if (!stem || !each.startsWith(`${stem}.`) || !each.endsWith(ending)) return false;
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(each.slice(stem.length + 1, each.length - ending.length));
}

/** Files of this name with another ending or in another folder; else those whose names look like it. */
function nearOf(path: string, all: readonly string[]): readonly string[] {
  const named = closest(stemOf(path), [...new Set(all.map(stemOf))]);
  const near = all.filter(each => named.includes(stemOf(each)));
  return near.length <= 3 ? near : [];
}

/** The name without folders and ending. */
const stemOf = (path: string): string => folded(path).replace(/^.*\/|\.[^./]*$/g, '');

/** What a file is in place of a picture, as messages have it. */
export function notShown(path: string, content: Exclude<ImageContent, { readonly kind: 'image' }>): ImageFileFacts {
  if (content.kind === 'damaged') return { found: 'damaged', path, format: content.format };
  return content.kind === 'other-format' ? { found: 'other-format', path, format: content.name } : { found: content.kind, path };
}
