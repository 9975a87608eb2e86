import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, realDisk } from '../../src/node/changes/disk.ts';

/** What a disk says from the moment on at which the process is as good as killed. */
export class Cut extends Error {
  override readonly name = 'Cut';
}

type Effect = Exclude<keyof Disk, 'flush'>;

/** A disk that calls before each effect; an error thrown there prevents the effect. */
export function watchedDisk(before: (effect: Effect, number: number, args: readonly unknown[]) => void): Disk {
  let number = 0;
  const watched = <Args extends readonly unknown[]>(effect: Effect, run: (...args: Args) => void) => {
    return (...args: Args): void => {
      before(effect, number++, args);
      run(...args);
    };
  };
  return {
    makeFolder: watched('makeFolder', realDisk.makeFolder),
    write: watched('write', realDisk.write),
    copy: watched('copy', realDisk.copy),
    rename: watched('rename', realDisk.rename),
    remove: watched('remove', realDisk.remove),
    removeEmpty: watched('removeEmpty', realDisk.removeEmpty),
    // There is no power cut in a test, and it takes its time.
    flush: () => {},
  };
}

/** A disk that stops after some effects, as if the process was killed: one effect is done by half, if it can be, and all others are refused. */
export function cutDisk(effects: number): Disk & { readonly wasCut: () => boolean } {
  let isCut = false;
  const disk = watchedDisk((effect, number, args) => {
    if (number < effects) return;
    isCut = true;
    if (number === effects) doHalf(effect, args.map(String));
    throw new Cut();
  });
  return { ...disk, wasCut: () => isCut };
}

/** A disk that stops when a file is about to be put in its place. */
export function cutBefore(fullPath: string): Disk {
  let isCut = false;
  return watchedDisk((effect, _, [, to]) => {
    isCut ||= effect === 'rename' && to === fullPath;
    if (isCut) throw new Cut();
  });
}

function doHalf(effect: Effect, [first = '', second = '']: readonly string[]): void {
  if (effect === 'write') realDisk.write(first, second.slice(0, second.length / 2));
  if (effect === 'copy') realDisk.write(second, readFileSync(first).subarray(0, 1));
  const [inner] = effect === 'remove' ? namesIn(first) : [];
  if (inner !== undefined) rmSync(join(first, inner), { recursive: true });
}

const namesIn = (folder: string): readonly string[] => (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []);

/** All that is in a folder: files with their text, links with their address, folders with `/` at the end. */
export function everythingIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return [[`${entry.name}/`, ''], ...Object.entries(everythingIn(path)).map(([name, text]): [string, string] => [`${entry.name}/${name}`, text])];
      return [[entry.name, entry.isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'utf8')]];
    }),
  );
}
