import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { markdownFloods, yamlFloods } from '../../e2e/examples/exampleFloods.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { checkWorkshop } from '../checks/checks.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Slide, Workshop } from '../model/workshop.ts';
import { renderNotes } from '../render/renderNotes.ts';
import { renderSlides } from '../render/renderSlides.ts';
import { compileWorkshop } from './compileWorkshop.ts';

/** Every example of the CommonMark specification, with the chapter that it is from. */
const { tests: commonMark } = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly { readonly markdown: string; readonly section: string }[];
};

/** Where an author’s text can be: on a slide, in a heading, in a card, in the notes, in a document, or as a whole file. */
const places: Readonly<Record<string, (text: string) => Changes>> = {
  'a slide': text => ({ 'slides/es/01-start.md': swap('Para madres y padres. Pueden salir.', text) }),
  'a heading': text => ({ 'slides/es/01-start.md': swap('Una noche tranquila', text) }),
  'a card': text => ({ 'slides/es/01-start.md': swap('Escríbanlo', text) }),
  'the notes of both languages': text => ({
    'speaker-notes/en/01-start.md': swap('Good evening.', text),
    'speaker-notes/es/01-start.md': swap('Buenas noches.', text),
  }),
  'a document': text => ({ 'slides/en/handout.md': `# A\n\n## B {#b}\n\n${text}\n`, 'slides/es/handout.md': `# A\n\n## B {#b}\n\n${text}\n` }),
  'a file': text => ({ 'slides/es/01-start.md': text }),
};

const yamlFiles = ['slides/workshop.yaml', 'slides/resources.yaml', 'slides/guide.yaml', 'slides/words.yaml'];

/** Compiles, checks and renders the example with changes, whatever is wrong with it, and says what must never be. */
function flawsWith(changes: Changes): readonly string[] {
  const source = exampleSource(changes);
  const { workshop, diagnostics } = compileWorkshop(source);
  if (!workshop) return diagnostics.flatMap(diagnostic => misplaced(diagnostic, source.files));
  const found = [...diagnostics, ...checkWorkshop(workshop, exampleSettings)];
  const assets = { ...exampleAssets, icons: {} };
  const html = `${renderSlides(whatCompiles(workshop), assets)}${[...renderNotes(workshop, assets).values()].join('')}`;
  return [...found.flatMap(diagnostic => misplaced(diagnostic, source.files)), ...unsafeIn(html)];
}

/** The slides that have a text in every language, since others are never rendered; without those whose QR codes take longer than all the rest. */
function whatCompiles(workshop: Workshop): Workshop {
  const isThere = ({ layout, text }: Slide): boolean => layout !== 'resources' && workshop.languages.every(language => text[language] !== undefined);
  return { ...workshop, sections: workshop.sections.map(section => ({ ...section, slides: section.slides.filter(isThere) })) };
}

/** A problem that does not say where to look. */
function misplaced({ file, line, column, rule }: Diagnostic, files: ReadonlyMap<string, string>): readonly string[] {
  const lines = files
    .get(file)
    ?.replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/) ?? [''];
  // What a YAML file lacks may be reported behind its last line.
  const length = file.endsWith('.md') ? (lines[line - 1]?.length ?? 0) : Number.POSITIVE_INFINITY;
  const isPlaced = file !== '' && Number.isInteger(line) && line >= 1 && line <= lines.length && (column ?? 1) >= 1 && (column ?? 1) <= length + 1;
  return isPlaced ? [] : [`${rule} at ${file}:${line}:${column}, which has ${lines.length} lines`];
}

const tags = /^(?:section|div|template|footer|p|span|h[1-4]|strong|em|br|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|a|img|svg|path)$/;
const attributes = /^(?:id|class|lang|dir|role|href|src|alt|scope|viewBox|d|shape-rendering|aria-[a-z]+|data-[a-z-]+)$/;

