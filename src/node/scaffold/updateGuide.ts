import { guideTextFile, readGuideText } from '../../compiler/readGuideText.ts';
import { plainText } from '../../compiler/source.ts';
import { collectDiagnostics } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { guideYaml } from '../../scaffold/draft/guideYaml.ts';
import { guideFile, listedPoints, updateGuideYaml } from '../../scaffold/updateGuideYaml.ts';
import { compareEditions, type EditionChanges, type EditionText } from '../../sourceGuide/compareEditions.ts';
import type { OutlinedGuide } from '../../sourceGuide/outlineGuide.ts';
import { type NewText, type WriteOptions, writeFiles } from '../changes/writeFiles.ts';
import { readSource } from '../workshop/readSource.ts';

export interface UpdatedGuide extends Pick<EditionChanges, 'changed' | 'gone'> {
  /** Ids of the points that are new, as `section.point`. */
  readonly added: readonly string[];
  /** How many points say what they said before. */
  readonly same: number;
  /** Whether the points of `guide.yaml` have no places, so that nobody can say which of the new edition’s they are: then only the guide’s text is new. */
  readonly isWithoutPlaces: boolean;
}

/**
 * Takes a new edition of its guide into a workshop: keeps its text in place of that of the edition before, writes into `guide.yaml` where it says each point,
 * and lists what is new. What a person has to look at is for the checks to tell, until it is accepted. All files or none.
 * Throws an `UpdateGuideError`, a `YamlEditError` or a `WorkshopFileError`, each with what to do.
 */
export function updateGuideIn(root: string, { outline, texts }: OutlinedGuide, options: WriteOptions = {}): UpdatedGuide {
  const { files } = readSource(root, collectDiagnostics().report);
  const yaml = files.get(guideFile);
  const points = yaml === undefined ? [] : listedPoints(yaml);
  const isWithoutPlaces = points.length > 0 && points.every(({ at }) => Object.keys(at).length === 0);
  const before = editionText(Object.keys(texts), language => files.get(guideTextFile(language)));
  const after = editionText(Object.keys(texts), language => texts[language]);
  const { changed, gone, at, added } = compareEditions(points, before, after, outline);
  const updated = yaml === undefined || isWithoutPlaces ? undefined : updateGuideYaml(yaml, { at, added });
  const newYaml = yaml === undefined ? guideYaml(outline) : updated?.yaml;

  const written = new Map<string, NewText>();
  const put = (path: string, text: string | undefined): void => {
    const replaces = files.get(path);
    if (text !== undefined && text !== replaces) written.set(path, { text, ...(replaces === undefined ? {} : { replaces }) });
  };
  put(guideFile, newYaml);
  for (const [language, text] of Object.entries(texts)) put(guideTextFile(language), text);
  writeFiles(root, written, options);
  const touched = new Set([...changed.keys(), ...gone.keys()]);
  return { changed, gone, added: updated?.added ?? [], same: points.filter(({ id }) => !touched.has(id)).length, isWithoutPlaces };
}

function editionText(languages: readonly Language[], textOf: (language: Language) => string | undefined): EditionText {
  return Object.fromEntries(
    languages.map(language => {
      const text = textOf(language);
      const lines = text === undefined ? [] : readGuideText(guideTextFile(language), plainText(text)).lines;
      return [language, lines.filter(({ kind }) => kind === 'text')];
    }),
  );
}
