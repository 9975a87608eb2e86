import type { GuideBlock, GuideFile } from './guideFile.ts';
import { joinRuns } from './joinRuns.ts';
import { markdownToHtml } from './markdownToHtml.ts';
import { readHtmlBlocks } from './readHtmlGuide.ts';
import { readWithinStack } from './readWithinStack.ts';

/** Settings that some programs keep before a text: YAML between `---`, or TOML between `+++`. */
const frontMatter = /^(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)??(?:\1|\.\.\.)[ \t]*(?:\n|$)/;
const titleLine = /^title[ \t]*[:=][ \t]*(?:"(.*)"|'(.*)'|([^#\n]*[^#\s]))/m;

/**
 * Reads a guide that is written in Markdown, in whatever way people write it. The places of its blocks are lines.
 * If it has no title of its own, but one in its front matter, that is its first heading.
 */
export function readMarkdownGuide(name: string, text: string): GuideFile {
  const written = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [settings = ''] = frontMatter.exec(written) ?? [];
  const isFrontMatter = /^[\w-]+[ \t]*[:=]/m.test(settings);
  const body = isFrontMatter ? settings.replace(/[^\n]/g, '') + written.slice(settings.length) : written;
  const blocks = readWithinStack(name, () => {
    const { html, lines } = markdownToHtml(body);
    return readHtmlBlocks(html, line => ({ line: lines[line - 1] ?? 1 }));
  });
  const title = isFrontMatter ? readTitle(settings) : undefined;
  const hasTitle = blocks.some(block => block.kind === 'heading' && block.level === 1);
  return { name, blocks: title && !hasTitle ? [title, ...blocks] : blocks };
}

function readTitle(settings: string): GuideBlock | undefined {
  const found = titleLine.exec(settings);
  const runs = joinRuns([{ text: found?.[1] ?? found?.[2] ?? found?.[3] ?? '', isEmphasized: false }]);
  const line = settings.slice(0, found?.index ?? 0).split('\n').length;
  return runs.length > 0 ? { kind: 'heading', level: 1, runs, place: { line } } : undefined;
}
