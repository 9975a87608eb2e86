import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { MissingLetters } from '../../pageScripts/findMissingGlyphs.ts';

/** Shown of them; more would say no more. */
const most = 12;

/** Says which letters the computer that printed has no font for, by language: in the PDF, boxes stand in their place. */
export function fontProblems(missing: readonly MissingLetters[], { sections }: Pick<Workshop, 'sections'>): readonly Diagnostic[] {
  return missing.map(({ language, letters }): Diagnostic => {
    const location = sections[0]?.slides[0]?.text[language]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
    const shown = [...letters.slice(0, most), ...(letters.length > most ? ['…'] : [])].join(' ');
    return diagnosticOf('font-missing', location, {
      message: `This computer has no font for ${letters.length === 1 ? 'a letter' : `${letters.length} letters`} of “${language}”: ${shown}`,
      expected: 'A font with all letters of the language; in the PDFs, boxes stand in their place.',
      fix: 'Install the font “Noto” for this script (fonts.google.com/noto; on Debian and Ubuntu the packages fonts-noto-core and fonts-noto-cjk), then print again.',
    });
  });
}
