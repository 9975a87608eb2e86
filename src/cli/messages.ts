import { type DescribedDiagnostic, type DescribeOptions, describeDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageContext } from '../diagnostics/rule.ts';

/**
 * A command as whoever reads it can run it: in this project by `npm run`, in a folder where Charla is installed by `npx charla`.
 * @param environment where npm says how it was called
 */
export const commandLine =
  (environment: NodeJS.ProcessEnv = process.env): MessageContext['command'] =>
  (name = '', ...words) =>
    environment['npm_command'] === 'exec'
      ? ['npx charla', name, ...words].join(' ')
      : [`npm run ${name}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

/** Puts diagnostics into words for whoever runs the command. */
export function describeAll(diagnostics: readonly Diagnostic[], options: DescribeOptions = {}): readonly DescribedDiagnostic[] {
  return diagnostics.map(diagnostic => describeDiagnostic(diagnostic, { command: commandLine(), ...options }));
}
