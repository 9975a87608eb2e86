import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from './describeDiagnostic.ts';
import { diagnosticOf } from './diagnostic.ts';
import type { FactsOf, RuleName } from './rules.ts';

/** What a rule says in Spanish of these facts. */
function inSpanish<Name extends RuleName>(rule: Name, facts: FactsOf<Name>) {
  return describeDiagnostic(diagnosticOf(rule, { file: 'slides/es/01-start.md', line: 9 }, facts), { language: 'es' });
}

const source = { file: 'slides/en/01-start.md', line: 9 };

describe('in Spanish, a message goes with what was found', () => {
  test.each([
    [{ missing: ['8'], extra: [] }, 'El número 8 está en slides/en/01-start.md:9, pero no aquí.'],
    [{ missing: ['8', '10'], extra: [] }, 'Los números 8 y 10 están en slides/en/01-start.md:9, pero no aquí.'],
    [{ missing: [], extra: ['8'] }, 'El número 8 está aquí, pero no en slides/en/01-start.md:9.'],
    [{ missing: [], extra: ['8', '10'] }, 'Los números 8 y 10 están aquí, pero no en slides/en/01-start.md:9.'],
    [{ missing: ['8'], extra: ['10', '12'] }, 'Aquí dice 10 y 12, pero slides/en/01-start.md:9 dice 8.'],
  ])('numbers: %j', (difference, message) => expect(inSpanish('parity-numbers', { ...difference, source }).message).toBe(message));

  test('names are in quotation marks, one or more', () => {
    expect(inSpanish('parity-names', { missing: ['FBI'], extra: [], source }).message).toBe('El nombre “FBI” está en slides/en/01-start.md:9, pero no aquí.');
    expect(inSpanish('parity-names', { missing: [], extra: ['FBI', 'NCMEC'], source }).message).toBe(
      'Los nombres “FBI” y “NCMEC” están aquí, pero no en slides/en/01-start.md:9.',
    );
  });

  test.each([
    ['items', 'Esta diapositiva tiene 7 elementos de lista.', 'Pase algunos a las notas, o use dos diapositivas.'],
    ['cards', 'Esta diapositiva tiene 7 tarjetas.', 'Pase algunas a las notas, o use dos diapositivas.'],
  ] as const)('%s have their gender', (kind, message, fix) => expect(inSpanish('slide-items', { kind, count: 7, max: 6 })).toMatchObject({ message, fix }));

  test.each([
    ['section', 'La sección en inglés dice “rule”, pero aquí no se dice “regla” o “norma”.'],
    ['slide', 'La diapositiva en inglés dice “rule”, pero aquí no se dice “regla” o “norma”.'],
    ['notes', 'Las notas en inglés dicen “rule”, pero aquí no se dice “regla” o “norma”.'],
    ['document', 'El documento en inglés dice “rule”, pero aquí no se dice “regla” o “norma”.'],
  ] as const)('the term of a text: %s', (text, message) => {
    const facts = { found: 'one-language', text, said: { language: 'en', forms: ['rule'] }, missing: { language: 'es', forms: ['regla', 'norma'] } } as const;
    expect(inSpanish('term-pair', facts).message).toBe(message);
  });

  test('a misspelled word is counted from the second time on', () => {
    expect(inSpanish('spelling', { word: 'dia', language: 'es', count: 1 }).message).toBe('“dia” no está en el diccionario de español.');
    expect(inSpanish('spelling', { word: 'dia', language: 'es', count: 2 }).message).toBe('“dia” no está en el diccionario de español. Aparece 2 veces.');
  });

  test('inches are one or more', () => {
    const message = (by: number): string => inSpanish('document-overflow', { by, pdf: 'handout-es.pdf', isNotes: false }).message;
    expect(message(1)).toBe('El texto es 1 pulgada más alto que su página en handout-es.pdf, aun con la letra más pequeña.');
    expect(message(1.5)).toBe('El texto es 1.5 pulgadas más alto que su página en handout-es.pdf, aun con la letra más pequeña.');
  });

  test('a text of the interface has values in braces, or none', () => {
    const message = (...found: readonly string[]): string => inSpanish('words-values', { kind: 'values', key: 'title', found, expected: ['name'] }).message;
    expect(message()).toBe('El texto de “title” no tiene nada entre llaves.');
    expect(message('date')).toBe('El texto de “title” tiene {date}.');
  });

  test('a part of the notes that the source lacks is named, a paragraph is not', () => {
    expect(inSpanish('parity-count', { found: 'extra', piece: { kind: 'part', heading: 'Haga' }, source }).message).toBe(
      'El idioma original no tiene la parte “### Haga” en este lugar.',
    );
    expect(inSpanish('parity-count', { found: 'extra', piece: { kind: 'paragraph' }, source }).message).toBe(
      'Aquí hay un párrafo que el idioma original no tiene.',
    );
  });

  test.each([
    ['file', 'Cierre los programas que lo tengan abierto, o dese permiso para leerlo. Después vuelva a ejecutar el comando.'],
    ['folder', 'Cierre los programas que la tengan abierta, o dese permiso para leerla. Después vuelva a ejecutar el comando.'],
  ] as const)('what cannot be read is a %s', (kind, fix) =>
    expect(inSpanish('file-unreadable', { kind, failure: { code: 'EBUSY', detail: '' } }).fix).toBe(fix),
  );

  test('minutes are one or more', () => {
    const message = (sum: number): string => inSpanish('length-minutes', { length: 10, sum, from: 9, to: 11 }).message;
    expect(message(1)).toBe('Las diapositivas de la sesión de 10 minutos suman 1 minuto.');
    expect(message(11.2)).toBe('Las diapositivas de la sesión de 10 minutos suman 11.2 minutos.');
  });
});

