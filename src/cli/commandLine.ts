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

/**
 * A text with commands as whoever reads it can call them: in this project by `npm run`, in a folder where Charla is installed by `npx charla`.
 * @param environment where npm says how it was called
 * @example asCalled('npm run accept -- es talk', { npm_command: 'exec' }) // 'npx charla accept es talk'
 */
export function asCalled(text: string, environment: NodeJS.ProcessEnv = process.env): string {
  return environment['npm_command'] === 'exec' ? text.replace(/\bnpm run ([a-z-]+)(?: --(?= ))?/g, 'npx charla $1') : text;
}
