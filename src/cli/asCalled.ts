/**
 * A text with commands as whoever reads it can call them: in this project by `npm run`, in a folder where Charla is installed by `npx charla`.
 * @param environment where npm says how it was called
 * @example asCalled('npm run accept -- es talk', { npm_command: 'exec' }) // 'npx charla accept es talk'
 */
export function asCalled(text: string, environment: NodeJS.ProcessEnv = process.env): string {
  return environment['npm_command'] === 'exec' ? text.replace(/\bnpm run ([a-z-]+)(?: --(?= ))?/g, 'npx charla $1') : text;
}
