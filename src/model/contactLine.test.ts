import { expect, test } from 'vitest';
import { contactLine } from './contactLine.ts';

test.each([
  ['Rosa', '555-1234', 'en', 'Rosa\u00a0· 555-1234'],
  ['', '555-1234', 'es', '555-1234'],
  ['ليلى', '', 'ar', 'ليلى'],
  ['ليلى', '555-1234', 'ar', 'ليلى\u00a0· \u200e555-1234'],
  // Beside Arabic letters the groups of a number would change places in English too.
  ['ليلى', '555-1234', 'en', 'ليلى\u00a0· \u200e555-1234'],
  ['', '', 'ar', ''],
])('%s and %s in %s', (name, phone, language, line) => expect(contactLine({ name, phone }, language)).toBe(line));
