import { severityOf } from '../../diagnostics/rules.ts';
import { escapeControls } from '../../model/controlCharacters.ts';
import { lineFinder } from '../../model/findLine.ts';
import { countBySeverity } from './countProblems.ts';
import type { Reporter } from './reporter.ts';

/**
 * For programs: one JSON object with all problems in the order of their files and lines. This shape stays; new members may be added.
 *
 *     {
 *       "version": 1,
 *       "counts": { "error": 1, "warning": 0, "note": 0 },
 *       "fitMeasured": false,                  whether a browser has measured if everything fits (--fit)
 *       "problems": [
 *         {
 *           "severity": "error",
 *           "rule": "raw-html",
 *           "file": "slides/es/01-start.md",   from the workshop's folder, with “/”
 *           "line": 9,                         from 1
 *           "column": null,                    from 1, or null where only the line is known
 *           "message": "…", "expected": "…", "fix": "…",
 *           "text": "- Pregunte <b>cada</b> día"   the line of the file, cut after 2000 characters, or null where there is none
 *         }
 *       ],
 *       "guide": {                             only where there is a guide, and no error kept the workshop from being checked
 *         "points": 47,
 *         "sessions": [
 *           {
 *             "minutes": 60,                   the longest session first
 *             "languages": [{ "language": "en", "covered": 46, "missing": ["access.ai"] }]
 *           }
 *         ]
 *       }
 *     }
 */
export const json: Reporter = (diagnostics, { files, release, guide, fit }) => {
  const findLine = lineFinder(files);
  const report = {
    version: 1,
    counts: countBySeverity(diagnostics, { release }),
    fitMeasured: fit === 'measured',
    problems: diagnostics.map(diagnostic => ({
      severity: severityOf(diagnostic.rule, { release }),
      rule: diagnostic.rule,
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column ?? null,
      message: diagnostic.message,
      expected: diagnostic.expected,
      fix: diagnostic.fix,
      text: findLine(diagnostic) ?? null,
    })),
    ...(guide && { guide }),
  };
  // JSON takes an escaped character for the character itself; in a terminal it does nothing.
  return escapeControls(JSON.stringify(report, undefined, 2));
};
