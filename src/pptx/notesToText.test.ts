import { expect, test } from 'vitest';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { words } from '../../locales/words.ts';
import type { Block } from '../model/text.ts';
import { notesToText } from './notesToText.ts';

const location = { file: 'a.md', line: 1 };
const placeholders = { ...exampleWorkshop().placeholders, date: '2026-11-24' };
const resource = (id: string, address: string) => ({ id, name: {}, link: { es: address }, checked: '2026-11-22', shownAs: [], location });
const resources = { site: resource('site', 'https://takeitdown.ncmec.org'), phone: resource('phone', 'tel:+18008435678') };
const link = (id: string, text: string) => ({ kind: 'link', target: { kind: 'resource', id }, children: [{ kind: 'text', text }], location }) as const;

function notes(...blocks: readonly Block[]): readonly string[] {
  return notesToText({ parts: [{ kind: 'say', blocks, location }], location }, words('es', {}), { language: 'es', resources, placeholders, accent: '000000' });
}

test('each part has its heading in the language of the notes', () => {
  expect(notes({ kind: 'paragraph', children: [{ kind: 'text', text: 'Hola' }], location })).toEqual(['DIGA', 'Hola']);
});

test('lists have their marks, and lists in lists are indented', () => {
  const item = (text: string, ...more: readonly Block[]) => ({
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }], location } as const, ...more],
    location,
  });
  const list = (...items: readonly ReturnType<typeof item>[]) => ({ kind: 'list', ordered: false, items, location }) as const;
  expect(notes(list(item('uno', list(item('dos'))), item('tres')))).toEqual(['DIGA', '• uno', '   • dos', '• tres']);
});

test('a link says where it leads, unless its words are the address', () => {
  const children = [
    link('site', 'Take It Down'),
    { kind: 'text', text: ', ' } as const,
    link('site', 'TakeItDown.NCMEC.org'),
    { kind: 'text', text: ', ' } as const,
    link('phone', '1-800-THE-LOST'),
  ];
  expect(notes({ kind: 'paragraph', children, location })).toEqual(['DIGA', 'Take It Down (takeitdown.ncmec.org), TakeItDown.NCMEC.org, 1-800-THE-LOST']);
});

test('the date of the session is in words', () => {
  expect(notes({ kind: 'paragraph', children: [{ kind: 'placeholder', name: 'date' }], location })).toEqual(['DIGA', 'martes, 24 de noviembre de 2026']);
});
