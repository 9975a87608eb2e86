import { parse } from 'parse5';
import { withBoldHeadings } from './boldHeadings.ts';
import type { GuideBlock, GuideFile, GuidePlace } from './guideFile.ts';
import { BlockCollector } from './html/BlockCollector.ts';
import { BlockReader } from './html/BlockReader.ts';
import { elementsIn, headingLevel } from './html/htmlTree.ts';
import { findMainContent } from './html/mainContent.ts';
import { findPageFootnotes } from './html/pageFootnotes.ts';
import { findPageTitles } from './html/pageTitles.ts';
import { readClassStyles } from './html/textStyle.ts';
import { isSeen } from './html/visibleElements.ts';
import { readWithinStack } from './readWithinStack.ts';
import { withTypedItems } from './typedItems.ts';

/**
 * Reads a web page, or what an office program saves as one: what a reader sees of its text, without the frame of menus and forms around it.
 * @param lines whether the lines of the file are the places of its blocks; a page that was made from another file has none
 */
export function readHtmlGuide(name: string, html: string, { lines = true }: { readonly lines?: boolean } = {}): GuideFile {
  return readWithinStack(name, () => ({ name, blocks: readHtmlBlocks(html, line => (lines ? { line } : undefined)) }));
}

/** @param placeOf the place of a line of the HTML, from 1 */
export function readHtmlBlocks(html: string, placeOf: (line: number) => GuidePlace): readonly GuideBlock[] {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const { root, title } = findMainContent(document);
  const seen = elementsIn(root, isSeen);
  const titles = findPageTitles(seen);
  const hasOwnTitle = [...titles.values()].includes(1) && seen.some(element => headingLevel(element) === 1 && !titles.has(element));
  const blocks = new BlockCollector(placeOf);
  const reader = new BlockReader({ blocks, titles, footnotes: findPageFootnotes(root), classStyles: readClassStyles(document), below: hasOwnTitle ? 1 : 0 });
  if (title) reader.read([title]);
  reader.read(root.childNodes);
  reader.end();
  return withTypedItems(withBoldHeadings(blocks.blocks, blocks.bold));
}
