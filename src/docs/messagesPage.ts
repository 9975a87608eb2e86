import type { Rule } from '../diagnostics/rule.ts';
import { rules } from '../diagnostics/rules.ts';
import { table } from './table.ts';

/** The page that lists everything `charla check` can say, from the table that the checks report by. */
export function messagesPage(): string {
  const rows = Object.entries<Pick<Rule<never>, 'severity' | 'release' | 'why'>>(rules).map(([name, { severity, release = severity, why }]) => [
    `\`${name}\``,
    severity === release ? severity : `${severity}; ${release} with \`--release\``,
    why.en,
  ]);
  return `# What \`npm run check\` can say

Each message ends with a name in brackets. An **error** stops the build. A **warning** does not; with \`--strict\` it ends the command with exit code 1
all the same. A **note** never does. \`--release\` is for what is handed out.

${table(['name', 'severity', 'what it means'], rows)}

<!-- Made by “npm run docs” from src/diagnostics/rules.ts. -->
`;
}
