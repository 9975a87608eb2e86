import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guideKindOf } from './guideKind.ts';

describe('a file is a PDF', () => {
  test.each([
    ['by its beginning', 'guide.pdf', '%PDF-1.7\n'],
    ['by its beginning, whatever it is called', 'guide.docx', '%PDF-1.7\n'],
    ['with other bytes before its beginning', 'guide', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4'],
    ['by its ending, if it is damaged', 'guide.PDF', 'xxxx'],
  ])('%s', (_, name, content) => expect(guideKindOf(name, strToU8(content))).toBe('pdf'));

  test('but not, if it only speaks of one', () => expect(guideKindOf('guide.md', strToU8('Save it as PDF.'))).toBe('markdown'));
});

test('a page that is saved with another ending is a page, but Markdown may begin with HTML', () => {
  const page = strToU8('\ufeff<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>');
  expect(['guide.txt', 'guide.pdf', 'guide', 'guide.md'].map(name => guideKindOf(name, page))).toEqual(['html', 'html', 'html', 'markdown']);
});
