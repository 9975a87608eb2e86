import type { SourceLocation } from './sourceLocation.ts';

/** Gives the line of a file that a problem is about, without its line break and byte order mark; nothing where the file does not have it. */
export type FindLine = (location: SourceLocation) => string | undefined;

/** How much of a line is given: as much as a paragraph may have. One line may have thousands of problems. */
const longestLine = 2000;

/** Finds lines in these texts, by path. Each text is cut into its lines once, since one file may have thousands of problems. */
export function lineFinder(files: ReadonlyMap<string, string>): FindLine {
  const linesByFile = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const text = files.get(file);
    if (text === undefined) return undefined;
    const lines = linesByFile.get(file) ?? text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    linesByFile.set(file, lines);
    const found = lines[line - 1];
    return found !== undefined && found.length > longestLine ? `${found.slice(0, longestLine)}…` : found;
  };
}
