import { alignInOrder } from './alignInOrder.ts';
import { anchorsOf, contradict, inCommon } from './anchors.ts';
import type { Cut } from './cutsIn.ts';
import type { Span } from './span.ts';

/** Sentences that say the same in two languages; one side is missing where only one language says it. */
export interface SentencePair {
  readonly source: Span | undefined;
  readonly translation: Span | undefined;
}

interface Sentence extends Span {
  readonly anchors: ReadonlySet<string>;
}

interface CutText {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/** More words in common say nothing more. */
const mostInCommon = 3;
/** What it costs if two sentences have other numbers: they are paired if there is nothing better. */
const costOfContradiction = 1.2;

/**
 * Pairs the sentences of a text with those of its translation, in their order, by length and by what they have in common.
 * @param ratio how much longer a text is than its translation, as a logarithm
 */
export function pairSentences(source: CutText, translation: CutText, ratio: number): readonly SentencePair[] {
  const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((length, { from, to }) => length + to - from, 0) || 1;
  const groups = alignInOrder(sentencesIn(source), sentencesIn(translation), {
    likeness: (own, others) => {
      const common = own.reduce((sum, { anchors }) => sum + Math.max(...others.map(other => inCommon(anchors, other.anchors))), 0);
      const isOther = own.every(({ anchors }) => others.every(other => contradict(anchors, other.anchors)));
      return (
        0.6 + 0.2 * Math.min(mostInCommon, common) - 0.5 * Math.abs(Math.log(lengthOf(own) / lengthOf(others)) - ratio) - (isOther ? costOfContradiction : 0)
      );
    },
    mayJoin: () => true,
    costAlone: 0.6,
    costOfTwo: 0.5,
  });
  return groups.map(group => ({ source: spanOf(group.source), translation: spanOf(group.translation) }));
}

function sentencesIn({ text, cuts }: CutText): readonly Sentence[] {
  const starts = [0, ...cuts.filter(({ strength }) => strength === 1).map(({ at }) => at)];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? text.length;
    return { from, to, anchors: anchorsOf(text.slice(from, to)) };
  });
}

function spanOf(sentences: readonly Sentence[]): Span | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  return first && last && { from: first.from, to: last.to };
}
