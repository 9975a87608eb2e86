import { profileOf } from '../languages/languages.ts';
import { toLowercase } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { type JudgedText, judgeTranslation } from '../translation/judgeTranslation.ts';
import type { Check } from './check.ts';

/**
 * A translation neither loses nor adds a “not”, as far as nobody has confirmed it: many pairs rightly differ (“Stay calm”, “No se altere”),
 * so what was accepted is not asked about again. Languages whose negations are not known are left alone.
 */
export const sameNegations: Check = (workshop, report, { locks }) => {
  for (const language of workshop.languages.slice(1)) {
    for (const text of judgeTranslation(workshop, language, locks).texts) {
      const difference = text.state === 'done' || text.state === 'untranslated' ? undefined : negationDifference(text, workshop.languages[0] ?? '', language);
      if (difference)
        report('parity-negations', text.translation.location, { ...difference, source: text.source.location, language, owner: text.translation.owner });
    }
  }
};

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
  return [...toLowercase(text).matchAll(negations)].map(({ 0: found, index }) => text.slice(index, index + found.length));
}
