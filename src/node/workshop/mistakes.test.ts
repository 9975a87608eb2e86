import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkshopSource } from '../../compiler/source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { judgeSource } from './loadWorkshop.ts';
import { readSource } from './readSource.ts';

/**
 * The workshop of this project, with one mistake at a time: each must be reported in its file, at its line.
 * Where that is follows from the mistake itself, so that the content may change without these tests.
 */
const own = readSource(join(import.meta.dirname, '..', '..', '..'), rule => expect.unreachable(rule));

function problemsWith(changes: ReadonlyMap<string, string | undefined>): readonly Diagnostic[] {
  const files = new Map(own.files);
  for (const [file, text] of changes) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  const source: WorkshopSource = { ...own, files };
  return judgeSource(source, [], { today: '2026-11-23' }).diagnostics;
}

/** A new text for a file, and what must be reported: in this file, if not in another, and on which line of the new text. */
interface Mistake {
  readonly file: string;
  readonly edit: (text: string) => string;
  readonly rule: RuleName;
  readonly inFile?: string;
  readonly line: (changed: string, text: string) => number;
}

type Row = readonly [what: string, mistake: Mistake];

/** The first line that an edit has changed. */
const changedLine: Mistake['line'] = (changed, text) => {
  const lines = text.split('\n');
  return changed.split('\n').findIndex((line, i) => line !== lines[i]) + 1;
};

/** The last line with text before the first that an edit has changed: what is missing is reported there. */
const lineBefore: Mistake['line'] = (changed, text) => {
  const before = changed.split('\n').slice(0, changedLine(changed, text) - 1);
  return before.findLastIndex(line => line.trim() !== '') + 1;
};

/** The line that has a text; it must be there once. */
const lineOf =
  (part: string): Mistake['line'] =>
  changed => {
    const lines = changed.split('\n');
    const at = lines.findIndex(line => line.includes(part));
    if (at < 0) throw new Error(`“${part}” is not in the text.`);
    return at + 1;
  };

/** Puts a text in the place of another. */
const swap =
  (part: string, other: string): Mistake['edit'] =>
  text => {
    if (!text.includes(part)) throw new Error(`“${part}” is not in the text.`);
    return text.replace(part, () => other);
  };

/** Takes a line away, and the empty line behind it. */
const drop =
  (beginning: string): Mistake['edit'] =>
  text => {
    const lines = text.split('\n');
    const at = lines.findIndex(line => line.startsWith(beginning));
    if (at < 0) throw new Error(`No line begins with “${beginning}”.`);
    return lines.toSpliced(at, lines[at + 1] === '' && lines[at - 1] === '' ? 2 : 1).join('\n');
  };

/** The text from a heading to the next one as high, or to the end. */
function cut(text: string, heading: string): { readonly head: string; readonly part: string; readonly rest: string } {
  const begin = text.indexOf(heading);
  if (begin < 0) throw new Error(`There is no heading “${heading}”.`);
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const length = text.slice(begin + level).search(new RegExp(`^#{1,${level}} `, 'm'));
  const end = length < 0 ? text.length : begin + level + length;
  return { head: text.slice(0, begin), part: text.slice(begin, end), rest: text.slice(end) };
}

const dropPart =
  (heading: string): Mistake['edit'] =>
  text => {
    const { head, rest } = cut(text, heading);
    return head + rest;
  };

/** Exchanges a part with the one that follows it. */
const exchange =
  (heading: string, next: string): Mistake['edit'] =>
  text => {
    const { head, part, rest } = cut(text, heading);
    const other = cut(rest, next);
    return `${head}${other.head}${other.part.trimEnd()}\n\n${part.trimEnd()}\n${other.rest && `\n${other.rest}`}`;
  };

const slides = (name: string, language = 'es'): string => `slides/${language}/${name}.md`;
const notes = (name: string, language = 'es'): string => `speaker-notes/${language}/${name}.md`;
const how = '04-how-it-happens';
const what = '05-what-you-can-do';
const workshop = 'slides/workshop.yaml';
const contacts = 'slides/resources.yaml';

