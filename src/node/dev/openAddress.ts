import { spawn } from 'node:child_process';

/** How each system opens an address with the program that is set for it. */
const openers: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: readonly string[]]>> = {
  darwin: ['open'],
  // The empty text is the window's title, which `start` takes from the first quoted word.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the user’s browser. Resolves to whether there was a program to do it. */
export function openAddress(address: string, platform = process.platform): Promise<boolean> {
  const [program, ...args] = openers[platform] ?? ['xdg-open'];
  return new Promise(resolve => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}
