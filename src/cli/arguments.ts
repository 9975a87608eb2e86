import { parseArgs } from 'node:util';
import { type ArgsDef, parseArgs as parseWords } from 'citty';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { messageLanguages } from '../diagnostics/rule.ts';
import { UsageError } from './failures.ts';

/** Every command works on the workshop in the current folder, or on another one. */
export const rootArgument = {
  root: { type: 'string', description: 'The workshop’s folder, with slides/ and speaker-notes/ in it', default: '.', valueHint: 'folder' },
} as const;

/** For commands that tell what is wrong with the content. */
export const messagesArgument = {
  messages: {
    type: 'string',
    description: `Language of messages about the content: ${messageLanguages.join(', ')} (the system’s by default)`,
    valueHint: 'es',
  },
} as const;

/** For commands that make something of a workshop. */
export const draftArgument = {
  draft: { type: 'boolean', description: 'Include languages that are not fully translated yet', default: false },
} as const;

/** For commands whose result may be handed out. */
export const releaseArgument = {
  release: { type: 'boolean', description: 'Apply the rules for a release: contacts last checked too long ago are errors', default: false },
} as const;

/**
 * Ends a command whose options npm kept for itself, as in `npm run build --release`: npm only warns, and the command would do something else.
 * @param environment where npm leaves what it took, as `npm_config_release`; what was turned off, such as `--no-pdf`, is empty there
 */
export function refuseOptionsOfNpm(environment: NodeJS.ProcessEnv, command: string, args: ArgsDef): void {
  if (!/^run(-script)?$/.test(environment['npm_command'] ?? '')) return;
  for (const [name, { type }] of Object.entries(args)) {
    const value = type === 'positional' ? undefined : environment[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined) continue;
    const option = type === 'boolean' && value === '' ? `--no-${name}` : `--${name}`;
    throw new UsageError(`npm took “${option}” for itself. Put “--” before the command’s own options: npm run ${command} -- ${option}`);
  }
}

/**
 * Ends a command that was called with too few words or too many, and says how it is called: a title without quotes must not lose half of itself.
 * @param rawArgs what stands after the command’s name
 * @param takesMore whether any number of words may follow those that it names
 */
export function refuseOtherArguments(rawArgs: readonly string[], command: string, args: ArgsDef, { takesMore }: { readonly takesMore: boolean }): void {
  const named = Object.values(args).filter(each => each.type === 'positional');
  const { _: given } = parseWords([...rawArgs], Object.fromEntries(Object.entries(args).filter(([, { type }]) => type !== 'positional')));
  const example = [command, ...named.flatMap(({ valueHint = [] }) => valueHint)].join(' ');
  const missing = named.slice(given.length).find(({ required = true }) => required);
  if (missing) throw new UsageError(`“${command}” needs more arguments. Example: ${example}. “${command} --help” explains them.`);
  const [tooMuch] = takesMore ? [] : given.slice(named.length);
  if (tooMuch === undefined) return;
  const how = named.length === 0 ? `“${command}” takes only options; “${command} --help” lists them` : `Example: ${example}`;
  throw new UsageError(`“${tooMuch}” is one argument too many. ${how}. Put quotes around a text of several words.`);
}

/**
 * Ends a command that was called with an option which it does not have, an option without its value, or a switch with one:
 * a slip must not make something else. citty would take all of these.
 * @param rawArgs what was written after the command’s name
 */
export function refuseOtherOptions(rawArgs: readonly string[], command: string, args: ArgsDef): void {
  const options = Object.fromEntries(optionsOf(args).map(([name, { type }]) => [name, { type: type === 'boolean' ? type : ('string' as const) }]));
  const { tokens } = parseArgs({ args: [...rawArgs], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const written = token.rawName.startsWith('--') ? token.rawName : (rawArgs[token.index] ?? token.rawName);
    const option = optionCalled(written, args);
    if (!option) throw unknownOption(written, command, args);
    const { name, definition } = option;
    if (definition.type === 'boolean') {
      const other = definition.default === true ? `--no-${name}` : `--${name}`;
      if (token.value !== undefined) throw new UsageError(`“${written}” takes no value, but “${token.value}” was given. Write just ${other}, or leave it out.`);
    } else if (!token.value?.trim()) throw new UsageError(needsValue(name, definition));
    // So does parseArgs where it is strict. A single hyphen is a value by custom.
    else if (/^-./.test(token.value) && !token.inlineValue)
      throw new UsageError(`${needsValue(name, definition)}. Write a value that begins with a hyphen like this: --${name}=${token.value}`);
  }
}

/** The options of a command, as a person writes them to change something: `--draft`, and `--no-pdf` where that is on from the beginning. */
export function optionNames(args: ArgsDef): readonly string[] {
  return optionsOf(args).map(([name, { type, default: normally }]) => (type === 'boolean' && normally === true ? `--no-${name}` : `--${name}`));
}

const optionsOf = (args: ArgsDef): readonly [string, ArgsDef[string]][] => Object.entries(args).filter(([, { type }]) => type !== 'positional');

/** The option of a name with its hyphens. Any switch can be turned off: `--no-draft`. */
function optionCalled(written: string, args: ArgsDef): { readonly name: string; readonly definition: ArgsDef[string] } | undefined {
  const options = new Map(optionsOf(args));
  for (const beginning of ['--', '--no-']) {
    const name = written.slice(beginning.length);
    const definition = written.startsWith(beginning) ? options.get(name) : undefined;
    if (definition && (beginning === '--' || definition.type === 'boolean')) return { name, definition };
  }
  return undefined;
}

function unknownOption(written: string, command: string, args: ArgsDef): UsageError {
  const names = optionNames(args);
  return new UsageError(
    `“${command}” has no option “${written}”.${didYouMean(written, names)} Its options are ${names.join(', ')}; “${command} --help” explains them.`,
  );
}

const needsValue = (name: string, { valueHint = '…' }: ArgsDef[string]): string => `“--${name}” needs a value. Example: --${name} ${valueHint}`;
