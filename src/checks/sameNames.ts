import { namePattern } from '../languages/words.ts';
import type { Language } from '../model/language.ts';
import { matchesIn } from '../model/matchesIn.ts';
import type { Vocabulary, Workshop } from '../model/workshop.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import type { Passage } from '../passages/passage.ts';
import type { Unit } from '../passages/units.ts';
import { defineCheck } from './check.ts';
import { differingFacts, type Fact } from './differingFacts.ts';

/**
 * Names that are the same in every language are in every language of a paragraph, heading or item of slides and documents, and of the
 * notes of a slide, where one language may say “he” and the other the name once more: those of the list “names” in words.yaml, each of
 * which is needed, and of contacts. Names that are terms of the list “fixed” have their own check.
 */
export const sameNames = defineCheck({
  given: ({ workshop: { vocabulary, resources, languages } }, once) => ({ patterns: once(patternsOf, vocabulary, resources, languages.join()) }),
  part: ({ passages, pairs }, { patterns: { any, listed } }, report) => {
    if (any) {
      const namesIn = ({ text }: Passage): readonly Fact[] => matchesIn(text, any).map(({ 0: found, index }) => ({ value: found, text: found, at: index }));
      for (const difference of byName(pairs.filter(pair => hasName(pair, any))).flatMap(pair => differingFacts(pair, namesIn, namesIn)))
        report('parity-names', difference.location, difference.facts);
    }
    return listed.filter(({ pattern }) => passages.some(({ text }) => text.search(pattern) >= 0)).map(({ value }) => value);
  },
  whole: ({ workshop }, report, found) => {
    const needed = new Set(found.flat());
    for (const { value, location } of workshop.vocabulary.names)
      if (!needed.has(value)) report('words-list', location, { found: 'unneeded-name', word: value });
  },
});

/** A pattern for any name that is compared, and one for each that words.yaml lists. */
function patternsOf({ fixed, names }: Vocabulary, resources: Workshop['resources'], languages: string) {
  const terms = fixed.map(({ value }) => value.toLowerCase());
  const compared = [...new Set([...names.map(({ value }) => value), ...contactsOf(resources, languages.split(','))])].filter(name => !isMadeOf(name, terms));
  return {
    any: compared.length > 0 ? namePattern(compared) : undefined,
    listed: names.map(({ value }) => ({ value, pattern: namePattern([value]) })),
  };
}

/** Most texts have no name, and need no closer look. */
function hasName({ source, translation }: UnitPair, pattern: RegExp): boolean {
  return [source, translation].some(unit => unit.passages.some(({ text }) => text.search(pattern) >= 0));
}

/** Each passage of slides and documents by itself, and the notes of a slide as one. */
function byName(pairs: readonly UnitPair[]): readonly UnitPair[] {
  const notes = new Map<string, UnitPair[]>();
  const passages: UnitPair[] = [];
  for (const pair of pairs) {
    const { source, translation } = pair;
    if (translation.kind === 'notes') {
      const key = `${translation.language} ${translation.owner}`;
      const own = notes.get(key);
      if (own) own.push(pair);
      else notes.set(key, [pair]);
    } else {
      for (const [i, passage] of translation.passages.entries())
        passages.push({ source: { ...source, passages: source.passages.slice(i, i + 1) }, translation: { ...translation, passages: [passage] } });
    }
  }
  return [...passages, ...[...notes.values()].flatMap(joined)];
}

function joined(pairs: readonly UnitPair[]): readonly UnitPair[] {
  const [first] = pairs;
  if (!first) return [];
  const whole = (side: keyof UnitPair): Unit => ({ ...first[side], passages: pairs.flatMap(pair => pair[side].passages) });
  return [{ source: whole('source'), translation: whole('translation') }];
}

/** Contacts with one name for all languages. */
function contactsOf(resources: Workshop['resources'], languages: readonly Language[]): readonly string[] {
  return Object.values(resources).flatMap(({ name }) => {
    const [first = '', ...others] = languages.map(language => name[language]?.text ?? '');
    return others.length > 0 && others.every(each => each === first) ? [first] : [];
  });
}

/** “NCMEC NetSmartz” is made of “NCMEC” and “NetSmartz”. */
function isMadeOf(name: string, terms: readonly string[]): boolean {
  return terms.reduce((rest, term) => rest.replace(term, ' '), name.toLowerCase()).trim() === '';
}
