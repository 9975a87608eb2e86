import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../compiler/exampleWorkshop.ts';
import { fontProblems } from './fontProblems.ts';

test('letters without a font are told by language, as many as help to find it', () => {
  const letters = [...'অআইঈউঊঋএঐওঔকখ'];
  const [problem, ...others] = fontProblems([{ language: 'es', letters }], exampleWorkshop());
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: 'font-missing', file: 'slides/es/01-start.md' });
  expect(problem?.message).toBe('This computer has no font for 13 letters of “es”: অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক …');
});
