import type { Report } from '../diagnostics/diagnostic.ts';
import { inflected, knowsForms, plainForTerms } from '../languages/inflected.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Vocabulary, WorkshopDocument } from '../model/workshop.ts';
import { termsIn } from '../passages/terms.ts';
import { documentUnits, type Unit } from '../passages/units.ts';
import { defineCheck } from './check.ts';

/** A row of a glossary: ways to say a term, and ways to say it in the other language. */
interface Term {
  readonly own: readonly string[];
  readonly other: readonly string[];
  /** Whether it is in the glossary's own language, and not still in the source's. */
  readonly isTranslated: boolean;
  readonly location: SourceLocation;
}

/**
 * The glossaries of two languages have the same pairs of terms, and the terms that “fixed” in words.yaml lists are used alike:
 * a slide, its notes or a document that uses one in one language uses its pair in the other, in any form. This applies to languages whose inflections are known.
 */
export const glossaryTerms = defineCheck({
  given: ({ workshop: { vocabulary, languages, documents } }, once) => ({
    terms: once(termsOf, vocabulary, languages.join(), ...documents.filter(({ id }) => id === 'glossary')),
  }),
  part: ({ units }, { terms: { compared } }, report) => {
    const texts = compared.length > 0 ? textsOf(units) : [];
    for (const pair of compared) comparePair(pair, texts, report);
  },
  whole: (_, report, __, { terms: { glossaries, unknown } }) => {
    const [glossary = [], ...translations] = glossaries;
    // The first glossary’s second column is in the only other language; where there are several, it is in one of them.
    const isOnly = translations.length === 1;
    const isPair = (one: Term, other: Term): boolean => overlap(other.own, one.other) && (!isOnly || overlap(other.other, one.own));
    for (const translated of translations) {
      if (isOnly) reportLoneTerms(glossary, translated, isPair, report);
      reportLoneTerms(translated, glossary, isPair, report);
    }
    for (const { location, ...facts } of unknown) report('term-unknown', location, facts);
  },
});

/** The glossary in each language, which of the terms in words.yaml it gives in each, and which it lacks. */
function termsOf({ fixed }: Vocabulary, spoken: string, ...documents: readonly WorkshopDocument[]) {
  const [source = '', ...translations] = spoken.split(',');
  const units = documents.flatMap(document => documentUnits(document, [source, ...translations]));
  const glossaries = [source, ...translations].map(language => rowsIn(units, language));
  const pairs = translations.flatMap((language, i) =>
    fixed.map(({ value, location }) => ({ term: value, language, location, row: glossaries[i + 1]?.find(row => row.other.includes(value.toLowerCase())) })),
  );
  return {
    glossaries,
    unknown: pairs.filter(({ row }) => !row).map(({ term, language, location }) => ({ term, language, location })),
    compared: pairs.flatMap(({ language, row }) =>
      row?.isTranslated && knowsForms(source) && knowsForms(language) ? [[sideOf(source, row.other), sideOf(language, row.own)]] : [],
    ),
  };
}

/** What one language says for a term. */
interface Side {
  readonly language: Language;
  readonly forms: readonly string[];
  readonly patterns: readonly RegExp[];
}

const sideOf = (language: Language, forms: readonly string[]): Side => ({ language, forms, patterns: forms.map(form => inflected(form, language)) });

function reportLoneTerms(glossary: readonly Term[], other: readonly Term[], isPair: (one: Term, other: Term) => boolean, report: Report): void {
  if (glossary.length === 0 || other.length === 0) return;
  for (const term of glossary) {
    if (!term.isTranslated || other.some(each => !each.isTranslated || isPair(term, each))) continue;
    report('term-pair', term.location, { found: 'one-glossary', own: term.own, other: term.other });
  }
}

function comparePair(sides: readonly Side[], texts: readonly PairedText[], report: Report): void {
  for (const { kind, languages } of texts) {
    const uses = sides.map(side => side.patterns.some(pattern => (languages[side.language]?.text ?? '').search(pattern) >= 0));
    const user = sides[uses.indexOf(true)];
    const lacking = sides[uses.indexOf(false)];
    const location = lacking && languages[lacking.language]?.location;
    if (!user || !lacking || !location) continue;
    report('term-pair', location, {
      found: 'one-language',
      text: kind,
      said: { language: user.language, forms: user.forms },
      missing: { language: lacking.language, forms: lacking.forms },
    });
  }
}

/** A slide, its notes or a document, in each language. */
interface PairedText {
  readonly kind: Unit['kind'];
  readonly languages: Readonly<Record<Language, { readonly text: string; readonly location: SourceLocation }>>;
}

/** All texts but the glossary itself, whole. */
function textsOf(units: readonly Unit[]): readonly PairedText[] {
  const texts = new Map<string, { kind: Unit['kind']; languages: Record<Language, { text: string; location: SourceLocation }> }>();
  const untranslated = new Set<string>();
  for (const { kind, language, owner, passages } of units) {
    if (owner === 'glossary' || !passages[0]) continue;
    const text = texts.get(`${kind} ${owner}`) ?? { kind, languages: {} };
    if (passages.some(passage => passage.language !== language)) untranslated.add(`${language} ${kind} ${owner}`);
    const earlier = text.languages[language] ?? { text: '', location: passages[0].location };
    text.languages[language] = { ...earlier, text: [earlier.text, ...passages.map(passage => plainForTerms(passage.text))].join('\n') };
    texts.set(`${kind} ${owner}`, text);
  }
  // A text that is not translated as a whole may still get its term.
  for (const [key, { languages }] of texts)
    for (const language of Object.keys(languages)) if (untranslated.has(`${language} ${key}`)) delete languages[language];
  return [...texts.values()];
}

/** The rows of a language’s glossary, below the head. */
function rowsIn(units: readonly Unit[], language: Language): readonly Term[] {
  const rows = units.filter(unit => unit.kind === 'document' && unit.owner === 'glossary' && unit.language === language && unit.passages[0]?.role === 'cell');
  return rows
    .slice(1)
    .flatMap(({ passages: [own, other] }) =>
      own && other ? [{ own: termsIn(own.text), other: termsIn(other.text), isTranslated: own.language === language, location: own.location }] : [],
    );
}

function overlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some(each => others.includes(each));
}
