import { describe, expect, test } from 'vitest';
import { codeBlock, escapeMarkdown } from './markdown.ts';

describe('text in a page', () => {
  test('is not read as formatting, a link or HTML', () => {
    expect(escapeMarkdown('Use **bold**, [text][its-id] or \\<.')).toBe('Use \\*\\*bold\\*\\*, \\[text\\]\\[its-id\\] or \\\\\\<.');
    expect(escapeMarkdown('from “https://ncmec.org”')).toBe('from “https\\://ncmec.org”');
  });

  test('stays on its line', () => expect(escapeMarkdown('one\n\n- two')).toBe('one - two'));
});

describe('lines as code', () => {
  test('have a fence and no empty lines at the end', () => expect(codeBlock('- Ask\n\n', 'md')).toBe('```md\n- Ask\n```'));
  test('have a longer fence than the ones in them', () => expect(codeBlock('````\ncode\n````', 'md')).toBe('`````md\n````\ncode\n````\n`````'));
});
