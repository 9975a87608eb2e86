import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { showProblems } from '../showProblems.ts';
import { UsageError } from '../usageError.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';

/** Every format of `charla check`, by the name that `--format` gives. */
const formats: Readonly<Record<string, Format>> = {
  text: (diagnostics, { files, release }) => showProblems(diagnostics, files, { release }),
  json,
  github,
};

export const formatNames = Object.keys(formats);

/** The format of a name. An unknown one ends the command with those that there are. */
export function formatNamed(name: string): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new UsageError(`There is no format “${name}”.${didYouMean(name, formatNames)} Known ones are ${formatNames.join(', ')}.`);
  return format;
}
