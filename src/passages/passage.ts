import { toLowercase } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { mapInlines } from '../model/mapText.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Inline, Link } from '../model/text.ts';
import { locationInText, type TextLocation } from '../model/textLocation.ts';
import { inlinesToLines, linksOf } from '../model/walk.ts';
import { isAddress } from './addresses.ts';

/** A run of text that is read in one go: a heading, a paragraph, a list item, a cell of a table. */
export interface Passage {
  readonly language: Language;
  /** Whether it has the mark of the language that the others translate, whose own file is checked separately. */
  readonly isUntranslated: boolean;
  readonly role: 'title' | 'paragraph' | 'item' | 'cell';
  /** All its words, with line breaks where the file has them. */
  readonly text: string;
  /** All its words as `toLowercase` gives them, worked out once for all checks that look for words. */
  readonly lowercase: string;
  /** All its words without addresses and phone numbers that are links: spaces take their place, so that offsets stay. */
  readonly prose: string;
  /** The same without any link to a contact or an address. */
  readonly outsideLinks: string;
  readonly links: readonly Link[];
  readonly location: TextLocation;
}

/** A passage of a file in a language; a text that is not translated yet is in the language of its mark. */
export function passage(ofFile: Language, role: Passage['role'], inlines: readonly Inline[], location: TextLocation): Passage {
  const [first] = inlines;
  const language = first?.kind === 'untranslated' ? first.language : ofFile;
  const text = inlinesToLines(inlines);
  const links = linksOf(inlines);
  const prose = links.length === 0 ? text : textWithout(inlines, (_, words) => isAddress(words));
  const outsideLinks = links.length === 0 ? text : textWithout(inlines, link => link.target.kind !== 'slide');
  return { language, isUntranslated: first?.kind === 'untranslated', role, text, lowercase: toLowercase(text), prose, outsideLinks, links, location };
}

/** Where a character of a passage’s text is in the file, so that a word is found also after emphasis, links, entities and line breaks. */
export const locationIn = ({ location }: Pick<Passage, 'location'>, offset: number): SourceLocation => locationInText(location, offset);

/** The words without some of the links: spaces take their place, so that offsets stay. */
function textWithout(inlines: readonly Inline[], isLeftOut: (link: Link, words: string) => boolean): string {
  const link = (each: Link): readonly Inline[] => {
    const words = inlinesToLines(each.children);
    return isLeftOut(each, words) ? [{ kind: 'text', text: words.replace(/\S/g, ' ') }] : [each];
  };
  return inlinesToLines(mapInlines(inlines, { link }));
}
