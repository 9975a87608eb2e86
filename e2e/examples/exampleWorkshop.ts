import { type Compilation, compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import type { Workshop } from '../../src/model/workshop.ts';
import { type Changes, exampleSource } from './exampleSource.ts';
import { inOneLine } from './inEnglish.ts';

/** The example, compiled, with changes that leave it whole. They may be in one language alone. */
export const exampleWorkshop = (changes: Changes = {}): Workshop => compileExample(changes).workshop;

/** The same with the interface's words that it brings along. */
export function compileExample(changes: Changes = {}): Compilation & { readonly workshop: Workshop } {
  const compiled = compileWorkshop(exampleSource(changes));
  const { workshop } = compiled;
  const diagnostics = compiled.diagnostics.filter(({ rule }) => !rule.startsWith('parity-'));
  if (!workshop || diagnostics.length > 0) throw new Error(`The example does not compile: ${diagnostics.map(inOneLine).join(' ')}`);
  return { ...compiled, workshop };
}
