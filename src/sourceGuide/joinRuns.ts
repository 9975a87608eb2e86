import type { Run } from './guideFile.ts';
import { toPlainText } from './plainText.ts';

const linked = /^(?:https?:\/\/|mailto:|tel:)./i;

/** An address that a guide may lead to; nothing for one within a page, or one that does something. */
export function toLink(href: string | undefined): string | undefined {
  const address = href?.trim();
  return address && linked.test(address) ? address : undefined;
}

/**
 * Joins pieces of text as they come from a file into runs: characters that look the same become one run, spaces become single, and none is at
 * the ends. A space between runs that look different is plain.
 */
export function joinRuns(pieces: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    if (last && looksLike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  };
  let isAfterSpace = false;
  for (const piece of pieces) {
    const text = toPlainText(piece.text);
    const word = text.trim();
    const isApart: boolean = isAfterSpace || text.startsWith(' ');
    isAfterSpace = word ? text.endsWith(' ') : isApart;
    if (!word) continue;
    const last = runs.at(-1);
    const run = { ...piece, text: word };
    if (last && isApart) add(looksLike(last, run) ? { ...last, text: ' ' } : { text: ' ', isEmphasized: false });
    add(run);
  }
  // An accent may come in another piece than its letter.
  return runs.map(run => ({ ...run, text: run.text.normalize('NFC') }));
}

/** Takes emphasis away where all has it: then nothing stands out. */
export function withoutEvenEmphasis(runs: readonly Run[]): readonly Run[] {
  if (!runs.every(run => run.isEmphasized || !run.text.trim())) return runs;
  return joinRuns(runs.map(run => ({ ...run, isEmphasized: false })));
}

const looksLike = (a: Run, b: Run): boolean => a.isEmphasized === b.isEmphasized && a.link === b.link;
