import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { UsageError } from './usageError.ts';

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
      if (token.value !== undefined)
        throw new UsageError(`“${written}” takes no value, and “${token.value}” follows it. Write ${other} alone, or leave it out.`);
    } else if (!token.value?.trim()) throw new UsageError(needsValue(name, definition));
    // So does parseArgs where it is strict. A single hyphen is a value by custom.
    else if (/^-./.test(token.value) && !token.inlineValue)
      throw new UsageError(`${needsValue(name, definition)}. A value that begins with a hyphen is written --${name}=${token.value}`);
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
    `“${command}” has no option “${written}”.${didYouMean(written, names)} Known ones are ${names.join(', ')}; “${command} --help” tells what they do.`,
  );
}

const needsValue = (name: string, { valueHint = '…' }: ArgsDef[string]): string => `“--${name}” needs a value, such as: --${name} ${valueHint}`;
