import { basename } from 'node:path';
import type { Language } from '../../model/language.ts';
import { GuideFileError } from '../../sourceGuide/guideFile.ts';
import { type GuideInput, type OutlinedGuide, outlineGuide } from '../../sourceGuide/outlineGuide.ts';
import { languagesIn } from '../../sourceGuide/splitLanguages.ts';
import { textBlocksOf } from '../../sourceGuide/textBlock.ts';
import { readGuideFile } from './readGuideFile.ts';

export interface ReadGuideResult extends OutlinedGuide {
  /** Remarks of the readers for the person who asked, such as pages without text. */
  readonly notes: readonly string[];
}

export interface ReadGuideOptions {
  /** Those of the workshop. The first that the guide is in decides the order of its points. */
  readonly languages: readonly Language[];
  /** The day, as `2026-11-22`. */
  readonly date: string;
}

/**
 * Reads a guide and lists what it says, with its languages beside each other.
 * @param paths its files, in the order of reading: in one language, or in several
 * Throws a `GuideFileError` if one of them cannot be read, or if nothing in them says anything.
 */
export async function readGuide(paths: readonly string[], { languages, date }: ReadGuideOptions): Promise<ReadGuideResult> {
  const inputs: GuideInput[] = [];
  for (const path of paths) {
    const file = await readGuideFile(path);
    inputs.push({ file, languages: languagesIn(textBlocksOf(file), languages) });
  }
  const outlined = outlineGuide(inputs, languages, date);
  if (outlined.outline.chapters.length === 0)
    throw new GuideFileError(
      `No sentence was found in ${paths.map(path => `“${basename(path)}”`).join(' and ')} that says something to families. A guide with paragraphs or lists was expected. Check that it is the right file, and run the command again.`,
    );
  return { ...outlined, notes: inputs.flatMap(({ file }) => file.notes ?? []) };
}
