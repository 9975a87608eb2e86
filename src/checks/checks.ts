import { collectDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Workshop } from '../model/workshop.ts';
import { bannedWording } from './bannedWording.ts';
import { type Check, type CheckSettings, checkContext } from './check.ts';
import { contactsChecked } from './contactsChecked.ts';
import { contactsLinked } from './contactsLinked.ts';
import { contactsShown } from './contactsShown.ts';
import { contentNote } from './contentNote.ts';
import { emergencySlide } from './emergencySlide.ts';
import { glossaryTerms } from './glossaryTerms.ts';
import { guideCoverage } from './guideCoverage.ts';
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
const checks: readonly Check[] = [
  guideCoverage,
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
];

/** Runs every check. The workshop must have compiled without errors. */
export function checkWorkshop(workshop: Workshop, settings: CheckSettings): readonly Diagnostic[] {
  const { diagnostics, report } = collectDiagnostics();
  const context = checkContext(workshop, settings);
  for (const check of checks) check(workshop, report, context);
  return diagnostics;
}
