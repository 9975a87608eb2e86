import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { packageFolder } from '../package/packageFolder.ts';

/** Commands that a workshop's `package.json` has as scripts, so that they are called there as in this repository. */
const commands = ['dev', 'check', 'build', 'pdf', 'pptx', 'add-slide', 'add-language', 'accept', 'guide', 'translations', 'schemas'];

/**
 * The `package.json` of a workshop: its commands, and the exact Charla that made it, so that it builds the same in a year.
 * @param folder where the workshop will be
 * @param charla the folder of the package that makes it
 */
export function workshopPackage(folder: string, charla = packageFolder): string {
  const { name } = JSON.parse(readFileSync(join(charla, 'package.json'), 'utf8')) as { readonly name: string };
  const content = {
    private: true,
    scripts: Object.fromEntries(commands.map(command => [command, `charla ${command}`])),
    devDependencies: { [name]: pinOf(withoutLinks(resolve(folder)), charla) },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** What npm has written of a package that it installed: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages */
interface Installed {
  readonly version?: string;
  /** `file:` with a path from the folder above `node_modules`, the address of an archive, or that of a repository with a commit. */
  readonly resolved?: string;
}

/** What npm installs this package from: the archive or the release that it was installed from, or, in a checkout, by its folder. */
function pinOf(folder: string, charla: string): string {
  const { above, installed } = installedBy(charla);
  const { resolved, version } = installed ?? {};
  if (resolved === undefined) return fileAddress(folder, charla);
  if (resolved.startsWith('file:')) return fileAddress(folder, resolve(above, resolved.slice('file:'.length)));
  // Registries keep each version of a package forever, at such an address.
  return version !== undefined && resolved.endsWith(`-${version}.tgz`) && resolved.includes('/-/') ? version : resolved;
}

function installedBy(charla: string): { readonly above: string; readonly installed: Installed | undefined } {
  let modules = dirname(charla);
  // A name may have a scope, which is its own folder.
  if (basename(modules).startsWith('@')) modules = dirname(modules);
  const above = dirname(modules);
  if (basename(modules) !== 'node_modules') return { above, installed: undefined };
  try {
    const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { readonly packages?: Readonly<Record<string, Installed>> };
    return { above, installed: lock.packages?.[relative(above, charla).replaceAll('\\', '/')] };
  } catch {
    // npm writes none for global installs.
    return { above, installed: undefined };
  }
}

/** Where a path that may not be there yet will really be: `..` in an address goes up from there. */
const withoutLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : join(withoutLinks(dirname(path)), basename(path)));

function fileAddress(from: string, to: string): string {
  const path = relative(from, to).replaceAll('\\', '/');
  // On Windows, there is no way from one drive to another.
  return `file:${isAbsolute(path) || path.startsWith('.') ? path : `./${path}`}`;
}
