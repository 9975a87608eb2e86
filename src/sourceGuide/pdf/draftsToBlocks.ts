import type { GuideBlock, Run } from '../guideFile.ts';
import type { BodyStyle } from './bodyStyle.ts';
import type { Draft } from './draft.ts';
import { lineEnd, type WordCounts } from './hyphens.ts';
import { lineToText, type PdfLine } from './pdfPage.ts';

/** Blocks as readers of a guide know them. Those without text are none. */
export function draftsToBlocks(drafts: readonly Draft[], body: BodyStyle, counts: WordCounts): readonly GuideBlock[] {
  return drafts.flatMap((draft): readonly GuideBlock[] => {
    const place = { page: draft.page };
    if (draft.kind === 'row') {
      const { table, isHead } = draft;
      const cells = draft.cells.map(lines => linesToRuns(lines, body, counts));
      return cells.some(cell => cell.length > 0) ? [{ kind: 'row', place, table, isHead, cells: isHead ? cells.map(plainIfAll) : cells }] : [];
    }
    const runs = linesToRuns(draft.lines, body, counts);
    if (runs.length === 0) return [];
    switch (draft.kind) {
      case 'heading':
        return [{ kind: 'heading', place, level: draft.level ?? 1, runs: plainIfAll(runs) }];
      case 'item':
        return [{ kind: 'item', place, list: draft.list, depth: draft.depth, isOrdered: draft.isOrdered, runs }];
      default:
        return [{ kind: draft.kind, place, runs }];
    }
  });
}

/** A heading stands out as such. */
const plainIfAll = (runs: readonly Run[]): readonly Run[] =>
  runs.every(({ isEmphasized }) => isEmphasized) ? merge(runs.map(run => ({ ...run, isEmphasized: false }))) : runs;

/** Lines as one text: words divided at the end of a line are whole, and other lines have a space between them. */
function linesToRuns(lines: readonly PdfLine[], body: BodyStyle, counts: WordCounts): readonly Run[] {
  const runs: Run[] = [];
  for (const [i, line] of lines.entries()) {
    const own = line.spans.map(({ text, isBold, isItalic, link }): Run => {
      const isEmphasized = (isBold && !body.isBold) || (isItalic && !body.isItalic);
      return { text: text.replace(/\u00AD(?!$)/g, ''), isEmphasized, ...(link === undefined ? {} : { link }) };
    });
    const next = lines[i + 1];
    runs.push(...(next ? ended(own, lineEnd(lineToText(line).trimEnd(), lineToText(next).trimStart(), counts)) : own));
  }
  return tidy(merge(runs.map(run => ({ ...run, text: run.text.replaceAll('\u00AD', '') }))));
}

function ended(runs: readonly Run[], { dropped, hasSpace }: ReturnType<typeof lineEnd>): readonly Run[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.text.trimEnd();
  return [...runs.slice(0, -1), { ...last, text: text.slice(0, text.length - dropped) + (hasSpace ? ' ' : '') }];
}

/** Runs that look the same are one; what is only a space between two of them stands out with them. */
function merge(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const last = merged.at(-1);
    const next = runs[i + 1];
    const isGap = run.text.trim() === '' && last && next && looksLike(last, next);
    if (last && (isGap || looksLike(last, run))) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

const looksLike = (a: Run, b: Run): boolean => a.link === b.link && a.isEmphasized === b.isEmphasized;

/** Single spaces, none at the ends, and none within what stands out at its ends, so that it can be marked. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const tidied: Run[] = [];
  let hasSpace = true;
  for (const run of runs) {
    const single = run.text.replace(/\s+/g, ' ');
    const text: string = hasSpace ? single.trimStart() : single;
    if (text === '') continue;
    hasSpace = text.endsWith(' ');
    const before = /^ /.test(text) ? ' ' : '';
    if (before && (run.isEmphasized || run.link !== undefined)) addPlain(tidied, ' ');
    const isPlain = !run.isEmphasized && run.link === undefined;
    const own = isPlain ? text : text.trim();
    if (own !== '') tidied.push({ ...run, text: own });
    if (!isPlain && hasSpace && own !== '') addPlain(tidied, ' ');
  }
  const all = merge(tidied);
  const last = all.at(-1);
  const trimmed = last ? [...all.slice(0, -1), { ...last, text: last.text.trimEnd() }] : all;
  return trimmed.filter(({ text }) => text !== '');
}

function addPlain(runs: Run[], text: string): void {
  const last = runs.at(-1);
  if (last && !last.isEmphasized && last.link === undefined) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ text, isEmphasized: false });
}
