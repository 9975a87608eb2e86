import { addressesIn } from '../passages/addresses.ts';
import { isLabel } from './label.ts';
import type { TextBlock } from './textBlock.ts';

/** Fewer short lines are captions, names or a signature. */
const leastLines = 4;

/**
 * Joins lines that are a list of terms, each with what is said about it in the line below, as office programs save such a list:
 * “From 3 to 5 years” and “10 to 13 hours” say something only together. Told by figures in what is said, since other short lines are captions.
 */
export function joinTermPairs(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    const run = labelsFrom(blocks, i);
    if (isListOfTerms(run)) for (let t = 0; t < run.length; t += 2) joined.push(...joinPair(run[t], run[t + 1]));
    else joined.push(...(run.length > 0 ? run : blocks.slice(i, i + 1)));
    i += Math.max(1, run.length);
  }
  return joined;
}

function labelsFrom(blocks: readonly TextBlock[], from: number): readonly TextBlock[] {
  let to = from;
  while (blocks[to]?.kind === 'paragraph' && isLabel(blocks[to]?.text ?? '')) to++;
  return blocks.slice(from, to);
}

function isListOfTerms(run: readonly TextBlock[]): boolean {
  const said = run.filter((_, i) => i % 2 === 1);
  return (
    run.length >= leastLines &&
    run.length % 2 === 0 &&
    said.filter(({ text }) => /\d/.test(text)).length * 2 > said.length &&
    run.every(({ text }) => addressesIn(text).length === 0)
  );
}

function joinPair(term: TextBlock | undefined, said: TextBlock | undefined): readonly TextBlock[] {
  if (!term || !said) return [];
  const offset = term.text.length + 2;
  const emphasized = [...term.emphasized, ...said.emphasized.map(({ from, to }) => ({ from: from + offset, to: to + offset }))];
  return [{ ...term, kind: 'item', text: `${term.text}: ${said.text}`, emphasized, links: [...term.links, ...said.links] }];
}
