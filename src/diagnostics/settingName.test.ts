import { expect, test } from 'vitest';
import { capitalized, partIn, type SettingName, settingIn } from './settingName.ts';

test.each<[SettingName, english: string, spanish: string]>([
  [{ path: [] }, 'the file', 'el archivo'],
  [{ path: ['title', 'es'] }, 'the setting “title › es”', 'el ajuste “title › es”'],
  [
    { of: { kind: 'slide', id: 'kind-words' }, path: ['layout'] },
    'the setting “layout” of the slide “kind-words”',
    'el ajuste “layout” de la diapositiva “kind-words”',
  ],
  [
    { of: { kind: 'slide', id: 'habits' }, path: ['covers', 2] },
    'entry 2 of the list “covers” of the slide “habits”',
    'el elemento 2 de la lista “covers” de la diapositiva “habits”',
  ],
  [
    { of: { kind: 'contact', id: 'netsmartz' }, path: ['link', 'es'] },
    'the setting “link › es” of the contact “netsmartz”',
    'el ajuste “link › es” del contacto “netsmartz”',
  ],
  [
    { of: { kind: 'slide', id: 2, within: { kind: 'section', id: '02-help.md' } }, path: ['id'] },
    'the setting “id” of slide 2 of the section “02-help.md”',
    'el ajuste “id” de la diapositiva 2 de la sección “02-help.md”',
  ],
  [{ of: { kind: 'local-contact', id: 1 }, path: ['phone'] }, 'the setting “phone” of local contact 1', 'el ajuste “phone” del contacto local 1'],
  [{ path: [3] }, 'entry 3 of the file', 'el elemento 3 del archivo'],
])('%j is named as people think of it', (name, english, spanish) => {
  expect(settingIn('en', name)).toBe(english);
  expect(settingIn('es', name)).toBe(spanish);
});

test('a part can begin a sentence', () => expect(capitalized(partIn('es', { of: { kind: 'point', id: 'rules' }, path: [] }))).toBe('El punto “rules”'));
