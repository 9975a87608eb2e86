import type { Placed, Workshop } from '../model/workshop.ts';
import type { UnitPair } from '../text/pairUnits.ts';
import type { Passage } from '../text/passage.ts';
import type { Unit } from '../text/units.ts';
import { namePattern } from '../text/words.ts';
import type { Check } from './check.ts';
import { differenceInWords, differingFacts, type Fact } from './differingFacts.ts';

/**
 * Names that are the same in every language stand in every language of a slide, of its notes or of a part of a paper: those of the
 * list “names” in words.yaml, each of which is needed, and of contacts. Within a slide or its notes, one language may say “he” where the
 * other has the name once more. Names that are terms of the list “fixed” have a check of their own.
 */
export const sameNames: Check = (workshop, report, { pairs, units }) => {
  const { fixed, names: listed } = workshop.vocabulary;
  const terms = fixed.map(({ value }) => value.toLowerCase());
  const names = [...new Set([...listed.map(({ value }) => value), ...contactsOf(workshop)])].filter(name => !isMadeOf(name, terms));
  reportUnneeded(
    listed,
    units.flatMap(unit => unit.passages),
    report,
  );
  const pattern = names.length > 0 ? namePattern(names) : undefined;
  if (!pattern) return;
  const namesIn = ({ text }: Passage): readonly Fact[] => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ value: found, text: found, at: index }));
  for (const difference of wholeSlides(pairs).flatMap(pair => differingFacts(pair, namesIn, namesIn))) {
    report('parity-names', difference.place, {
      message: differenceInWords(difference),
      expected: 'The same names in every language; they are not translated.',
      hint: 'Write the name as it is in the first language. Names that differ by language do not belong on the list “names” in slides/words.yaml.',
    });
  }
};

/** The units of a slide, and those of its notes, as one; parts of papers as they are. */
function wholeSlides(pairs: readonly UnitPair[]): readonly UnitPair[] {
  const whole = new Map<string, UnitPair>();
  for (const [i, pair] of pairs.entries()) {
    const { kind, owner, language } = pair.translation;
    const key = kind === 'paper' ? `${i}` : `${kind} ${owner} ${language}`;
    const before = whole.get(key);
    whole.set(key, before ? { source: joined(before.source, pair.source), translation: joined(before.translation, pair.translation) } : pair);
  }
  return [...whole.values()];
}

const joined = (before: Unit, unit: Unit): Unit => ({ ...before, passages: [...before.passages, ...unit.passages] });

/** Contacts with one name for all languages. */
function contactsOf({ resources, languages }: Workshop): readonly string[] {
  return Object.values(resources).flatMap(({ name }) => {
    const [first = '', ...others] = languages.map(language => name[language] ?? '');
    return others.length > 0 && others.every(each => each === first) ? [first] : [];
  });
}

/** “NCMEC NetSmartz” is made of “NCMEC” and “NetSmartz”. */
function isMadeOf(name: string, terms: readonly string[]): boolean {
  return terms.reduce((rest, term) => rest.replace(term, ' '), name.toLowerCase()).trim() === '';
}

function reportUnneeded(listed: readonly Placed<string>[], passages: readonly Passage[], report: Parameters<Check>[1]): void {
  for (const { value, place } of listed) {
    const pattern = namePattern([value]);
    if (passages.some(({ text }) => text.search(pattern) >= 0)) continue;
    report('words-list', place, {
      message: `No text has the name “${value}”.`,
      expected: 'Names that a text has, with their capitals.',
      hint: 'Mend it, or take it off the list.',
    });
  }
}
