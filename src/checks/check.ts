import type { Report } from '../diagnostics/diagnostic.ts';
import type { Dictionary } from '../languages/dictionary.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { pairUnits, type UnitPair } from '../passages/pairUnits.ts';
import { type Unit, unitsOf } from '../passages/units.ts';
import { type JudgedTranslation, judgeTranslation, type LockSettings } from '../translation/judgeTranslation.ts';

/** One rule about a whole workshop. */
export type Check = (workshop: Workshop, report: Report, context: CheckContext) => void;

/** What a check needs beside the workshop, since it reads neither clock nor disk. */
export interface CheckSettings {
  /** The day of the check, as `2026-11-22`. */
  readonly today: string;
  /** How a language is spelled; undefined where there is no dictionary. */
  readonly dictionary: (language: Language) => Dictionary | undefined;
  /** The locks: what translations were last accepted for. */
  readonly locks: LockSettings;
}

export interface CheckContext extends CheckSettings {
  /** All text of the workshop, in units. */
  readonly units: readonly Unit[];
  /** The units of each translation beside those of the first language. */
  readonly pairs: readonly UnitPair[];
  /** How each translation compares to what was accepted. */
  readonly judged: readonly JudgedTranslation[];
}

/** What the checks of a workshop share, worked out once. */
export function checkContext(workshop: Workshop, settings: CheckSettings): CheckContext {
  const units = unitsOf(workshop);
  return {
    ...settings,
    units,
    pairs: pairUnits(units, workshop.languages),
    judged: workshop.languages.slice(1).map(language => judgeTranslation(workshop, language, settings.locks)),
  };
}
