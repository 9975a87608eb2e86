import { checkWorkshop } from '../../src/checks/checks.ts';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import { type Diagnostic, diagnosticOf } from '../../src/diagnostics/diagnostic.ts';
import type { Example, Rule } from '../../src/diagnostics/rule.ts';
import { type RuleName, rules } from '../../src/diagnostics/rules.ts';
import type { ShownExample } from '../../src/docs/messagesPage.ts';
import { exampleSettings } from './exampleCheck.ts';
import { exampleLocks } from './exampleLocks.ts';
import { type Changes, exampleSource, swap } from './exampleSource.ts';

/** Words that the dictionary of the examples lacks. */
const misspelled = ['evry', 'dia'];

/** Does something for an example once, however many tests and pages ask for it: neither examples nor what is made from them change. */
function oncePerExample<Value>(make: (example: Example<never>) => Value): (example: Example<never>) => Value {
  const made = new Map<Example<never>, Value>();
  return example => {
    const value = made.get(example) ?? make(example);
    made.set(example, value);
    return value;
  };
}

const acceptedWithGood = oncePerExample(example => exampleLocks(changesOf(example, 'good')));

/** What is wrong with the example workshop with the good, or the bad, lines of a rule's example. Its translation was accepted with the good ones. */
export const diagnosticsOf = (example: Example<never>, which: 'good' | 'bad'): readonly Diagnostic[] => diagnosticsWith[which](example);

const diagnosticsWith = { good: oncePerExample(example => tryOut(example, 'good')), bad: oncePerExample(example => tryOut(example, 'bad')) };

function tryOut(example: Example<never>, which: 'good' | 'bad'): readonly Diagnostic[] {
  const source = exampleSource(changesOf(example, which));
  const { workshop, diagnostics } = compileWorkshop(source);
  // A change in one language alone is seen by the checks all the same.
  if (!workshop || diagnostics.some(({ rule }) => !rule.startsWith('parity-'))) return diagnostics;
  const dictionary = () => ({ has: (word: string) => !misspelled.includes(word.toLowerCase()) });
  const accepted = acceptedWithGood(example);
  const locks = { ...accepted, files: new Map([...accepted.files, ...source.files]) };
  return [...diagnostics, ...checkWorkshop(workshop, { ...exampleSettings, dictionary, locks })];
}

/** The diagnostics of a rule that its example gives, or that its facts stand for. */
export function foundBy(rule: RuleName, example: Example<never>): readonly Diagnostic[] {
  if (example.facts !== undefined) return [diagnosticOf(rule, { file: example.file, line: 1 }, example.facts)];
  return diagnosticsOf(example, 'bad').filter(diagnostic => diagnostic.rule === rule);
}

/** The examples of a rule for the documentation, each with the first problem that it gives. Throws if it gives none. */
export function shownExamples(name: RuleName): readonly ShownExample[] {
  const { examples } = rules[name] as unknown as Rule<never>;
  return examples.map(example => {
    const [diagnostic] = foundBy(name, example);
    if (!diagnostic) throw new Error(`Nothing breaks ${name}.`);
    return { file: example.file, ...wholeLines(example), diagnostic };
  });
}

/** An example may begin or end within a line of its file; the documentation shows all of the line. */
function wholeLines(example: Example<never>): Pick<ShownExample, 'good' | 'bad'> {
  const { file, good, bad } = example;
  const text = example.facts === undefined ? exampleSource(changesOf(example, 'good')).files.get(file) : undefined;
  if (text === undefined || typeof good !== 'string' || typeof bad !== 'string') return { good, bad };
  const start = text.indexOf(good);
  if (start < 0) return { good, bad };
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const end = start + good.length;
  const after = good.endsWith('\n') || good === '' ? '' : text.slice(end, text.indexOf('\n', end));
  return { good: before + good + after, bad: before + bad + after };
}

/** What an example changes in the workshop; `good` must be in its file already, so that the documentation shows what is tried. */
function changesOf({ file, good, bad, given = {} }: Example<never>, which: 'good' | 'bad'): Changes {
  if (typeof good === 'object' && good !== null) throw new Error(`What is described in words cannot be tried: ${good.en}`);
  if (typeof bad === 'object' && bad !== null) throw new Error(`What is described in words cannot be tried: ${bad.en}`);
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
