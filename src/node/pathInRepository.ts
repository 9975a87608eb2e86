import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Path of a folder from that of the Git repository around it, with `/`; from the current folder where there is no repository. Empty for that folder itself. */
export function pathInRepository(folder: string, current: string = process.cwd()): string {
  const path = resolve(current, folder);
  return relative(repositoryAround(path) ?? current, path).replaceAll('\\', '/');
}

/** In a worktree, `.git` is a file. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}
