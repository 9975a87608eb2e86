import { chooseMessageLanguage, type DescribedDiagnostic, type DescribeOptions, describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { type MessageLanguage, messageLanguages } from '../diagnostics/rule.ts';
import { commandLine } from './commandLine.ts';
import { UsageError } from './failures.ts';

/** How diagnostics are put into words for whoever runs a command. */
export const describeOptions = (language: MessageLanguage): Required<DescribeOptions> => ({ language, command: commandLine() });

/** Puts diagnostics into words for whoever runs the command. */
export function describeAll(diagnostics: readonly Diagnostic[], language: MessageLanguage): readonly DescribedDiagnostic[] {
  return diagnostics.map(diagnostic => describeDiagnostic(diagnostic, describeOptions(language)));
}

/**
 * The language of the messages: that of `--messages` or, without it, the system’s. Throws a `UsageError` for one that has no messages.
 * @param option the value of `--messages`
 * @param environment where the system says which languages its user reads
 */
export function messageLanguageOf(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): MessageLanguage {
  if (option === undefined) return chooseMessageLanguage(systemLanguages(environment));
  const language = messageLanguages.find(each => each === option.toLowerCase());
  if (language) return language;
  throw new UsageError(`There are no messages in “${option}”.${didYouMean(option, messageLanguages)} The languages are ${messageLanguages.join(', ')}.`);
}

/** The languages that the user of this system reads, the first choice first: as gettext looks for them, then as the system tells Node.js. */
function systemLanguages({ LANGUAGE = '', LC_ALL = '', LC_MESSAGES = '', LANG = '' }: NodeJS.ProcessEnv): readonly string[] {
  const locale = LC_ALL || LC_MESSAGES || LANG;
  // The C locale asks for messages as they are in the program; gettext does not look at LANGUAGE then.
  if (/^(?:C|POSIX)(?:\.|$)/.test(locale)) return [];
  return [...LANGUAGE.split(':'), locale, ...(locale ? [] : [Intl.DateTimeFormat().resolvedOptions().locale])].filter(tag => tag !== '');
}
