import type { InterfaceWords } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import type { Localized } from '../model/localized.ts';
import { localizedFieldsOfSection, localizedSettingsOf, settingPath } from '../model/localizedFields.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Block, Inline, Table } from '../model/text.ts';
import { rowsOf } from '../model/visitText.ts';
import { inlinesToText } from '../model/walk.ts';
import type { Card, Section, Slide, Workshop, WorkshopDocument } from '../model/workshop.ts';
import { termsIn } from '../passages/terms.ts';
import { inlinesToMarkdown } from './inlinesToMarkdown.ts';

/** A heading, paragraph, list item, cell or setting: what is translated as a whole. */
export interface WrittenText {
  /** The slide, document or section that it belongs to, by its id; `settings` or `interface` for those of YAML files. */
  readonly owner: string;
  /** What it is within its file, the same in every language, such as `definition title` or `definition say 2`. */
  readonly key: string;
  readonly markdown: string;
  /** Whether it is marked as still in the language that the others translate. */
  readonly isUntranslated: boolean;
  readonly location: SourceLocation;
}

/** Owners of texts that are in YAML files. */
const settings = 'settings';
const interfaceWords = 'interface';

/** What is translated in files of its own: a section, a document, or the settings together with the words of the interface. */
export interface TranslatedPart {
  readonly name: string;
  /** What its texts come from: where each is the same object as before, so are they all. */
  readonly madeOf: readonly unknown[];
  /** Its texts in one language, in the order of reading. The same key in another language is the counterpart. */
  readonly texts: (language: Language) => readonly WrittenText[];
}

/** The parts of a workshop and of the interface that are translated, in the order in which translators see them. */
export function translatedParts(workshop: Workshop, ofInterface: InterfaceWords['texts']): readonly TranslatedPart[] {
  const { sections, documents, languages } = workshop;
  const [source = ''] = languages;
  return [
    part('settings', [workshop, ofInterface], language => [...settingTexts(workshop, language), ...interfaceTexts(ofInterface, language, source)]),
    ...sections.map(section => part(`section ${section.file}`, [section], language => sectionTexts(section, language))),
    ...documents.map(document => part(`document ${document.folder}/${document.id}`, [document, source], language => documentTexts(document, language, source))),
  ];
}

/** Every text of a workshop and of the interface in one language, in the order of reading. The same key in another language is its counterpart. */
export const writtenTextsOf = (workshop: Workshop, language: Language, ofInterface: InterfaceWords['texts']): readonly WrittenText[] =>
  translatedParts(workshop, ofInterface).flatMap(part => part.texts(language));

/** A part whose texts are collected once for each language. */
function part(name: string, madeOf: readonly unknown[], collect: (language: Language) => readonly WrittenText[]): TranslatedPart {
  const known = new Map<Language, readonly WrittenText[]>();
  const texts = (language: Language): readonly WrittenText[] => {
    const all = known.get(language) ?? collect(language);
    known.set(language, all);
    return all;
  };
  return { name, madeOf, texts };
}

/** Settings and contacts, under names that must not change: contacts by their ids, all else by its path in `workshop.yaml`. */
function settingTexts(workshop: Workshop, language: Language): readonly WrittenText[] {
  return localizedSettingsOf(workshop).flatMap(({ path: [top = '', ...within], texts }) => {
    const key = (top === 'resources' ? within : settingPath([top, ...within])).filter(name => name !== '').join('/');
    return localizedText(texts, language, { owner: settings, key });
  });
}

/** The names of a section, then its slides, each with its notes. */
function sectionTexts(section: Section, language: Language): readonly WrittenText[] {
  const { id, file, slides } = section;
  const keys: Readonly<Record<string, string>> = { title: file, notesTitle: `notes of ${file}` };
  return [
    ...localizedFieldsOfSection(section).flatMap(({ path, texts }) =>
      localizedText(texts, language, { owner: id, key: keys[path.join('/')] ?? `${file}/${path.join('/')}` }),
    ),
    ...slides.flatMap(slide => [...slideTexts(slide, language), ...notesTexts(slide, language)]),
  ];
}

/** Of a text that all languages share, there is nothing to translate. */
function localizedText(texts: Localized, language: Language, name: Pick<WrittenText, 'owner' | 'key'>): readonly WrittenText[] {
  const own = texts[language];
  if (!own || own.isShared) return [];
  return [{ ...name, markdown: inOneLine(own.text), isUntranslated: own.isUntranslated, location: own.location }];
}

