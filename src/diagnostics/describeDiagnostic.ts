import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Message, type MessageContext, type MessageLanguage, messageLanguages, type Rule } from './rule.ts';
import { type RuleName, rules } from './rules.ts';

/** A diagnostic with its message in one language, for people and for programs that show it to them. */
export interface DescribedDiagnostic extends SourceLocation, Message {
  readonly rule: RuleName;
}

export interface DescribeOptions extends Partial<MessageContext> {
  readonly language?: MessageLanguage;
}

/** A command as everyone can run it who has Charla installed. */
const installed: MessageContext['command'] = (...words) => ['charla', ...words].join(' ');

/**
 * Puts a diagnostic into words.
 * @param options the language of the message, English unless told; and how the reader runs commands, `charla …` unless told
 */
export function describeDiagnostic({ facts, ...place }: Diagnostic, { language = 'en', command = installed }: DescribeOptions = {}): DescribedDiagnostic {
  // The rule and its facts belong together, which the type of a diagnostic guarantees.
  const rule = rules[place.rule] as unknown as Rule<unknown>;
  return { ...place, ...rule.messages[language](facts, { command }) };
}

/**
 * The first of these language tags that messages are written in, English if there is none; region and encoding do not count.
 * @example chooseMessageLanguage(['es_MX.UTF-8']) // 'es'
 */
export function chooseMessageLanguage(tags: readonly string[]): MessageLanguage {
  const wanted = tags.map(tag => tag.toLowerCase().split(/[-_.@]/)[0]);
  return wanted.flatMap(tag => messageLanguages.find(language => language === tag) ?? [])[0] ?? 'en';
}
