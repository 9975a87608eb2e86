import type { SourceLocation } from '../model/sourceLocation.ts';
import type { UnitPair } from '../passages/pairUnits.ts';
import { locationIn, type Passage } from '../passages/passage.ts';

/** Something that a translation says as its source does, such as a number or a name. */
export interface Fact {
  /** As it is compared. */
  readonly value: string;
  readonly text: string;
  /** Where in the passage it begins. */
  readonly at: number;
}

/** Facts of one passage that its counterpart does not have. */
export interface Difference {
  /** In the translation: of what is too much, or of the passage that lacks something. */
  readonly location: SourceLocation;
  /** The counterpart in the first language. */
  readonly source: SourceLocation;
  /** What the source says and the translation does not, as the source writes it. */
  readonly missing: readonly string[];
  /** What the translation says and the source does not. */
  readonly extra: readonly string[];
}

/**
 * Compares which facts two languages of a card, a part of the notes or of a paper have, in whatever order and however often.
 * @param claimed facts that the other language must have too
 * @param known facts that count as said
 */
export function differingFacts(
  { source, translation }: UnitPair,
  claimed: (passage: Passage) => readonly Fact[],
  known: (passage: Passage) => readonly Fact[],
): readonly Difference[] {
  const said = ({ passages }: { readonly passages: readonly Passage[] }): ReadonlySet<string> => new Set(passages.flatMap(known).map(fact => fact.value));
  const [saidThere, saidHere] = [said(source), said(translation)];
  return translation.passages.flatMap((passage, i) => {
    const original = source.passages[i];
    if (!original) return [];
    const missing = claimed(original).filter(fact => !saidHere.has(fact.value));
    const extra = claimed(passage).filter(fact => !saidThere.has(fact.value));
    const [first] = missing;
    if (!first && extra.length === 0) return [];
    return [
      {
        location: extra[0] ? locationIn(passage, extra[0].at) : passage.location,
        source: first ? locationIn(original, first.at) : original.location,
        missing: textsOf(missing),
        extra: textsOf(extra),
      },
    ];
  });
}

/** What differs, in words: `“16” stands here, and not “15”`. */
export function differenceInWords({ missing, extra, source }: Difference): string {
  const [here, there] = [extra, missing].map(texts => texts.map(text => `“${text}”`).join(', '));
  const location = `${source.file}:${source.line}`;
  if (missing.length === 0) return `${here} stands here, and not in ${location}.`;
  return extra.length === 0 ? `${there} of ${location} does not stand here.` : `${here} stands here, where ${location} has ${there}.`;
}

const textsOf = (facts: readonly Fact[]): readonly string[] => [...new Set(facts.map(fact => fact.text))];