/** Something is missing; it is reported at what comes before it. */
const lost = (file: string, edit: Mistake['edit'], rule: RuleName = 'parity-count'): Mistake => ({ file, edit, rule, line: lineBefore });
/** Something is wrong where it is. */
const wrong = (file: string, edit: Mistake['edit'], rule: RuleName): Mistake => ({ file, edit, rule, line: changedLine });

const tables: Readonly<Record<string, readonly Row[]>> = {
  'something is left out': [
    ['a slide', { file: slides(how), edit: dropPart('## Paso 2'), rule: 'slide-missing', line: lineOf('{#approach}') }],
    ['a slide of the first language', { file: slides(how, 'en'), edit: dropPart('## Step 2'), rule: 'slide-missing', line: lineOf('{#approach}') }],
    ['the notes of a slide', { file: notes(what), edit: dropPart('## Relaciones sanas'), rule: 'notes-missing', line: lineOf('{#talk}') }],
    [
      'a slide in workshop.yaml',
      {
        file: workshop,
        edit: text => text.replace(/ {6}- id: threats\n(?: {8}.*\n)+/, ''),
        rule: 'id-unknown',
        inFile: slides(how),
        line: () => lineOf('{#threats}')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
    ['the first item of a list', { ...lost(slides(how), drop('- Normalmente empieza')), line: lineOf('- Ahí conoce') }],
    ['an item in the middle', lost(slides(how), drop('- Luego le propone'))],
    ['the last item', lost(slides(how), drop('- También puede ser una expareja'))],
    ['an item of a card', { ...lost(slides(how), drop('- Agredir físicamente')), line: lineOf('- Difundir') }],
    ['an item of the notes', lost(notes(how), drop('- “También puede hacerlo'))],
    ['a numbered item', lost(slides('06-help'), drop('5. Luego'))],
    ['a card', { file: slides(how), edit: dropPart('### Falso romance'), rule: 'parity-count', line: lineOf('### Falsa agencia') }],
    ['a step', { file: slides(how), edit: dropPart('### Tácticas'), rule: 'parity-count', line: lineOf('### Acercamiento') }],
    ['a card of a document', { file: slides('handout'), edit: dropPart('### FBI'), rule: 'parity-count', line: lineOf('### Take It Down') }],
    ['a paragraph of a slide', lost(slides('01-welcome'), drop('En español y en inglés.'))],
    ['a paragraph of the notes', lost(notes(how), drop('No. La guía describe lo más común.'))],
    ['a paragraph of a document', lost(notes('questions'), drop('La guía habla de los menores'))],
    ['a quote of a document', { ...lost(slides('handout'), drop('> “Puedes contarme')), line: lineOf('> “Si alguien te amenaza') }],
    ['a part of the notes', { file: notes(how), edit: dropPart('### Si preguntan'), rule: 'parity-count', line: lineOf('### Haga') }],
    ['a part of a document', { file: notes('questions'), edit: dropPart('## ¿Quién les hace esto'), rule: 'document-parts', line: lineOf('{#q-boys}') }],
    ['the whole slides of a section', { file: slides(how), edit: () => '', rule: 'section-title', line: () => 1 }],
    ['a row of the glossary', { file: notes('glossary'), edit: drop('| Bloquear'), rule: 'parity-count', line: lineOf('| Término') }],
    [
      'a contact',
      {
        file: contacts,
        edit: text => text.replace(/ {2}childhelp:\n(?: {4}.*\n)+/, ''),
        rule: 'link-contact',
        inFile: slides('handout'),
        line: () => lineOf('[childhelp]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    [
      'the only point of the guide that a slide covers',
      {
        file: workshop,
        edit: swap('empower.phone', 'empower.more'),
        rule: 'guide-coverage',
        inFile: 'slides/guide.yaml',
        line: () => lineOf('id: phone')(own.files.get('slides/guide.yaml') ?? '', ''),
      },
    ],
    ['a link', wrong(slides('06-help'), swap('[CyberTipline.org][cybertipline]', 'CyberTipline'), 'parity-links')],
    [
      '988 beside suicide',
      wrong(notes('afterwards'), text => text.replace(/^(.*suicidio.*)$/m, line => line.replaceAll('[lifeline-988]', '[childhelp]')), 'parity-links'),
    ],
    ['the mark of the content note', { file: workshop, edit: swap('        content-note: true\n', ''), rule: 'content-note', line: lineOf('- id: welcome') }],
    ['the words of a card', { ...lost(slides(how), drop('Algo de valor')), line: lineOf('### Ofertas') }],
  ],
  'a fact changes': [
    ['a digit of a phone number', wrong(slides('06-help'), swap('[1-800-843-5678]', '[1-800-843-5687]'), 'contact-shown')],
    ['a digit of a phone number in the notes', wrong(notes(what), swap('[1-800-843-5678]', '[1-800-843-5670]'), 'contact-shown')],
    [
      'the number that a contact dials',
      {
        file: contacts,
        edit: swap('tel:+18004224453', 'tel:+18004224454'),
        rule: 'contact-shown',
        inFile: slides('handout'),
        line: () => lineOf('[childhelp]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    ['an age', wrong(slides(how), swap('Daniel, de 15 años', 'Daniel, de 16 años'), 'parity-numbers')],
    [
      'an age of the first language',
      {
        file: slides(how, 'en'),
        edit: swap('Sara, 16,', 'Sara, 17,'),
        rule: 'parity-numbers',
        inFile: slides(how),
        line: () => lineOf('Sara, de 16')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
    ['an age in a document', wrong(slides('handout'), swap('menor de 18 años', 'menor de 17 años'), 'parity-numbers')],
    ['the number to call in danger', wrong(slides('handout'), swap('al 911', 'al 912'), 'parity-numbers')],
    ['a count', wrong(slides('handout'), swap('más de 170 idiomas', 'más de 107 idiomas'), 'parity-numbers')],
    ['a count in words', wrong(notes(what), swap('Mida el tiempo: tres minutos.', 'Mida el tiempo: cuatro minutos.'), 'parity-number-words')],
    ['a number of a key', wrong(slides('handout'), swap('oprima el 2', 'oprima el 3'), 'parity-numbers')],
    [
      'an age in the glossary',
      { file: notes('glossary'), edit: text => text.replace(/^(\| .*)\b18\b(.*)$/m, '$119$2'), rule: 'parity-numbers', line: changedLine },
    ],
    ['an address', wrong(slides('06-help'), swap('[TakeItDown.NCMEC.org]', '[TakeItDown.NCMEC.com]'), 'contact-shown')],
    ['an address that is no link', wrong(slides('06-help'), swap('Más recursos para las familias', 'Más en ncmec.org'), 'contact-bare')],
    [
      'the address of a contact',
      {
        file: contacts,
        edit: swap('https://tips.fbi.gov', 'https://tips.fbi.org'),
        rule: 'contact-shown',
        inFile: slides('handout'),
        line: () => lineOf('[fbi-tips]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    ['an address that is no longer shown', wrong(slides('06-help'), swap('[TakeItDown.NCMEC.org]', '[Abrir la página]'), 'parity-addresses')],
    ['a contact for another', wrong(slides('handout'), swap('[tips.fbi.gov][fbi-tips]', '[CyberTipline.org][cybertipline]'), 'parity-links')],
    ['the name of an authority', wrong(notes('06-help'), swap('a NCMEC y al FBI', 'a NCMEC y a ICE'), 'parity-names')],
    ['the name of a child in a story', wrong(slides(how), swap('Daniel, de 15', 'David, de 15'), 'parity-names')],
    ['a word to text', wrong(slides('handout'), swap('envíe AYUDA', 'envíe SOCORRO'), 'parity-names')],
    [
      'the name of a service',
      { file: slides(what), edit: swap('Take It Down y CyberTipline', 'Bajar y CyberTipline'), rule: 'term-pair', line: lineOf('{#empower}') },
    ],
    [
      'the source’s words alone',
      {
        file: slides(how, 'en'),
        edit: swap('Claims to hire models', 'Says that they hire models'),
        rule: 'translation-stale',
        inFile: slides(how),
        line: () => lineOf('Dice que contrata')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
  ],
  'things change places': [
    ['two slides', { file: slides(how), edit: exchange('## Paso 1', '## Paso 2'), rule: 'id-order', line: lineOf('{#coercion}') }],
    ['the notes of two slides', { file: notes(how), edit: exchange('## Paso 1', '## Paso 2'), rule: 'id-order', line: lineOf('{#coercion}') }],
    [
      'two cards with links',
      { file: slides('06-help'), edit: exchange('### CyberTipline', '### Take It Down'), rule: 'parity-count', line: lineOf('[1-800-843-5678]') },
    ],
    [
      'two cards with a link each',
      { file: slides('handout'), edit: exchange('### Childhelp', '### Línea de crisis'), rule: 'parity-links', line: lineOf('[childhelp]') },
    ],
    [
      'two items of the first language alone',
      {
        file: slides(how, 'en'),
        edit: swap('- More sexual content\n- Money', '- Money\n- More sexual content'),
        rule: 'translation-moved',
        inFile: slides(how),
        line: () => lineOf('- Más contenido')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
    ['two parts of the notes', { file: notes(how), edit: exchange('### Diga', '### Haga'), rule: 'parity-count', line: lineOf('### Diga') }],
    [
      'two parts of a document',
      { file: slides('handout'), edit: exchange('## Palabras para', '## {emergency-title}'), rule: 'document-parts', line: lineOf('{#handout-now}') },
    ],
  ],
  'a text is in the wrong language': [
    [
      'a paragraph',
      wrong(slides(how), swap('El ofensor usa el miedo para conseguir lo que quiere.', 'The offender uses fear to get what they want.'), 'other-language'),
    ],
    ['a paragraph of the notes', wrong(notes(how), swap('No. La guía describe lo más común.', 'No. The guide tells what is most common.'), 'other-language')],
    [
      'a paragraph of a document in the first language',
      wrong(slides('handout', 'en'), swap('It is a crime. The child is never to blame.', 'Es un delito. El menor nunca tiene la culpa.'), 'other-language'),
    ],
    ['a slide’s heading', wrong(slides(what), swap('## Lo que puede decirles', '## What you can say to them'), 'other-language')],
    ['a card’s short heading', wrong(slides(how), swap('### Ofertas', '### Offers'), 'spelling')],
    ['a heading of the notes', wrong(notes(how), swap('### Haga', '### Do'), 'notes-heading')],
    [
      'a mark within a text',
      { file: slides(how), edit: swap('Dice que contrata modelos', '**{en} Dice** que contrata modelos'), rule: 'braces-unknown', line: changedLine },
    ],
    [
      'a mark of another language',
      { file: slides(how), edit: swap('Dice que contrata modelos', '{es} Dice que contrata modelos'), rule: 'braces-unknown', line: changedLine },
    ],
    ['a mark in a setting', { file: workshop, edit: swap('es: Policía local', 'es: "Policía {en} local"'), rule: 'braces-unknown', line: changedLine }],
    [
      'a text with its mark',
      { file: slides(how), edit: swap('Dice que contrata modelos', '{en} Claims to hire models'), rule: 'untranslated', line: changedLine },
    ],
  ],
  'the Markdown has': [
    ['HTML', wrong(slides(how), swap('dinero o drogas', '<b>dinero</b> o drogas'), 'raw-html')],
    ['a script', wrong(notes(how), swap('No. La guía', '<script>alert(1)</script> No. La guía'), 'raw-html')],
    ['code', wrong(slides(how), swap('dinero o drogas', '`dinero` o drogas'), 'markdown-unsupported')],
    ['a link to a script', wrong(slides(how), swap('dinero o drogas', '[dinero](javascript:alert) o drogas'), 'link-scheme')],
    ['a link without encryption', wrong(slides(how), swap('dinero o drogas', '[dinero](http://example.org) o drogas'), 'link-scheme')],
    ['a link with its address', wrong(slides(how), swap('dinero o drogas', '[dinero](https://example.org) o drogas'), 'parity-links')],
    ['a link to no contact', wrong(slides('06-help'), swap('[take-it-down]', '[take-down]'), 'link-contact')],
    ['a link to no slide', wrong(slides(how), swap('dinero o drogas', '[dinero](#money) o drogas'), 'parity-links')],
    ['an image that is not there', wrong(slides(how), swap('dinero o drogas', '![dinero](images/money.svg) o drogas'), 'image-missing')],
    ['a second section', wrong(slides(how), swap('## Paso 1', '# Paso 1'), 'section-title')],
    ['a heading of a level that there is not', wrong(slides(how), swap('### Ofertas', '#### Ofertas'), 'markdown-unsupported')],
    ['no id', wrong(slides(how), swap(' {#coercion}', ''), 'id-missing')],
    ['a misspelled id', wrong(slides(how), swap('{#coercion}', '{#coertion}'), 'id-unknown')],
    ['an id that appears twice', wrong(slides(how), swap('{#coercion}', '{#approach}'), 'id-duplicate')],
    ['a heading without words', wrong(slides(how), swap('## Paso 2: Tácticas de coerción {', '## {'), 'slide-empty')],
    ['text before the first slide', wrong(slides(how), swap('# Cómo sucede\n', '# Cómo sucede\n\nAquí empieza.\n'), 'section-title')],
    [
      'a list where the layout shows none',
      {
        file: slides(how),
        edit: swap('Él dice que la va a publicar si ella no vuelve.', '\n\n- Él dice\n- Ella no'),
        rule: 'layout-misfit',
        line: lineOf('{#story-partner}'),
      },
    ],
    ['an item too many', wrong(slides(what), swap('- Que a uno lo presionen\n', '- Que a uno lo presionen\n- Que otros miren\n'), 'parity-count')],
    ['a misspelled word', wrong(slides(how), swap('dinero o drogas', 'dinero o drojas'), 'spelling')],
    ['words that blame', wrong(notes(how), swap('No. La guía describe lo más común.', 'No. El menor se lo buscó. Es lo más común.'), 'banned-wording')],
    ['another word for a thing', wrong(notes(how), swap('quien actúa mal es el ofensor', 'quien actúa mal es el agresor'), 'word-variant')],
    [
      'a sentence that goes on and on',
      wrong(notes(how), swap('No. La guía describe lo más común.', `No, ${'la guía describe lo más común, y '.repeat(5)}así es.`), 'sentence-length'),
    ],
  ],
  'workshop.yaml has': [
    ['a tab', wrong(workshop, swap('    slides:', '\tslides:'), 'yaml-syntax')],
    ['no colon', wrong(workshop, swap('layout: title', 'layout title'), 'yaml-syntax')],
    ['an open quote', wrong(workshop, swap('school: ""', 'school: "'), 'yaml-syntax')],
    ['an open bracket', { ...wrong(workshop, swap('languages: [en, es]', 'languages: [en, es'), 'yaml-syntax'), line: lineOf('title: {') }],
    [
      'an open brace',
      { ...wrong(workshop, swap('minutes: { 20: 1, 45: 1, 60: 2 }', 'minutes: { 20: 1, 45: 1, 60: 2'), 'yaml-syntax'), line: lineOf('- id: before-we-begin') },
    ],
    ['a line too far out', wrong(workshop, swap('        layout: title', '      layout: title'), 'yaml-syntax')],
    ['a setting twice', wrong(workshop, swap('        layout: title', '        layout: title\n        layout: title'), 'yaml-syntax')],
    ['a name for nothing', wrong(workshop, swap('layout: title', 'layout: *title'), 'yaml-syntax')],
    ['a second document', wrong(workshop, swap('sections:', '---\nsections:'), 'yaml-syntax')],
    ['a colon in a text', wrong(workshop, swap('en: A calm workshop', 'en: Sextortion: a calm workshop'), 'yaml-syntax')],
    ['nothing', { file: workshop, edit: () => '', rule: 'setting-missing', line: () => 1 }],
    ['a misspelled setting', wrong(workshop, swap('        layout: title', '        layot: title'), 'setting-unknown')],
    ['a word in place of minutes', wrong(workshop, swap('minutes: { 20: 1, 45: 1, 60: 2 }', 'minutes: { 20: one, 45: 1, 60: 2 }'), 'setting-value')],
    ['a text in one language', { ...wrong(workshop, swap(', es: Hablemos de la sextorsión', ''), 'language-missing'), line: lineOf('title: {') }],
    ['a layout that there is not', wrong(workshop, swap('layout: columns', 'layout: column'), 'layout-unknown')],
    [
      'a layout that does not fit',
      {
        file: workshop,
        edit: swap('id: coercion\n        layout: cards', 'id: coercion\n        layout: columns'),
        rule: 'layout-misfit',
        inFile: slides(how),
        line: () => lineOf('{#coercion}')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
    [
      'a setting that the layout does not use',
      wrong(workshop, swap('        content-note: true', '        talk: 3\n        content-note: true'), 'setting-unused'),
    ],
    ['an icon that there is not', wrong(workshop, swap('life-buoy', 'lifebuoy'), 'icon-unknown')],
    ['an icon too few', wrong(workshop, swap(', life-buoy', ''), 'setting-value')],
    [
      'minutes that do not add up',
      { file: workshop, edit: swap('{ 20: 3.5, 45: 4, 60: 5 }', '{ 20: 9, 45: 4, 60: 5 }'), rule: 'length-minutes', line: lineOf('- id: welcome') },
    ],
    [
      'minutes for no session',
      { file: workshop, edit: swap('{ 45: 1.5, 60: 1.5 }', '{ 30: 2, 45: 1.5, 60: 1.5 }'), rule: 'setting-value', line: lineOf('- id: real-or-fake') },
    ],
    [
      'a point that the guide does not have',
      { file: workshop, edit: swap('what.exploitation,', 'what.exploit,'), rule: 'guide-point', line: lineOf('- id: definition') },
    ],
    [
      'two slides in another order',
      {
        file: workshop,
        edit: text => text.replace('id: approach', 'id: x').replace('id: coercion', 'id: approach').replace('id: x', 'id: coercion'),
        rule: 'id-order',
        inFile: slides(how),
        line: () => lineOf('{#approach}')(own.files.get(slides(how)) ?? '', ''),
      },
    ],
    ['a slide twice', { file: workshop, edit: swap('id: coercion', 'id: approach'), rule: 'id-duplicate', line: changedLine }],
    [
      'a file that there is not',
      { file: workshop, edit: swap('03-who-does-it.md', '03-who-did-it.md'), rule: 'file-missing', inFile: slides('03-who-did-it'), line: () => 1 },
    ],
  ],
  'another YAML file has': [
    ['a contact that leads nowhere', wrong(contacts, swap('link: https://stopncii.org', 'link: stopncii.org'), 'link-scheme')],
    ['a date as people say it', wrong(contacts, swap('checked: never', 'checked: 22.11.2026'), 'setting-value')],
    ['a contact without a name', { ...wrong(contacts, swap('    name: CyberTipline\n', ''), 'setting-missing'), line: lineOf('  cybertipline:') }],
    ['a point of the guide twice', wrong('slides/guide.yaml', swap('id: public', 'id: blackmail'), 'id-duplicate')],
    ['a known word that no text needs', wrong('slides/words.yaml', swap('sext, sextortion]', 'sext, sextortion, zzz]'), 'words-list')],
    ['a name that no text has', wrong('slides/words.yaml', swap('names: [AYUDA', 'names: [ALGO, AYUDA'), 'words-list')],
    ['a term that the glossary does not have', wrong('slides/words.yaml', swap('  - approach\n', '  - advance\n'), 'term-unknown')],
  ],
};

test('the untouched workshop has no mistake', () => expect(problemsWith(new Map()).filter(diagnostic => diagnostic.rule !== 'contact-checked')).toEqual([]));

describe.each(Object.entries(tables))('%s:', (_, rows) => {
  test.each(rows)('%s', (_, { file, edit, rule, inFile = file, line }) => {
    const text = own.files.get(file) ?? '';
    const changed = edit(text);
    expect(changed).not.toBe(text);
    const diagnostics = problemsWith(new Map([[file, changed]]));
    expect(diagnostics.map(each => `${each.file}:${each.line} ${each.rule}`)).toContain(`${inFile}:${line(changed, text)} ${rule}`);
  });
});

describe('a file is not there:', () => {
  test.each([workshop, contacts, slides(how), slides(how, 'en'), notes(how), slides('handout'), notes('questions', 'en')])('%s', file => {
    expect(problemsWith(new Map([[file, undefined]])).map(each => `${each.file}:${each.line} ${each.rule}`)).toContain(`${file}:1 file-missing`);
  });
});

test('a file that no section names', () => {
  const file = slides('07-more');
  expect(problemsWith(new Map([[file, '# Más\n\n## Uno {#uno}\n\nDos\n']]))).toMatchObject([{ file, line: 1, rule: 'file-not-listed' }]);
});
