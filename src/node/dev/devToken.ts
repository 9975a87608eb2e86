import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a token looks like: 18 bytes in Base64 for addresses. */
const form = /^[\w-]{24}$/;

/**
 * The part of the development server's address that nobody else knows. It is kept in the user's own cache, readable for nobody else, so that
 * a page that is open finds the server again when that was started again. Where nothing can be kept, each start has another one.
 */
export function devToken(folder = cacheFolder()): string {
  const file = join(folder, 'dev-token');
  try {
    const kept = readFileSync(file, 'utf8').trim();
    if (form.test(kept)) return kept;
  } catch {
    // There is none yet.
  }
  const token = randomBytes(18).toString('base64url');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${token}\n`, { mode: 0o600 });
  } catch {
    // Then this start has its own.
  }
  return token;
}

function cacheFolder({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'> = process): string {
  const home = homedir();
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'charla');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'charla');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'charla');
}
