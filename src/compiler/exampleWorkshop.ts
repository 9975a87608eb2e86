import type { Workshop } from '../model/workshop.ts';
import { compileWorkshop } from './compileWorkshop.ts';
import { type Changes, exampleSource } from './exampleSource.ts';

/** The example, compiled, with changes that leave it whole. They may be in one language alone. */
export function exampleWorkshop(changes: Changes = {}): Workshop {
  const compiled = compileWorkshop(exampleSource(changes));
  const { workshop } = compiled;
  const problems = compiled.problems.filter(({ rule }) => !rule.startsWith('parity-'));
  if (!workshop || problems.length > 0) throw new Error(`The example does not compile: ${problems.map(problem => problem.message).join(' ')}`);
  return workshop;
}