describe('in Spanish, how hard a text is to read', () => {
  const notes = {
    text: 'notes',
    language: 'en',
    scale: 'Flesch–Kincaid',
    measures: 'grade',
    level: 9.3,
    goal: 6,
    limit: 8,
    wordsPerSentence: 14.21,
    syllablesPerWord: 1.684,
    longest: [{ location: { file: 'speaker-notes/en/01-start.md', line: 7 }, words: 24 }],
  } as const;

  test('is told of the notes by school grade, with the longest sentence', () => {
    expect(inSpanish('reading-level', notes)).toMatchObject({
      message:
        'En conjunto, las notas en inglés tienen 9.3 en la escala Flesch–Kincaid, que corresponde a los grados escolares de Estados Unidos. En promedio, cada oración tiene 14.2 palabras, y cada palabra 1.68 sílabas.',
      expected: '8 o menos; la meta es 6 o menos.',
      fix: 'Divida las oraciones largas y use palabras de todos los días. Empiece por la más larga: speaker-notes/en/01-start.md:7 (24 palabras).',
    });
  });

  test('is told of a document by ease of reading, with the longest sentences', () => {
    const [first] = notes.longest;
    const document = { ...notes, text: 'document', language: 'es', scale: 'INFLESZ', measures: 'ease', level: 60.4, goal: 65, limit: 55 } as const;
    expect(inSpanish('reading-level-goal', { ...document, longest: [first, { location: source, words: 20 }] })).toMatchObject({
      message:
        'En conjunto, este documento en español tiene 60.4 en la escala INFLESZ, que va de 0 (difícil) a 100 (fácil). En promedio, cada oración tiene 14.2 palabras, y cada palabra 1.68 sílabas.',
      expected: '65 o más, para que también se entienda en un segundo idioma; menos de 55 es un error.',
      fix: 'Divida las oraciones largas y use palabras de todos los días. Empiece por las más largas: speaker-notes/en/01-start.md:7 (24 palabras) y slides/en/01-start.md:9 (20 palabras).',
    });
  });

  test('names no sentence where none is known', () => {
    expect(inSpanish('reading-level', { ...notes, longest: [] }).fix).toBe('Divida las oraciones largas y use palabras de todos los días.');
  });
});