/** Texts in the languages that Charla does not come with, each beside the source that it is translated from. */
function interfaceTexts(all: InterfaceWords['texts'], language: Language, source: Language | undefined): readonly WrittenText[] {
  return Object.entries(all).flatMap(([own, texts]) => {
    if (language !== own && language !== source) return [];
    return texts.map(({ key, text, sourceText, isUntranslated, location }) => ({
      owner: interfaceWords,
      key: `${location.file}/${key}`,
      markdown: inOneLine(language === own ? text : sourceText),
      isUntranslated: language === own && isUntranslated,
      location,
    }));
  });
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function slideTexts(slide: Slide, language: Language): readonly WrittenText[] {
  const text = slide.text[language];
  if (!text) return [];
  const texts = new Texts(slide.id);
  texts.headed(slide.id, text);
  return texts.all;
}

function notesTexts(slide: Slide, language: Language): readonly WrittenText[] {
  const texts = new Texts(slide.id);
  const parts = slide.notes[language]?.parts ?? [];
  parts.forEach(({ kind, blocks }, i) => {
    const earlier = parts.slice(0, i).filter(part => part.kind === kind).length;
    texts.blocks(`${slide.id} ${kind}${earlier === 0 ? '' : earlier + 1}`, blocks);
  });
  return texts.all;
}

function documentTexts(document: WorkshopDocument, language: Language, source: Language): readonly WrittenText[] {
  const text = document.text[language];
  if (!text) return [];
  // The glossary’s first column is in its own language, the second in another: in that of the source, if it is a translation.
  const texts = new Texts(document.id, document.id === 'glossary' ? (language === source ? 0 : 1) : undefined);
  texts.inlines('title', text.title, text.location);
  texts.blocks('top', text.blocks);
  for (const part of text.parts) texts.headed(part.id, part);
  return texts.all;
}

/** Collects the texts of one slide or document under their keys. */
class Texts {
  readonly all: WrittenText[] = [];
  readonly #owner: string;
  readonly #termColumn: number | undefined;

  /** @param termColumn the column of a glossary’s tables, from 0, with the terms of the source language: its rows are known by them, as each language sorts its own */
  constructor(owner: string, termColumn?: number) {
    this.#owner = owner;
    this.#termColumn = termColumn;
  }

  headed(
    key: string,
    { title, blocks, cards, location }: { title: readonly Inline[]; blocks: readonly Block[]; cards: readonly Card[]; location: SourceLocation },
  ): void {
    this.inlines(`${key} title`, title, location);
    this.blocks(key, blocks);
    for (const [i, card] of cards.entries()) {
      this.inlines(`${key} card ${i + 1} title`, card.title, card.location);
      this.blocks(`${key} card ${i + 1}`, card.blocks);
    }
  }

  /** Blocks count from 1; within lists and quotes, their numbers follow each other: `2.1` is the first item of a list that is the second block. */
  blocks(key: string, blocks: readonly Block[], separator: ' ' | '.' = ' '): void {
    for (const [i, block] of blocks.entries()) this.#block(`${key}${separator}${i + 1}`, block);
  }

  inlines(key: string, inlines: readonly Inline[], location: SourceLocation): void {
    const markdown = inlinesToMarkdown(inlines);
    const isUntranslated = inlines[0]?.kind === 'untranslated';
    if (markdown || isUntranslated) this.all.push({ owner: this.#owner, key, markdown, isUntranslated, location });
  }

  #block(key: string, block: Block): void {
    switch (block.kind) {
      case 'paragraph':
        this.inlines(key, block.children, block.location);
        break;
      case 'quote':
        this.blocks(key, block.blocks, '.');
        break;
      case 'list':
        for (const [i, item] of block.items.entries()) this.#item(`${key}.${i + 1}`, item.blocks);
        break;
      case 'table':
        this.#rows(key, block);
        break;
      default:
        block satisfies never;
    }
  }

  /** Nearly every item is one paragraph, whose number would say nothing. */
  #item(key: string, blocks: readonly Block[]): void {
    const [first, ...rest] = blocks;
    if (first?.kind === 'paragraph') {
      this.inlines(key, first.children, first.location);
      this.blocks(key, rest, '.');
    } else this.blocks(key, blocks, '.');
  }

  #rows(key: string, table: Table): void {
    for (const [r, { cells, isHead, locations }] of rowsOf(table).entries()) {
      const term = isHead || this.#termColumn === undefined ? undefined : cells[this.#termColumn];
      const name = term ? (termsIn(inlinesToText(term))[0] ?? '') : `row ${r}`;
      for (const [c, cell] of cells.entries())
        if (c !== 1 || this.#termColumn === undefined) this.inlines(`${key} ${name} cell ${c + 1}`, cell, locations[c] ?? table.location);
    }
  }
}
