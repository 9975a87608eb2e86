import { severityOf } from '../../model/rules.ts';
import { countBySeverity } from '../countProblems.ts';
import { lineOf } from '../lineOf.ts';
import type { Format } from './format.ts';

/**
 * For programs: one JSON object with all problems in the order of their files and lines. This shape stays; new members may be added.
 *
 *     {
 *       "version": 1,
 *       "counts": { "error": 1, "warning": 0, "note": 0 },
 *       "problems": [
 *         {
 *           "severity": "error",
 *           "rule": "raw-html",
 *           "file": "slides/es/01-start.md",   from the workshop's folder, with “/”
 *           "line": 9,                         from 1
 *           "column": null,                    from 1, or null where only the line is known
 *           "message": "…", "expected": "…", "hint": "…",
 *           "text": "- Pregunte <b>cada</b> día"   the line as it stands in the file, or null where there is none
 *         }
 *       ]
 *     }
 */
export const json: Format = (problems, { files, release }) =>
  JSON.stringify(
    {
      version: 1,
      counts: countBySeverity(problems, { release }),
      problems: problems.map(problem => ({
        severity: severityOf(problem.rule, { release }),
        rule: problem.rule,
        file: problem.file,
        line: problem.line,
        column: problem.column ?? null,
        message: problem.message,
        expected: problem.expected,
        hint: problem.hint,
        text: lineOf(problem, files) ?? null,
      })),
    },
    undefined,
    2,
  );
