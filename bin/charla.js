#!/usr/bin/env node
// Plain JavaScript that old versions of Node.js read too, so that they can say what is missing. The program itself is prepared in lib/.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { existsSync } = await import('node:fs');
  // A package has no sources; in the repository, they may be newer than what was prepared from them.
  if (existsSync(new URL('../src', import.meta.url))) {
    const { prepareIfStale } = await import('./prepareIfStale.js');
    prepareIfStale();
  }
  await import('../lib/charla.js');
} else {
  console.error(`Charla needs Node.js 20.19 or newer, and this is ${process.versions.node}. Install a newer one from nodejs.org, and run the command again.`);
  process.exitCode = 1;
}
