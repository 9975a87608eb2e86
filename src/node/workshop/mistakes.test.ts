import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkshopSource } from '../../compiler/source.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { judgeSource } from './loadWorkshop.ts';
import { readSource } from './readSource.ts';

/**
 * A workshop with one mistake at a time: each must be reported in its file, at its line. It is the one of the browser tests, so that the words of
 * the project’s own may change. Where a mistake is follows from the mistake itself.
 */
const own = readSource(join(import.meta.dirname, '..', '..', '..', 'e2e', 'fixtures', 'phones-at-night'), rule => expect.unreachable(rule));

function problemsWith(changes: ReadonlyMap<string, string | undefined>): readonly Diagnostic[] {
  const files = new Map(own.files);
  for (const [file, text] of changes) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  const source: WorkshopSource = { ...own, files };
  return judgeSource(source, [], { today: '2026-11-23' }).diagnostics;
}

/** Changes of several files, by their paths. */
type Edits = Readonly<Record<string, (text: string) => string>>;

/** A new text for a file, and what must be reported: in this file, if not in another, and on which line of the new text. */
interface Mistake {
  readonly file: string;
  readonly edit: (text: string) => string;
  readonly rule: RuleName;
  readonly inFile?: string;
  /** What the workshop does not have, and the mistake needs. */
  readonly given?: Edits;
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
const welcome = '01-welcome';
const night = '02-at-night';
const home = '03-at-home';
const help = '04-help';
const workshop = 'slides/workshop.yaml';
const contacts = 'slides/resources.yaml';

/** Something is missing; it is reported at what comes before it. */
const lost = (file: string, edit: Mistake['edit'], rule: RuleName = 'parity-count'): Mistake => ({ file, edit, rule, line: lineBefore });
/** Something is wrong where it is. */
const wrong = (file: string, edit: Mistake['edit'], rule: RuleName): Mistake => ({ file, edit, rule, line: changedLine });

/** Lists a name that is the same in both languages. */
const named = (name: string): Edits => ({ 'slides/words.yaml': swap('fixed:\n', `names: [${name}]\nfixed:\n`) });

const tables: Readonly<Record<string, readonly Row[]>> = {
  'something is left out': [
    ['a slide', { file: slides(home), edit: dropPart('## La primera semana'), rule: 'slide-missing', line: lineOf('{#a-plan}') }],
    ['a slide of the first language', { file: slides(home, 'en'), edit: dropPart('## The first week'), rule: 'slide-missing', line: lineOf('{#a-plan}') }],
    ['the notes of a slide', { file: notes(home), edit: dropPart('## La primera semana'), rule: 'notes-missing', line: lineOf('{#a-plan}') }],
    [
      'a slide in workshop.yaml',
      {
        file: workshop,
        edit: text => text.replace(/ {6}- id: calm-bedtime\n(?: {8}.*\n)+/, ''),
        rule: 'id-unknown',
        inFile: slides(home),
        line: () => lineOf('{#calm-bedtime}')(own.files.get(slides(home)) ?? '', ''),
      },
    ],
    ['the first item of a list', { ...lost(slides(home), drop('- Las primeras noches')), line: lineOf('- Celebren') }],
    ['an item in the middle', lost(slides(home), drop('- Celebren'))],
    ['the last item', lost(slides(home), drop('- El domingo'))],
    [
      'an item of a card',
      {
        ...lost(slides(night), drop('- Una mañana con sueño')),
        given: {
          [slides(night)]: swap('Mensajes hasta tarde y una mañana con sueño', '- Mensajes hasta tarde\n- Una mañana con sueño'),
          [slides(night, 'en')]: swap('Messages until late, and a tired morning', '- Messages until late\n- A tired morning'),
        },
        line: lineOf('- Mensajes hasta tarde'),
      },
    ],
    ['an item of the notes', lost(notes(welcome), drop('- Diga dónde'))],
    ['a numbered item', lost(slides(help), drop('3. Llamen'))],
    ['a card', { file: slides(night), edit: dropPart('### Juegos'), rule: 'parity-count', line: lineOf('### Amistades') }],
    ['a step', { file: slides(home), edit: dropPart('### Poner una hora'), rule: 'parity-count', line: lineOf('### Acordar') }],
    ['a card of a document', { file: slides('handout'), edit: dropPart('### NetSmartz'), rule: 'parity-count', line: lineOf('### Diario del sueño') }],
    ['a paragraph of a slide', lost(slides(welcome), drop('Descansar bien'))],
    ['a paragraph of the notes', lost(notes(welcome), drop('No. Una llamada'))],
    ['a paragraph of a document', lost(notes('questions'), drop('Depende de la edad'))],
    ['a quote of a document', { ...lost(slides('handout'), drop('> “Gracias por intentarlo')), line: lineOf('> “¿Qué te ayudaría') }],
    ['a part of the notes', { file: notes(home), edit: dropPart('### Si preguntan'), rule: 'parity-count', line: lineOf('### Diga') }],
    ['a part of a document', { file: notes('questions'), edit: dropPart('## Mi hija dice'), rule: 'document-parts', line: lineOf('{#q-work}') }],
    ['the whole slides of a section', { file: slides(home), edit: () => '', rule: 'section-title', line: () => 1 }],
    ['a row of the glossary', { file: notes('glossary'), edit: drop('| Cargar'), rule: 'parity-count', line: lineOf('| Término') }],
    [
      'a contact',
      {
        file: contacts,
        edit: text => text.replace(/ {2}sleep-diary:\n(?: {4}.*\n)+/, ''),
        rule: 'link-contact',
        inFile: slides('handout'),
        line: () => lineOf('[sleep-diary]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    [
      'the only point of the guide that a slide covers',
      {
        file: workshop,
        edit: swap('nights.sleep, nights.phone', 'nights.phone'),
        rule: 'guide-coverage',
        inFile: 'slides/guide.yaml',
        line: () => lineOf('id: sleep')(own.files.get('slides/guide.yaml') ?? '', ''),
      },
    ],
    ['a link', wrong(slides(help), swap('[example.org/diario][sleep-diary]', 'Diario'), 'parity-links')],
    [
      '988 beside suicide',
      wrong(
        notes('if-someone-tells-you'),
        text => text.replace(/^(.*suicidio.*)$/m, line => line.replaceAll('[lifeline-988]', '[calm-nights-phone]')),
        'parity-links',
      ),
    ],
    ['the mark of the content note', { file: workshop, edit: swap('        content-note: true\n', ''), rule: 'content-note', line: lineOf('- id: opening') }],
    ['the words of a card', { ...lost(slides(night), drop('Un zumbido')), line: lineOf('### Avisos') }],
  ],
  'a fact changes': [
    ['a digit of a phone number', wrong(slides(help), swap('[1-202-555-0143]', '[1-202-555-0134]'), 'contact-shown')],
    [
      'a digit of a phone number in the notes',
      {
        ...wrong(notes(help), swap('[1-202-555-0143]', '[1-202-555-0140]'), 'contact-shown'),
        given: {
          [notes(help)]: swap('donde pedir ayuda.', 'donde pedir ayuda: [1-202-555-0143][calm-nights-phone].'),
          [notes(help, 'en')]: swap('places to turn to.', 'places to turn to: [1-202-555-0143][calm-nights-phone].'),
        },
      },
    ],
    [
      'the number that a contact dials',
      {
        file: contacts,
        edit: swap('tel:+12025550143', 'tel:+12025550144'),
        rule: 'contact-shown',
        inFile: slides('handout'),
        line: () => lineOf('[calm-nights-phone]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    ['an age', wrong(slides(night), swap('Ana tiene 13 años', 'Ana tiene 14 años'), 'parity-numbers')],
    [
      'an age of the first language',
      {
        file: slides(night, 'en'),
        edit: swap('Leo, 11,', 'Leo, 12,'),
        rule: 'parity-numbers',
        inFile: slides(night),
        line: () => lineOf('Leo, de 11')(own.files.get(slides(night)) ?? '', ''),
      },
    ],
    ['an age in a document', wrong(slides('handout'), swap('para toda la familia', 'para toda la familia desde los 12 años'), 'parity-numbers')],
    ['the number to call in danger', wrong(notes('if-someone-tells-you'), swap('al 911', 'al 912'), 'parity-numbers')],
    ['a count', wrong(notes('before-you-start'), swap('en voz alta una vez', 'en voz alta 20 veces'), 'parity-numbers')],
    ['a count in words', wrong(notes(home), swap('Tienen tres minutos.', 'Tienen cuatro minutos.'), 'parity-number-words')],
    ['a number of a key', wrong(slides('handout'), swap('oprima el 2', 'oprima el 3'), 'parity-numbers')],
    ['an age in the glossary', wrong(notes('glossary'), swap('que cría a un niño', 'que cría a un niño de 8 años'), 'parity-numbers')],
    ['an address', wrong(slides(help), swap('[example.org/diario]', '[example.com/diario]'), 'contact-shown')],
    ['an address that is no link', wrong(slides(help), swap('Más sobre la vida en línea', 'Más en ncmec.org'), 'contact-bare')],
    [
      'the address of a contact',
      {
        file: contacts,
        edit: swap('https://example.org/diario', 'https://example.com/diario'),
        rule: 'contact-shown',
        inFile: slides('handout'),
        line: () => lineOf('[sleep-diary]')(own.files.get(slides('handout')) ?? '', ''),
      },
    ],
    ['an address that is no longer shown', wrong(slides(help), swap('[example.org/diario]', '[Abrir la página]'), 'parity-addresses')],
    ['a contact for another', wrong(slides('handout'), swap('[example.org/diario][sleep-diary]', '[example.org/noches][calm-nights]'), 'parity-links')],
    ['the name of an authority', { ...wrong(notes('glossary'), swap('(NCMEC)', '(ICE)'), 'parity-names'), given: named('NCMEC') }],
    ['the name of a child in a story', { ...wrong(slides(night), swap('Ana tiene 13', 'Eva tiene 13'), 'parity-names'), given: named('Ana') }],
    [
      'a word to text',
      {
        ...wrong(slides('handout'), swap('envíe AYUDA', 'envíe SOCORRO'), 'parity-names'),
        given: { ...named('AYUDA'), [slides('handout', 'en')]: swap('press 2.', 'press 2, or text AYUDA.') },
      },
    ],
    [
      'the name of a service',
      {
        file: slides(help),
        edit: swap('Consejos de NetSmartz', 'Consejos de un programa'),
        rule: 'term-pair',
        given: {
          [slides(help)]: swap('Consejos y', 'Consejos de NetSmartz y'),
          [slides(help, 'en')]: swap('Tips and', 'Tips from NetSmartz and'),
        },
        line: lineOf('{#places-that-help}'),
      },
    ],
    [
      'the source’s words alone',
      {
        file: slides(night, 'en'),
        edit: swap('No one wants to miss out', 'Nobody wants to miss out'),
        rule: 'translation-stale',
        inFile: slides(night),
        line: () => lineOf('Nadie quiere')(own.files.get(slides(night)) ?? '', ''),
      },
    ],
  ],
  'things change places': [
    ['two slides', { file: slides(home), edit: exchange('## Un plan para la noche', '## La primera semana'), rule: 'id-order', line: lineOf('{#first-week}') }],
    [
      'the notes of two slides',
      { file: notes(home), edit: exchange('## Un plan para la noche', '## La primera semana'), rule: 'id-order', line: lineOf('{#first-week}') },
    ],
    [
      'two cards with links',
      { file: slides(help), edit: exchange('### Noches Tranquilas', '### Diario del sueño'), rule: 'parity-count', line: lineOf('[1-202-555-0143]') },
    ],
    [
      'two cards with a link each',
      { file: slides('handout'), edit: exchange('### Diario del sueño', '### NetSmartz'), rule: 'parity-links', line: lineOf('[sleep-diary]') },
    ],
    [
      'two items of the first language alone',
      {
        file: slides(home, 'en'),
        edit: swap('- Praise every small step.\n- Adults put their phones away too.', '- Adults put their phones away too.\n- Praise every small step.'),
        rule: 'translation-moved',
        inFile: slides(home),
        line: () => lineOf('- Celebren')(own.files.get(slides(home)) ?? '', ''),
      },
    ],
    ['two parts of the notes', { file: notes(welcome), edit: exchange('### Diga', '### Haga'), rule: 'parity-count', line: lineOf('### Diga') }],
    [
      'two parts of a document',
      { file: slides('handout'), edit: exchange('## Palabras amables', '## {emergency-title}'), rule: 'document-parts', line: lineOf('{#handout-now}') },
    ],
  ],
  'a text is in the wrong language': [
    ['a paragraph', wrong(slides(welcome), swap('Un teléfono en la cama puede estorbar.', 'A phone in the bed can get in the way.'), 'other-language')],
    [
      'a paragraph of the notes',
      wrong(
        notes(welcome),
        text => text.replace(/^No\. Una llamada.*$/m, 'No. A call with grandma is not the same as a game at midnight. (Práctica con grupos)'),
        'other-language',
      ),
    ],
    [
      'a paragraph of a document in the first language',
      wrong(
        slides('handout', 'en'),
        swap('Tips, and someone to ask, every weekday evening.', 'Consejos, y alguien a quien preguntar por la noche.'),
        'other-language',
      ),
    ],
    ['a slide’s heading', wrong(slides(night), swap('## Lo que no deja dormir', '## What keeps children awake'), 'other-language')],
    ['a card’s short heading', wrong(slides(night), swap('### Avisos', '### Alerts'), 'spelling')],
    ['a heading of the notes', wrong(notes(night), swap('### Haga', '### Do'), 'notes-heading')],
    [
      'a mark within a text',
      { file: slides(night), edit: swap('Nadie quiere perderse nada', '**{en} Nadie** quiere perderse nada'), rule: 'braces-unknown', line: changedLine },
    ],
    [
      'a mark of another language',
      { file: slides(night), edit: swap('Nadie quiere perderse nada', '{es} Nadie quiere perderse nada'), rule: 'braces-unknown', line: changedLine },
    ],
    [
      'a mark in a setting',
      { file: workshop, edit: swap('es: Biblioteca pública', 'es: "Biblioteca {en} pública"'), rule: 'braces-unknown', line: changedLine },
    ],
    [
      'a text with its mark',
      { file: slides(night), edit: swap('Nadie quiere perderse nada', '{en} No one wants to miss out'), rule: 'untranslated', line: changedLine },
    ],
  ],
  'the Markdown has': [
    ['a script', wrong(notes(welcome), swap('No. Una llamada', '<script>alert(1)</script> No. Una llamada'), 'raw-html')],
    ['a link to a script', wrong(slides(night), swap('Un zumbido', '[Un](javascript:alert) zumbido'), 'link-scheme')],
    ['a link with its address', wrong(slides(night), swap('Un zumbido', '[Un](https://example.org) zumbido'), 'parity-links')],
    ['a link to no slide', wrong(slides(night), swap('Un zumbido', '[Un](#buzz) zumbido'), 'parity-links')],
    ['a second section', wrong(slides(home), swap('## La primera semana', '# La primera semana'), 'section-title')],
    ['a heading of a level that there is not', wrong(slides(night), swap('### Avisos', '#### Avisos'), 'markdown-unsupported')],
    ['text before the first slide', wrong(slides(home), swap('# En casa\n', '# En casa\n\nAquí empieza.\n'), 'section-title')],
    [
      'a list where the layout shows none',
      {
        file: slides(night),
        edit: swap('Él grita, ella desconecta la consola y los dos duermen mal.', '\n\n- Él grita\n- Ella no'),
        rule: 'layout-misfit',
        line: lineOf('{#one-last-game}'),
      },
    ],
    [
      'an item too many',
      wrong(slides(welcome), swap('- Nadie tiene que contar su historia.\n', '- Nadie tiene que contar su historia.\n- Todos escuchan.\n'), 'parity-count'),
    ],
    ['a misspelled word', wrong(slides(night), swap('Un zumbido', 'Un zunbido'), 'spelling')],
    ['words that blame', wrong(notes(welcome), swap('No. Una llamada', 'No. El menor se lo buscó. Una llamada'), 'banned-wording')],
    ['another word for a thing', wrong(notes(welcome), swap('por un teléfono de noche', 'por un celular de noche'), 'word-variant')],
    [
      'a sentence that goes on and on',
      wrong(notes(welcome), swap('No. Una llamada con', `No, ${'una llamada con la abuela es otra cosa, y '.repeat(5)}una llamada con`), 'sentence-length'),
    ],
  ],
  'workshop.yaml has': [
    ['a tab', wrong(workshop, swap('    slides:', '\tslides:'), 'yaml-syntax')],
    ['nothing', { file: workshop, edit: () => '', rule: 'setting-missing', line: () => 1 }],
    ['a misspelled setting', wrong(workshop, swap('        layout: title', '        layot: title'), 'setting-unknown')],
    ['a word in place of minutes', wrong(workshop, swap('minutes: { 15: 1, 30: 1, 45: 1 }', 'minutes: { 15: one, 30: 1, 45: 1 }'), 'setting-value')],
    [
      'a layout that does not fit',
      {
        file: workshop,
        edit: swap('id: awake\n        layout: cards', 'id: awake\n        layout: columns'),
        rule: 'layout-misfit',
        inFile: slides(night),
        line: () => lineOf('{#awake}')(own.files.get(slides(night)) ?? '', ''),
      },
    ],
    [
      'minutes that do not add up',
      { file: workshop, edit: swap('{ 15: 3.5, 30: 5, 45: 5 }', '{ 15: 9, 30: 5, 45: 5 }'), rule: 'length-minutes', line: lineOf('- id: opening') },
    ],
    [
      'minutes for no session',
      { file: workshop, edit: swap('{ 30: 1.5, 45: 1.5 }', '{ 20: 2, 30: 1.5, 45: 1.5 }'), rule: 'setting-value', line: lineOf('- id: two-nights') },
    ],
    [
      'a point that the guide does not have',
      { file: workshop, edit: swap('nights.alerts,', 'nights.alarms,'), rule: 'guide-point', line: lineOf('- id: awake') },
    ],
    [
      'two slides in another order',
      {
        file: workshop,
        edit: text => text.replace('id: a-plan', 'id: x').replace('id: first-week', 'id: a-plan').replace('id: x', 'id: first-week'),
        rule: 'id-order',
        inFile: slides(home),
        line: () => lineOf('{#a-plan}')(own.files.get(slides(home)) ?? '', ''),
      },
    ],
    [
      'a file that there is not',
      { file: workshop, edit: swap('03-at-home.md', '03-at-work.md'), rule: 'file-missing', inFile: slides('03-at-work'), line: () => 1 },
    ],
  ],
  'another YAML file has': [
    ['a contact without a name', { ...wrong(contacts, swap('    name: NCMEC NetSmartz\n', ''), 'setting-missing'), line: lineOf('  netsmartz:') }],
    ['a known word that no text needs', wrong('slides/words.yaml', swap('[Charla]', '[Charla, zzz]'), 'words-list')],
    ['a name that no text has', wrong('slides/words.yaml', swap('fixed:', 'names: [ALGO]\nfixed:'), 'words-list')],
    ['a term that the glossary does not have', wrong('slides/words.yaml', swap('  - alert\n', '  - advance\n'), 'term-unknown')],
  ],
};

test('the untouched workshop has no mistake', () => expect(problemsWith(new Map())).toEqual([]));

describe.each(Object.entries(tables))('%s:', (_, rows) => {
  test.each(rows)('%s', (_, { file, edit, rule, inFile = file, given = {}, line }) => {
    const before = new Map(Object.entries(given).map(([each, add]) => [each, add(own.files.get(each) ?? '')]));
    const text = before.get(file) ?? own.files.get(file) ?? '';
    const changed = edit(text);
    expect(changed).not.toBe(text);
    const diagnostics = problemsWith(new Map([...before, [file, changed]]));
    expect(diagnostics.map(each => `${each.file}:${each.line} ${each.rule}`)).toContain(`${inFile}:${line(changed, text)} ${rule}`);
  });
});

describe('a file of the first language is not there:', () => {
  test.each([slides(home, 'en'), notes('questions', 'en')])('%s', file => {
    expect(problemsWith(new Map([[file, undefined]])).map(each => `${each.file}:${each.line} ${each.rule}`)).toContain(`${file}:1 file-missing`);
  });
});
