import { type ArgsDef, defineCommand, runCommand, runMain } from 'citty';
import { explainFailure } from './explainFailure.ts';
import { refuseOptionsOfNpm } from './refuseOptionsOfNpm.ts';
import { refuseOtherArguments } from './refuseOtherArguments.ts';
import { refuseUnknownOptions } from './refuseUnknownOptions.ts';

/** Every command, by its name, loaded when it is called. */
const commands = {
  check: () => import('./check.ts').then(({ check }) => check),
  dev: () => import('./dev.ts').then(({ dev }) => dev),
  build: () => import('./build.ts').then(({ build }) => build),
  pdf: () => import('./pdf.ts').then(({ pdf }) => pdf),
  pptx: () => import('./pptx.ts').then(({ pptx }) => pptx),
  new: () => import('./new.ts').then(({ newCommand }) => newCommand),
  'add-slide': () => import('./addSlide.ts').then(({ addSlide }) => addSlide),
  'add-language': () => import('./addLanguage.ts').then(({ addLanguage }) => addLanguage),
  accept: () => import('./accept.ts').then(({ accept }) => accept),
  translations: () => import('./translations.ts').then(({ translations }) => translations),
  schemas: () => import('./schemas.ts').then(({ schemas }) => schemas),
};

const charla = defineCommand({
  meta: { name: 'charla', description: 'Bilingual workshop decks from plain Markdown' },
  subCommands: commands,
});

/** Runs the command of the arguments, and sets the process's exit code. A failure is one message and exit code 1. */
export async function runCharla(rawArgs: string[]): Promise<void> {
  const [name = ''] = rawArgs;
  const isKnown = Object.hasOwn(commands, name);
  // citty shows the help, and says of an unknown command which ones there are; names that every object has, it would take for commands.
  if (!isKnown || rawArgs.includes('--help')) return runMain(charla, { rawArgs: isKnown || !(name in commands) ? rawArgs : [`“${name}”`] });
  try {
    const { args = {} } = await commands[name as keyof typeof commands]();
    const options = Object.entries(args as ArgsDef).flatMap(([option, { type }]) => (type === 'positional' ? [] : option));
    refuseOptionsOfNpm(process.env, name, options);
    refuseUnknownOptions(rawArgs, name, options);
    refuseOtherArguments(rawArgs.slice(1), name, args as ArgsDef, { takesMore: name === 'accept' });
    await runCommand(charla, { rawArgs });
  } catch (error) {
    const { message, exitCode } = explainFailure(error);
    console.error(message);
    process.exitCode = exitCode;
  }
}
