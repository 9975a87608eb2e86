import type { Report } from '../diagnostics/diagnostic.ts';
import { findControl } from '../model/controlCharacters.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';

/** Reports lines of a file with an invisible character that controls a terminal or changes the direction of text: the first of each line. */
export function reportControls(file: string, text: string, report: Report): void {
  // Nearly every file has none, and is not cut into lines.
  if (!findControl(text)) return;
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const found = findControl(line);
    if (found) reportControl(found.code, { file, line: i + 1, column: found.index + 1 }, report);
  }
}

/** Reports such a character where a text that has none as it is written has one as it is read: `&#8238;` in Markdown, `\u202e` in YAML. */
export function reportWrittenControl(written: string, read: string, locationAt: (offset: number) => SourceLocation, report: Report): void {
  const found = findControl(read);
  if (found && !findControl(written)) reportControl(found.code, locationAt(found.index), report);
}

function reportControl(code: string, location: SourceLocation, report: Report): void {
  report('control-character', location, { code });
}
