import { didYouMean } from '../diagnostics/didYouMean.ts';
import type { Language } from '../model/language.ts';
import { UsageError } from './failures.ts';

/** Reads `--lang`: a language, or two for both together. Undefined without it; what the workshop does not have ends the command with what it has. */
export function chosenLanguages(text: string | undefined, known: readonly Language[]): readonly Language[] | undefined {
  if (text === undefined) return undefined;
  const languages = text.split(',').map(each => each.trim());
  const unknown = languages.find(each => !known.includes(each));
  const pair = known.slice(0, 2).join(',');
  if (unknown !== undefined)
    throw new UsageError(
      `There is no language “${unknown}” in this workshop.${didYouMean(unknown, known)} Its languages are ${known.join(', ')}; for two side by side, write ${pair}.`,
    );
  if (languages.length > 2 || new Set(languages).size < languages.length)
    throw new UsageError(`“${text}” is not one language or two different ones. Write, for example, ${[...known, pair].join(' or ')}.`);
  return languages;
}
