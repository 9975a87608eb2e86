import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandMeta, defineCommand, renderUsage, runCommand } from 'citty';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { packageVersion } from '../node/package/packageFolder.ts';
import { refuseOptionsOfNpm, refuseOtherArguments, refuseOtherOptions } from './arguments.ts';
import { exitCodes, explainFailure, UsageError } from './failures.ts';

/** Every command, by its name, loaded when it is called. */
const builtIn = {
  check: () => import('./commands/check.ts').then(({ check }) => check),
  dev: () => import('./commands/dev.ts').then(({ dev }) => dev),
  build: () => import('./commands/build.ts').then(({ build }) => build),
  pdf: () => import('./commands/pdf.ts').then(({ pdf }) => pdf),
  pptx: () => import('./commands/pptx.ts').then(({ pptx }) => pptx),
  new: () => import('./commands/new.ts').then(({ newCommand }) => newCommand),
  'add-slide': () => import('./commands/addSlide.ts').then(({ addSlide }) => addSlide),
  'add-language': () => import('./commands/addLanguage.ts').then(({ addLanguage }) => addLanguage),
  accept: () => import('./commands/accept.ts').then(({ accept }) => accept),
  guide: () => import('./commands/guide.ts').then(({ guide }) => guide),
  translations: () => import('./commands/translations.ts').then(({ translations }) => translations),
  schemas: () => import('./commands/schemas.ts').then(({ schemas }) => schemas),
};

type Commands = typeof builtIn;
type CommandName = keyof Commands;

const helpArgument = { help: { type: 'boolean', alias: 'h', description: 'Show this help' } } as const;
const versionArgument = { version: { type: 'boolean', alias: 'v', description: 'Show the version number' } } as const;

const meta = (): CommandMeta => ({ name: 'charla', description: 'Bilingual workshop decks from plain Markdown', version: packageVersion() });

/**
 * Runs the command of the arguments, and sets the process's exit code. A failure is one message; `explainFailure` has its exit code.
 * @param others commands in the place of those of the same names
 */
export async function runCharla(rawArgs: readonly string[], others: Partial<Commands> = {}): Promise<void> {
  try {
    await run(rawArgs, { ...builtIn, ...others });
  } catch (error) {
    const { message, exitCode } = explainFailure(error);
    if (message) console.error(message);
    process.exitCode = exitCode;
  }
}

async function run(rawArgs: readonly string[], commands: Commands): Promise<void> {
  // Whoever asks for help, at whatever place, does not want the command to do anything yet.
  const end = rawArgs.indexOf('--');
  const words = end < 0 ? rawArgs : rawArgs.slice(0, end);
  if (words.some(word => ['-h', '--help'].includes(word))) return console.log(await helpOn(words.find(isCommand), commands));
  if (words.some(word => ['-v', '--version'].includes(word))) return console.log(packageVersion());
  const [name, ...rest] = rawArgs;
  if (name === undefined) {
    console.error(await helpOn(undefined, commands));
    process.exitCode = exitCodes.problems;
    return;
  }
  if (!isCommand(name)) throw noCommand(name);
  const { args } = await load(commands[name]);
  refuseOptionsOfNpm(process.env, name, args);
  refuseOtherOptions(rest, name, args);
  refuseOtherArguments(rest, name, args, { takesMore: name === 'accept' });
  await runCommand(charla(commands), { rawArgs: [...rawArgs] });
}

/** Names that every object has are no commands. */
const isCommand = (word: string): word is CommandName => Object.hasOwn(builtIn, word);

const charla = (subCommands: Commands) => defineCommand({ meta, args: { ...helpArgument, ...versionArgument }, subCommands });

async function load(command: Commands[CommandName]): Promise<{ readonly meta: CommandMeta; readonly args: ArgsDef }> {
  const { meta, args } = await command();
  return { meta: meta as CommandMeta, args: args as ArgsDef };
}

function noCommand(word: string): UsageError {
  const names = Object.keys(builtIn);
  if (word.startsWith('-'))
    return new UsageError(`“${word}” was found where a command was expected. Write the command first, then its options. Example: charla check --strict`);
  return new UsageError(`There is no command “${word}”.${didYouMean(word, names)} The commands are ${names.join(', ')}; “charla --help” explains them.`);
}

/** What a command does and takes, or what commands there are; in colors only where a terminal shows them. */
async function helpOn(name: CommandName | undefined, commands: Commands): Promise<string> {
  const command = name && (await load(commands[name]));
  const usage = await (command ? renderUsage({ meta: command.meta, args: { ...command.args, ...helpArgument } }, { meta }) : renderUsage(charla(commands)));
  return (process.stdout.isTTY ? usage : stripVTControlCharacters(usage)).replaceAll(/ +$/gm, '');
}
