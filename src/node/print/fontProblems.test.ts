import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { fontProblems } from './fontProblems.ts';

test('letters without a font are reported by language, as many as help to find it', () => {
  const characters = [...'অআইঈউঊঋএঐওঔকখ'];
  const [diagnostic, ...others] = fontProblems([{ language: 'es', characters }], exampleWorkshop());
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ rule: 'font-missing', file: 'slides/es/01-start.md' });
  expect(diagnostic && describeDiagnostic(diagnostic).message).toBe('This computer has no font for 13 characters of “es”: অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক …');
});
