#!/usr/bin/env node
// Plain JavaScript that old versions of Node.js read too, so that they can say what is missing. The program itself is TypeScript, run from source.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { register } = await import('tsx/esm/api');
  // Whatever settings for TypeScript lie in the folder where it runs are not meant for it.
  register({ tsconfig: false });
  await import('../src/cli/charla.ts');
} else {
  console.error(`Charla needs Node.js 20.19 or newer, and this is ${process.versions.node}. Install a newer one from nodejs.org, and run the command again.`);
  process.exitCode = 1;
}
