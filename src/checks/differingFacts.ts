import type { DifferenceFacts } from '../diagnostics/differenceMessage.ts';
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
  /** In the translation: the location of the extra fact, or of the passage that lacks one. */
  readonly location: SourceLocation;
  readonly facts: DifferenceFacts;
}

/**
 * Compares which facts two languages of a card, a part of the notes or of a document have, in whatever order and however often.
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
        facts: { missing: textsOf(missing), extra: textsOf(extra), source: first ? locationIn(original, first.at) : original.location },
      },
    ];
  });
}

const textsOf = (facts: readonly Fact[]): readonly string[] => [...new Set(facts.map(fact => fact.text))];
