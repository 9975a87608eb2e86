import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Slide } from '../model/workshop.ts';
import { codeBlock } from './markdown.ts';

type Files = ReadonlyMap<string, string>;

/** A slide’s Markdown, from its heading to the next. */
export function entryAt({ file, line }: SourceLocation, files: Files): string {
  const [heading = '', ...rest] = linesFrom(file, line, files);
  const end = rest.findIndex(each => /^##? /.test(each));
  return [heading, ...rest.slice(0, end < 0 ? rest.length : end)].join('\n').trim();
}

/** A slide’s settings, from its “- id:” to the next, or those of a contact, without the indentation that all share. */
export function settingsAt({ file, line }: SourceLocation, files: Files): string {
  const [first = '', ...rest] = linesFrom(file, line, files);
  const indent = first.search(/\S/);
  const end = rest.findIndex(each => each.search(/\S/) <= indent);
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)]
    .map(each => each.slice(indent))
    .join('\n')
    .trim();
}

function linesFrom(file: string, line: number, files: Files): readonly string[] {
  return (files.get(file) ?? '').split(/\r?\n/).slice(line - 1);
}

/** A slide’s Markdown in a language as a block of code; nothing where it has none. */
export function markdownOf({ text }: Slide, language: string, files: Files): string {
  const location = text[language]?.location;
  return codeBlock(location ? entryAt(location, files) : '', 'md');
}

/** A slide’s settings as a block of code, with the file that they are in. */
export const settingsOf = ({ location }: Slide, files: Files): string => `In \`slides/workshop.yaml\`:\n\n${codeBlock(settingsAt(location, files), 'yaml')}`;
