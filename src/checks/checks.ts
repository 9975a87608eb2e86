import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Steps } from '../model/steps.ts';
import type { Workshop } from '../model/workshop.ts';
import { bannedWording } from './bannedWording.ts';
import { type CheckSettings, type Checks, runChecks } from './check.ts';
import { contactsChecked } from './contactsChecked.ts';
import { contactsLinked } from './contactsLinked.ts';
import { contactsShown } from './contactsShown.ts';
import { contentNote } from './contentNote.ts';
import { copiedText } from './copiedText.ts';
import { emergencySlide } from './emergencySlide.ts';
import { glossaryTerms } from './glossaryTerms.ts';
import { guideChanged } from './guideChanged.ts';
import { guideCoverage } from './guideCoverage.ts';
import { guidePairs } from './guidePairs.ts';
import { lengthMinutes } from './lengthMinutes.ts';
import { oneLanguage } from './oneLanguage.ts';
import { readingLevel } from './readingLevel.ts';
import { sameAddresses } from './sameAddresses.ts';
import { sameNames } from './sameNames.ts';
import { sameNegations } from './sameNegations.ts';
import { sameNumbers } from './sameNumbers.ts';
import { sentenceLength } from './sentenceLength.ts';
import { slideLinks } from './slideLinks.ts';
import { slideSize } from './slideSize.ts';
import { spelling } from './spelling.ts';
import { suicideHelp } from './suicideHelp.ts';
import { systemFonts } from './systemFonts.ts';
import { translations } from './translations.ts';
import { wordVariants } from './wordVariants.ts';

/** Every rule about a whole workshop. */
const checks: Checks = {
  guideCoverage,
  copiedText,
  guidePairs,
  guideChanged,
  slideLinks,
  lengthMinutes,
  contentNote,
  emergencySlide,
  slideSize,
  sentenceLength,
  readingLevel,
  bannedWording,
  suicideHelp,
  contactsLinked,
  contactsShown,
  contactsChecked,
  spelling,
  oneLanguage,
  wordVariants,
  glossaryTerms,
  sameNumbers,
  sameAddresses,
  sameNames,
  sameNegations,
  translations,
  systemFonts,
};

/** The steps of each run, by what it found, for one that follows it. */
const stepsOf = new WeakMap<readonly Diagnostic[], Steps>();

/**
 * Runs every check. The workshop must have compiled without errors.
 * @param previous what this function found in nearly the same workshop, compiled from one another: sections and documents that are the same objects
 *   are not looked at again. The result is what it is without it.
 */
export function checkWorkshop(workshop: Workshop, settings: CheckSettings, previous?: readonly Diagnostic[]): readonly Diagnostic[] {
  const { diagnostics, steps } = runChecks(checks, { workshop, settings }, previous && stepsOf.get(previous));
  stepsOf.set(diagnostics, steps);
  return diagnostics;
}
