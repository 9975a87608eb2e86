import type { GuideBlock } from '../guideFile.ts';
import { type BodyStyle, bodyStyleOf } from './bodyStyle.ts';
import { columnToDrafts } from './columnToDrafts.ts';
import { createNumbering, type Draft, type DraftRow } from './draft.ts';
import { draftsToBlocks } from './draftsToBlocks.ts';
import { dropContents } from './dropContents.ts';
import { cutFootnotes, dropReferences, markFootnotes, referencesOf } from './footnotes.ts';
import { markHeadings } from './headings.ts';
import { countWords, type WordCounts } from './hyphens.ts';
import { joinBroken } from './joinBroken.ts';
import { joinLists } from './joinLists.ts';
import { linesOnPage } from './linesOnPage.ts';
import { linkPieces } from './linkPieces.ts';
import { createListCounter } from './listCounter.ts';
import { lineToText, type PdfLine, type PdfPage } from './pdfPage.ts';
import { type Flow, readingOrder } from './readingOrder.ts';
import { runningLines } from './runningLines.ts';
import { closeSpacedLetters, isSpaced } from './spacedLetters.ts';
import { tagsToDrafts } from './tagsToDrafts.ts';
import { areTagsUseful } from './usefulTags.ts';

/** The text of a PDF in the order of reading: by its tags if they are good, and else by where everything is. */
export function pagesToBlocks(read: readonly PdfPage[]): readonly GuideBlock[] {
  const pages = withoutArtifacts(read).map(page => ({ ...page, pieces: linkPieces(page) }));
  const spaced = pages.map(({ number, height, pieces }) => ({ number, height, lines: linesOnPage(number, pieces) }));
  const counts = countWords(spaced.flatMap(page => page.lines.map(lineToText).filter(text => !isSpaced(text))));
  const lines = spaced.map(page => ({ ...page, lines: page.lines.map(line => closeSpacedLetters(line, counts)) }));
  const roughly = bodyStyleOf(lines.map(page => page.lines));
  const running = runningLines(lines, roughly.size);
  const flows = lines.map(page => ({
    ...page,
    flows: readingOrder(
      page.lines.filter(line => !running.has(line)),
      roughly.size,
    ),
  }));
  const body = bodyStyleOf(flows.flatMap(page => page.flows.map(linesOfFlow)));
  const byGeometry = geometryToDrafts(flows, body);
  const byTags = tagsOf(pages, running)?.map(draft => closeIn(draft, counts));
  const drafts = byTags && areTagsUseful(pages, byTags, byGeometry) ? byTags : byGeometry;
  return draftsToBlocks(dropReferences(markFootnotes(drafts, body)), body, counts);
}

function closeIn(draft: Draft, counts: WordCounts): Draft {
  const close = (own: readonly PdfLine[]): readonly PdfLine[] => own.map(line => closeSpacedLetters(line, counts));
  return draft.kind === 'row' ? { ...draft, cells: draft.cells.map(close) } : { ...draft, lines: close(draft.lines) };
}

/** What the file says only dresses its pages is left out, unless that would be most of the text. */
function withoutArtifacts(pages: readonly PdfPage[]): readonly PdfPage[] {
  const length = (isCounted: (piece: PdfPage['pieces'][number]) => boolean): number =>
    pages.reduce((sum, { pieces }) => sum + pieces.filter(isCounted).reduce((own, { text }) => own + text.length, 0), 0);
  if (length(({ isArtifact }) => isArtifact) > 0.5 * length(() => true)) return pages;
  return pages.map(page => ({ ...page, pieces: page.pieces.filter(({ isArtifact }) => !isArtifact) }));
}

const linesOfFlow = (flow: Flow): readonly PdfLine[] => (flow.kind === 'column' ? flow.lines : flow.rows.flat(2));

interface FlowsOfPage {
  readonly number: number;
  readonly height: number;
  readonly flows: readonly Flow[];
}

function geometryToDrafts(pages: readonly FlowsOfPage[], body: BodyStyle): readonly Draft[] {
  const numbering = createNumbering();
  const lists = createListCounter(numbering);
  const parts: (readonly Draft[])[] = [];
  for (const page of pages) {
    const references = new Set(page.flows.flatMap(linesOfFlow).flatMap(({ spans }) => spans.flatMap(referencesOf)));
    const footnotes: Draft[] = [];
    for (const flow of page.flows) {
      if (flow.kind === 'table') parts.push(tableToDrafts(flow.rows, page.number, numbering.nextTable()));
      else {
        const column = cutFootnotes(flow.lines, body, page.height, references);
        footnotes.push(...column.footnotes);
        if (column.lines.length > 0) parts.push(columnToDrafts(column.lines, body, lists));
      }
    }
    if (footnotes.length > 0) parts.push(footnotes);
  }
  return markHeadings(dropContents(joinBroken(parts)), body);
}

/** The first row is the head if it is bold and the others are not. */
function tableToDrafts(rows: readonly (readonly (readonly PdfLine[])[])[], page: number, table: number): readonly DraftRow[] {
  const areBold = rows.map(cells => cells.flat().every(({ isBold }) => isBold));
  const hasHead = areBold[0] === true && areBold.filter(Boolean).length === 1;
  return rows.map((cells, i) => ({ kind: 'row', page, table, isHead: hasHead && i === 0, cells }));
}

function tagsOf(pages: readonly PdfPage[], running: ReadonlySet<PdfLine>): readonly Draft[] | undefined {
  if (pages.every(({ tags }) => tags === undefined)) return;
  const numbering = createNumbering();
  const isRunning = new Set([...running].map(line => `${line.page} ${lineToText(line).trim()} ${Math.round(line.baseline)}`));
  const parts = pages.map(page =>
    page.tags === undefined
      ? []
      : tagsToDrafts(page, page.tags, numbering).filter(
          draft => draft.kind === 'row' || !draft.lines.every(line => isRunning.has(`${line.page} ${lineToText(line).trim()} ${Math.round(line.baseline)}`)),
        ),
  );
  return dropContents(joinLists(joinBroken(parts)));
}
