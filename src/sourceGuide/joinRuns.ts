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
 * the ends. A space between two runs is in the one that is plain.
 */
export function joinRuns(pieces: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const text = toPlainText(piece.text);
    const added = !last || last.text.endsWith(' ') ? text.trimStart() : text;
    if (!added) continue;
    if (last && (added === ' ' || looksLike(last, piece))) runs[runs.length - 1] = { ...last, text: last.text + added };
    else runs.push({ ...piece, text: added });
  }
  return runs.map((run, i) => {
    const before = runs[i - 1];
    const after = runs[i + 1];
    const taken = before && !isPlain(before) && isPlain(run) && before.text.endsWith(' ') ? ' ' : '';
    const added = after && isPlain(run) && !isPlain(after) && after.text.startsWith(' ') ? ' ' : '';
    const isCut = !isPlain(run) && (!after || isPlain(after));
    const text = !isPlain(run) && before && isPlain(before) ? run.text.trimStart() : run.text;
    return { ...run, text: `${taken}${isCut || !after ? text.trimEnd() : text}${added}`.normalize('NFC') };
  });
}

/** Takes emphasis away where all has it: then nothing stands out. */
export function withoutEvenEmphasis(runs: readonly Run[]): readonly Run[] {
  if (!runs.every(run => run.isEmphasized)) return runs;
  return joinRuns(runs.map(run => ({ ...run, isEmphasized: false })));
}

const looksLike = (a: Run, b: Run): boolean => a.isEmphasized === b.isEmphasized && a.link === b.link;

const isPlain = (run: Run): boolean => !run.isEmphasized && run.link === undefined;
