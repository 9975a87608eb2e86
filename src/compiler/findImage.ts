import type { Report } from '../diagnostics/diagnostic.ts';
import type { ImageFileFacts } from '../diagnostics/image-file.ts';
import { endingOf, formatOfName } from '../images/imageNames.ts';
import { readImageFacts } from '../images/readImageFacts.ts';
import type { ImageContent, ImageFacts } from '../model/imageFacts.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Image } from '../model/text.ts';
import { folder, ofLanguage, pathsOf } from './imagePath.ts';
import { type ImageSearch, notShown, type WrittenImage, whyMissing } from './missingImage.ts';
import type { ImagePaths } from './source.ts';

interface ImageContext extends ImageSearch {
  readonly report: Report;
  /** Pictures of this text whose files were reported: to say it again at each place would not help. */
  readonly reported?: Set<string>;
}

type FoundImage = Pick<Image, 'source' | 'named'>;

/**
 * Finds the file of an image: the one of its language if there is one, such as `images/plan.es.svg`, else the one that is named, `images/plan.svg`.
 * Reports an image that is not there, with what may be meant, and a file that slides cannot show.
 */
export function findImage(written: WrittenImage, context: ImageContext, location: SourceLocation): FoundImage | undefined {
  const { images, language, report } = context;
  for (const path of pathsOf(written.href)) {
    const key = [...(language ? [ofLanguage(path, language)] : []), path].map(each => keyOf(each, images)).find(each => each !== undefined);
    if (key === undefined) continue;
    const source = key.slice(folder.length);
    const facts = factsOf(images, key);
    if (facts && !context.reported?.has(source)) reportFile(source, facts, location, report);
    context.reported?.add(source);
    return { source, ...(source !== path && { named: path }) };
  }
  const missing = whyMissing(written, context);
  if (missing.rule === 'image-file') report('image-file', location, missing.facts);
  else report('image-missing', location, missing.facts);
  return undefined;
}

/** Reports what is wrong with a file that is there. */
function reportFile(path: string, facts: ImageFacts, location: SourceLocation, report: Report): void {
  const problem = problemOf(path, facts);
  if (problem) report('image-file', location, problem);
  if (facts.isAnimated) report('image-animated', location, { path });
  if (facts.removed) report('image-svg', location, { path, removed: facts.removed });
}

/** The path of an image as the disk has it: some systems store an accent beside its letter. */
function keyOf(path: string, images: ImagePaths): string | undefined {
  const key = folder + path;
  if (images.has(key)) return key;
  return /[^ -~]/.test(key) ? [...images.keys()].find(each => each.normalize('NFC') === key.normalize('NFC')) : undefined;
}

/** Facts of bytes that were read before, since a workshop shows an image more than once. */
const known = new WeakMap<Uint8Array, ImageFacts>();

function factsOf(images: ImagePaths, path: string): ImageFacts | undefined {
  const found = images.get?.(path);
  if (!(found instanceof Uint8Array)) return found;
  const facts = known.get(found) ?? readImageFacts(found);
  known.set(found, facts);
  return facts;
}

/** All that a text depends on: the paths, and what the files are. */
export const imagesInWords = (images: ImagePaths): string =>
  [...images.keys()]
    .sort()
    .map(path => {
      const { bytes, ...content } = factsOf(images, path) ?? { bytes: 0 };
      return `${path} ${JSON.stringify(content)}`;
    })
    .join('\n');

/** What is wrong with a file that is there. */
function problemOf(path: string, content: ImageContent): ImageFileFacts | undefined {
  const named = formatOfName(path);
  if (content.kind !== 'image') return notShown(path, content);
  return named === undefined || named === content.format ? undefined : { found: 'ending', path, ending: endingOf(path), format: content.format };
}

/** Images in a text that Markdown does not take for any, since there are spaces in their paths: where they begin, and how long they are. */
export const imagesWithSpaces = (text: string): readonly { readonly index: number; readonly length: number; readonly path: string }[] =>
  text.includes('![')
    ? [...text.matchAll(/!\[[^[\]\n]*\]\(([^\n<>]*?\.[a-z0-9]{2,5})\)/gi)].flatMap(({ index, 0: { length }, 1: path = '' }) =>
        path.includes(' ') ? [{ index, length, path }] : [],
      )
    : [];
