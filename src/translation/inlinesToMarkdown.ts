import type { Image, Inline, Link } from '../model/text.ts';

/**
 * A text as its author wrote it, in one line: with its emphasis, and links by the ids of their contacts, so that a change of these is a change of the text.
 * It is for people to read and for comparing, not to be compiled again: characters such as * have no backslash.
 */
export function inlinesToMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(inlineToMarkdown).join('').replace(/\s+/g, ' ').trim();
}

function inlineToMarkdown(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'strong':
      return `**${inlinesToMarkdown(inline.children)}**`;
    case 'emphasis':
      return `*${inlinesToMarkdown(inline.children)}*`;
    case 'placeholder':
      return `{${inline.name}}`;
    case 'from-emergency-slide':
      return `{emergency-${inline.part}}`;
    case 'image':
      return imageToMarkdown(inline);
    case 'link':
      return `[${inlinesToMarkdown(inline.children)}]${targetToMarkdown(inline)}`;
    case 'untranslated':
      return inlinesToMarkdown(inline.children);
    default:
      return inline satisfies never;
  }
}

/** By the name that every language gives it. */
function imageToMarkdown({ alt, isDecoration, named, source }: Image): string {
  const path = named ?? source;
  return `![${isDecoration ? '-' : alt}](${/\s/.test(path) ? `<${path}>` : path})`;
}

function targetToMarkdown({ target }: Link): string {
  switch (target.kind) {
    case 'resource':
      return `[${target.id}]`;
    case 'slide':
      return `(#${target.id})`;
    case 'address':
      return `(${target.href})`;
    default:
      return target satisfies never;
  }
}
