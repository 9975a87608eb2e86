import type { Report } from '../diagnostics/diagnostic.ts';
import { inflected, knowsForms, plainForTerms } from '../languages/inflected.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { termsIn } from '../passages/terms.ts';
import type { Unit } from '../passages/units.ts';
import type { Check } from './check.ts';

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
export const glossaryTerms: Check = (workshop, report, { units }) => {
  const [source, ...translations] = workshop.languages;
  if (source === undefined) return;
  const glossary = rowsIn(units, source);
  const texts = workshop.vocabulary.fixed.length > 0 ? textsOf(units) : [];
  for (const language of translations) {
    const translated = rowsIn(units, language);
    // The first glossary’s second column is in the only other language; where there are several, it is in one of them.
    const isOnly = translations.length === 1;
    const isPair = (one: Term, other: Term): boolean => overlap(other.own, one.other) && (!isOnly || overlap(other.other, one.own));
    if (isOnly) reportLoneTerms(glossary, translated, isPair, report);
    reportLoneTerms(translated, glossary, isPair, report);
    for (const { value, location } of workshop.vocabulary.fixed) {
      const term = translated.find(each => each.other.includes(value.toLowerCase()));
      if (!term) {
        report('term-unknown', location, { term: value, language });
        continue;
      }
      if (term.isTranslated && knowsForms(source) && knowsForms(language)) comparePair({ [source]: term.other, [language]: term.own }, texts, report);
    }
  }
};

function reportLoneTerms(glossary: readonly Term[], other: readonly Term[], isPair: (one: Term, other: Term) => boolean, report: Report): void {
  if (glossary.length === 0 || other.length === 0) return;
  for (const term of glossary) {
    if (!term.isTranslated || other.some(each => !each.isTranslated || isPair(term, each))) continue;
    report('term-pair', term.location, { found: 'one-glossary', own: term.own, other: term.other });
  }
}

function comparePair(pair: Readonly<Record<Language, readonly string[]>>, texts: readonly PairedText[], report: Report): void {
  const sides = Object.entries(pair).map(([language, forms]) => ({ language, forms, patterns: forms.map(form => inflected(form, language)) }));
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
