import { describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { type Diagnostic, diagnosticOf } from '../diagnostics/diagnostic.ts';
import type { Described, Message, MessageContext, MessageLanguage, Rule } from '../diagnostics/rule.ts';
import { type RuleName, rules } from '../diagnostics/rules.ts';
import { codeBlock, escapeMarkdown } from './markdown.ts';
import { messageGroups } from './messageGroups.ts';
import { type PageWords, pageWords } from './messagesPageWords.ts';
import { table } from './table.ts';

/** An example of a rule as the page shows it: lines of a file that break the rule, lines that don’t, and the problem that is found. */
export interface ShownExample {
  readonly file: string;
  /** Nothing (`null`) where the file is not there. */
  readonly bad: string | Described | null;
  readonly good: string | Described | null;
  readonly diagnostic: Diagnostic;
}

/** The examples of a rule. */
export type ExamplesOf = (rule: RuleName) => readonly ShownExample[];

const names = Object.keys(messageGroups) as readonly RuleName[];

/** The page in each language, and its name in docs/. */
export const messagesPageFiles: Readonly<Record<MessageLanguage, string>> = { en: 'messages.md', es: 'mensajes.md' };

/** A command as the README names it. */
const command: MessageContext['command'] = (name, ...rest) => [`npm run ${name}`, ...(rest.length > 0 ? ['--', ...rest] : [])].join(' ');

/** The page that shows everything `charla check` can say in one language, with the examples that the rules are tried with. */
export function messagesPage(language: MessageLanguage, examplesOf: ExamplesOf): string {
  const words = pageWords[language];
  const parts = [...new Set(Object.values(messageGroups))].map(group => ({
    title: words.groups[group],
    rules: names.filter(name => messageGroups[name] === group),
  }));
  const contents = [
    ...parts.map(({ title, rules: own }) => `- [${title}](#${anchorOf(title)}): ${own.map(name => `[${name}](#${name})`).join(' · ')}`),
    `- [${words.json.title}](#${anchorOf(words.json.title)})`,
  ];
  return `# ${words.title}

[${words.otherPage}](${messagesPageFiles[language === 'en' ? 'es' : 'en']})

${words.introduction}

${contents.join('\n')}

${parts.map(({ title, rules: own }) => [`## ${title}`, ...own.map(name => ruleSection(name, language, examplesOf))].join('\n\n')).join('\n\n')}

${jsonSection(language)}

<!-- ${words.origin} -->
`;
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function ruleSection(name: RuleName, language: MessageLanguage, examplesOf: ExamplesOf): string {
  const { severity, release = severity, why }: Pick<Rule<never>, 'severity' | 'release' | 'why'> = rules[name];
  const words = pageWords[language];
  const severityWords = severity === release ? words.severities[severity] : words.withRelease(words.severities[severity], words.severities[release]);
  const examples = examplesOf(name).map(example => exampleSection(example, language));
  return [`### ${name}`, `**${severityWords}.** ${escapeMarkdown(why[language])}`, ...examples].join('\n\n');
}

function exampleSection({ file, bad, good, diagnostic }: ShownExample, language: MessageLanguage): string {
  const words = pageWords[language];
  const [shownBad, shownGood] = withoutSharedIndent([bad, good]);
  return [
    `\`${file}\` · ${words.bad}:`,
    shownLines(shownBad ?? null, file, language),
    `${words.good}:`,
    shownLines(shownGood ?? null, file, language),
    quotedMessage(describeDiagnostic(diagnostic, { language, command }), words),
  ].join('\n\n');
}

function shownLines(lines: string | Described | null, file: string, language: MessageLanguage): string {
  const words = pageWords[language];
  if (lines === null) return `*${words.noFile}*`;
  if (typeof lines === 'object') return `*${escapeMarkdown(lines[language])}*`;
  return lines.trim() === '' ? `*${words.emptyFile}*` : codeBlock(lines, kindOf(file));
}

/** What the code is, for coloring. */
const kindOf = (file: string): string => /\.(md|yaml|json)$/.exec(file)?.[1] ?? 'text';

/** Lines of a file without the spaces that all of them begin with. */
function withoutSharedIndent(passages: readonly ShownExample['bad'][]): readonly ShownExample['bad'][] {
  const lines = passages.flatMap(passage => (typeof passage === 'string' ? passage.split('\n').filter(line => line.trim() !== '') : []));
  const indent = lines.length > 0 ? Math.min(...lines.map(line => line.length - line.replace(/^ +/, '').length)) : 0;
  return passages.map(passage => (typeof passage === 'string' ? passage.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '') : passage));
}

const quotedMessage = ({ message, expected, fix }: Message, words: PageWords): string =>
  [message, `**${words.expected}** ${escapeMarkdown(expected)}`, `**${words.fix}** ${escapeMarkdown(fix)}`]
    .map((line, i) => `> ${i === 0 ? escapeMarkdown(line) : line}`)
    .join('\\\n');

/** What `--format json` gives, with a problem as an example. */
function jsonSection(language: MessageLanguage): string {
  const { json } = pageWords[language];
  const place = { file: 'slides/es/01-start.md', line: 9, column: 12 };
  const { message, expected, fix } = describeDiagnostic(diagnosticOf('raw-html', place, { html: '<b>' }), { language, command });
  const problem = { severity: 'error', rule: 'raw-html', ...place, message, expected, fix, text: '- Pregunte <b>cada</b> día' };
  const report = { version: 1, counts: { error: 1, warning: 0, note: 0 }, problems: [problem] };
  return `## ${json.title}

${json.introduction}

${codeBlock(JSON.stringify(report, undefined, 2), 'json')}

${table(
  json.head,
  Object.entries(json.members).map(([name, meaning]) => [`\`${name}\``, meaning]),
)}

${json.promise}`;
}
