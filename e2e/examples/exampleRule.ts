import { checkWorkshop } from '../../src/checks/checks.ts';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Example } from '../../src/diagnostics/rule.ts';
import { exampleSettings } from './exampleCheck.ts';
import { exampleLocks } from './exampleLocks.ts';
import { type Changes, exampleSource, swap } from './exampleSource.ts';

/** Words that the dictionary of the examples lacks. */
const misspelled = ['evry', 'dia'];

/** What is wrong with the example workshop with the good, or the bad, lines of a rule's example. Its translation was accepted with the good ones. */
export function diagnosticsOf(example: Example<never>, which: 'good' | 'bad'): readonly Diagnostic[] {
  const { workshop, diagnostics } = compileWorkshop(exampleSource(changesOf(example, which)));
  // A change in one language alone is seen by the checks all the same.
  if (!workshop || diagnostics.some(({ rule }) => !rule.startsWith('parity-'))) return diagnostics;
  const locks = exampleLocks(changesOf(example, 'good'));
  const dictionary = () => ({ has: (word: string) => !misspelled.includes(word.toLowerCase()) });
  return [...diagnostics, ...checkWorkshop(workshop, { ...exampleSettings, dictionary, locks })];
}

/** What an example changes in the workshop; `good` must be in its file already, so that the documentation shows what is tried. */
function changesOf({ file, good, bad, given = {} }: Example<never>, which: 'good' | 'bad'): Changes {
  const before = Object.fromEntries(
    Object.entries(given).map(([path, change]) => [
      path,
      typeof change === 'string' ? change : (text: string) => change.reduce((all, [from, to]) => swap(from, to)(all), text),
    ]),
  );
  const wanted = which === 'good' ? good : bad;
  const base = exampleSource(before).files.get(file);
  if (wanted === null) return { ...before, [file]: undefined };
  if (good === null || bad === null || base === undefined) return { ...before, [file]: base ?? wanted };
  return { ...before, [file]: swap(good, wanted)(base) };
}
