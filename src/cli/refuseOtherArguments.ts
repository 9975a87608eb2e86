import { type ArgsDef, parseArgs } from 'citty';
import { UsageError } from './usageError.ts';

/**
 * Ends a command that was called with too few words or too many, and says how it is called: a title without quotes must not lose half of itself.
 * @param rawArgs what stands after the command’s name
 * @param takesMore whether any number of words may follow those that it names
 */
export function refuseOtherArguments(rawArgs: readonly string[], command: string, args: ArgsDef, { takesMore }: { readonly takesMore: boolean }): void {
  const named = Object.values(args).filter(each => each.type === 'positional');
  const { _: given } = parseArgs([...rawArgs], Object.fromEntries(Object.entries(args).filter(([, { type }]) => type !== 'positional')));
  const example = [command, ...named.flatMap(({ valueHint = [] }) => valueHint)].join(' ');
  const missing = named.slice(given.length).find(({ required = true }) => required);
  if (missing) throw new UsageError(`“${command}” needs more words, such as: ${example}. “${command} --help” tells what they mean.`);
  const [tooMuch] = takesMore ? [] : given.slice(named.length);
  if (tooMuch === undefined) return;
  const how = named.length === 0 ? `“${command}” takes options alone; “${command} --help” tells which` : `Write it such as: ${example}`;
  throw new UsageError(`“${tooMuch}” is too much. ${how}. A text of several words stands in quotes.`);
}
