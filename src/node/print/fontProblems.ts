import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { MissingGlyphs } from '../../pageScripts/findMissingGlyphs.ts';

/** How many characters are shown; more would not help. */
const maxShown = 12;

/** Reports which characters the computer that printed has no font for, by language: the PDFs show boxes instead. */
export function fontProblems(missing: readonly MissingGlyphs[], { sections }: Pick<Workshop, 'sections'>): readonly Diagnostic[] {
  return missing.map(({ language, characters }): Diagnostic => {
    const location = sections[0]?.slides[0]?.text[language]?.location ?? { file: 'slides/workshop.yaml', line: 1 };
    return diagnosticOf('font-missing', location, { language, characters: characters.slice(0, maxShown), count: characters.length });
  });
}
