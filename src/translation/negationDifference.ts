import { profileOf } from '../languages/languages.ts';
import { toLowercase } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { JudgedText } from './judgeTranslation.ts';

/** The first negation that only one of two texts has, if one of them has none at all; how many there are differs by language (“no dice nada”). */
export function negationDifference(
  { source, translation }: Pick<JudgedText, 'source' | 'translation'>,
  sourceLanguage: Language,
  language: Language,
): { readonly negation: string; readonly isLost: boolean } | undefined {
  const inSource = negationsIn(source.markdown, sourceLanguage);
  const inTranslation = negationsIn(translation.markdown, language);
  if (!inSource || !inTranslation) return undefined;
  const [lost] = inSource;
  const [added] = inTranslation;
  if (lost !== undefined && added === undefined) return { negation: lost, isLost: true };
  if (lost === undefined && added !== undefined) return { negation: added, isLost: false };
  return undefined;
}

/** The negations of a text as it writes them, without the ids and addresses of links; nothing where the language's are not known. */
function negationsIn(markdown: string, language: Language): readonly string[] | undefined {
  const { negations } = profileOf(language);
  if (!negations) return undefined;
  const text = markdown.replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']');
  return matchesIn(toLowercase(text), negations).map(({ 0: found, index }) => text.slice(index, index + found.length));
}
