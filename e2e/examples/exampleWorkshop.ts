import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import type { Workshop } from '../../src/model/workshop.ts';
import { type Changes, exampleSource } from './exampleSource.ts';
import { inOneLine } from './inEnglish.ts';

/** The example, compiled, with changes that leave it whole. They may be in one language alone. */
export function exampleWorkshop(changes: Changes = {}): Workshop {
  const compiled = compileWorkshop(exampleSource(changes));
  const { workshop } = compiled;
  const diagnostics = compiled.diagnostics.filter(({ rule }) => !rule.startsWith('parity-'));
  if (!workshop || diagnostics.length > 0) throw new Error(`The example does not compile: ${diagnostics.map(inOneLine).join(' ')}`);
  return workshop;
}