/** What would run, lead elsewhere or end a text in a page. */
function unsafeIn(html: string): readonly string[] {
  const flaws: string[] = [];
  const text = html.replace(/<\/?([a-z][\w-]*)((?: [\w-]+(?:="[^"<>]*")?)*)\/?>/g, (_, tag: string, listed: string) => {
    if (!tags.test(tag)) flaws.push(`<${tag}>`);
    for (const [, name = '', value = ''] of listed.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)) {
      if (!attributes.test(name)) flaws.push(`${name}="${value}"`);
      if (name === 'href' && value !== '' && !/^(?:https:\/\/|mailto:|tel:|#)/i.test(value)) flaws.push(`${name}="${value}"`);
      if (/&(?!#\d+;)/.test(value)) flaws.push(`${name}="${value}"`);
    }
    return '';
  });
  return [...flaws, ...(text.match(/.{0,20}(?:[<>"']|&(?!#\d+;)).{0,20}/g) ?? [])];
}

describe('every example of CommonMark is read, on a slide, in the notes and in a document, with each problem at its place and nothing in the page that runs', () => {
  test('(there are hundreds)', () => expect(commonMark.length).toBeGreaterThan(600));

  /** A second example has its places in files of its own, so that two are read at the cost of one. */
  const beside = (text: string): Changes => ({
    'slides/es/02-help.md': swap('Vayan **con calma**.', text),
    'speaker-notes/en/02-help.md': swap('Thank the interpreter.', text),
    'speaker-notes/es/02-help.md': swap('Dé las gracias a quien interpretó.', text),
    'slides/en/flyer.md': `# A\n\n## B {#b}\n\n${text}\n`,
    'slides/es/flyer.md': `# A\n\n## B {#b}\n\n${text}\n`,
  });

  test.each([...new Set(commonMark.map(({ section }) => section))])('in its chapter “%s”', chapter => {
    // The specification shows tabs as arrows.
    const texts = commonMark.flatMap(({ markdown, section }) => (section === chapter ? [markdown.replaceAll('→', '\t')] : []));
    const flaws = texts.flatMap((text, i) => {
      if (i % 2 === 1) return [];
      const second = texts[i + 1];
      const changes = ['a slide', 'the notes of both languages', 'a document'].map(location => places[location]?.(text));
      const all = Object.assign({}, ...changes, second === undefined ? {} : beside(second)) as Changes;
      return flawsWith(all).map(flaw => `${JSON.stringify(text)} or ${JSON.stringify(second)}: ${flaw}`);
    });
    expect(flaws).toEqual([]);
  });
});

describe('any text is read, with each problem at its place and nothing in the page that runs', () => {
  /** The same texts each time, so that a test that passes does so tomorrow; at night, as many others as FUZZ_RUNS says. */
  const runs = Number(process.env['FUZZ_RUNS'] || 0);
  const parameters = runs > 0 ? { numRuns: runs } : { seed: 20261122, numRuns: 60 };
  const characters = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '### ',
      '#### ',
      '{#a}',
      '{#welcome}',
      '- ',
      '  - ',
      '1. ',
      '> ',
      '>',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '|',
      '|---|',
      '| a | b |\n|---|---|\n',
    ],
    ...[
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '---\n',
      '===\n',
      '[',
      ']',
      '](',
      ')',
      '![',
      '[a][netsmartz]',
      '[a](#rules)',
      '[a](https://a.org)',
      '[a](javascript:b)',
      '[a]: b\n',
    ],
    ...[
      '<',
      '>',
      '<b>',
      '</b>',
      '<script>',
      '<img src=x onerror=a()>',
      '<!--',
      '-->',
      '<https://a.org>',
      'www.a.org',
      'a@b.org',
      '&',
      '&lt;',
      '&#60;',
      '&colon;',
      '"',
      "'",
      '\\',
    ],
    ...[
      '{en} ',
      '{school}',
      '{',
      '}',
      '“',
      '”',
      '911',
      '1-800-843-5678',
      '988',
      '____',
      'uno ',
      'two ',
      'suicidio',
      '\uFEFF',
      '\0',
      '\uFDD0',
      '\u2028',
      'ñ',
      '😀',
      '\u0301',
      '\u202E',
    ],
  );
  const markdown = fc
    .array(fc.oneof({ weight: 4, arbitrary: characters }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
    .map(parts => parts.join(''));

  test.each(Object.entries(places))('as %s', (_, put) => {
    fc.assert(
      fc.property(markdown, text => {
        expect(flawsWith(put(text))).toEqual([]);
      }),
      parameters,
    );
  });

  const yamlSigns = fc.constantFrom(
    ...[
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      ': ',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a',
      '? ',
      '!',
      '!!',
      '%',
      '#',
      '---',
      '...',
      '\t',
      '<<: ',
      '~',
      '\0',
      '\r',
    ],
    ...[
      'id',
      'languages',
      'title',
      'sections',
      'slides',
      'file',
      'layout',
      'minutes',
      'resources',
      'name',
      'link',
      'checked',
      'known',
      'fixed',
      'names',
      'instead',
      'points',
    ],
    ...[
      'en',
      'es',
      '10',
      '-1',
      '1e999',
      'true',
      'null',
      '2026-11-22',
      'cards',
      'https://a.org',
      '01-start.md',
      'welcome',
      '__proto__',
      'constructor',
      'ñ',
      '😀',
    ],
  );
  const yaml = fc
    .array(fc.oneof({ weight: 6, arbitrary: yamlSigns }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
    .map(parts => parts.join(''));
  /** Good YAML with a bit of it in another’s place goes deeper than what is bad from the first line on. */
  const damage = (good: string, at: number, length: number, text: string): string => {
    const begin = Math.floor(at * good.length);
    return good.slice(0, begin) + text + good.slice(begin + length);
  };

  test.each(yamlFiles)('as %s', file => {
    fc.assert(
      fc.property(yaml, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), fc.boolean(), (text, at, length, isWhole) => {
        expect(flawsWith({ [file]: isWhole ? text : good => damage(good, at, length, text) })).toEqual([]);
      }),
      parameters,
    );
  });
});

describe('a text that no person writes is reported within a moment, at its line:', () => {
  test.each(markdownFloods)('%s', (_, text) => expect(flawsWith({ 'speaker-notes/es/01-start.md': swap('Buenas noches.', text) })).toEqual([]));

  test.each(yamlFloods)('in YAML, %s', (_, text) => expect(flawsWith({ 'slides/words.yaml': text })).toEqual([]));
});
