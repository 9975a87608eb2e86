import { bannedWording } from './banned-wording.ts';
import { bracesUnknown } from './braces-unknown.ts';
import { chartUnits } from './chart-units.ts';
import { chartValue } from './chart-value.ts';
import { contactBare } from './contact-bare.ts';
import { contactChecked } from './contact-checked.ts';
import { contactInPlace } from './contact-in-place.ts';
import { contactShown } from './contact-shown.ts';
import { contentNote } from './content-note.ts';
import { controlCharacter } from './control-character.ts';
import { copiedText } from './copied-text.ts';
import { documentOverflow } from './document-overflow.ts';
import { documentParts } from './document-parts.ts';
import { emergencySlide } from './emergency-slide.ts';
import { fileKind } from './file-kind.ts';
import { fileLink } from './file-link.ts';
import { fileMissing } from './file-missing.ts';
import { fileName } from './file-name.ts';
import { fileNotListed } from './file-not-listed.ts';
import { fileNotRead } from './file-not-read.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { fontMissing } from './font-missing.ts';
import { fontSystem } from './font-system.ts';
import { guideChanged } from './guide-changed.ts';
import { guideCoverage } from './guide-coverage.ts';
import { guidePairs } from './guide-pairs.ts';
import { guidePlace } from './guide-place.ts';
import { guidePoint } from './guide-point.ts';
import { iconUnknown } from './icon-unknown.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idMissing } from './id-missing.ts';
import { idOrder } from './id-order.ts';
import { idUnknown } from './id-unknown.ts';
import { imageAlt } from './image-alt.ts';
import { imageAnimated } from './image-animated.ts';
import { imageFile } from './image-file.ts';
import { imageMissing } from './image-missing.ts';
import { imageSvg } from './image-svg.ts';
import { kitSize } from './kit-size.ts';
import { languageMissing } from './language-missing.ts';
import { layoutMisfit } from './layout-misfit.ts';
import { layoutUnknown } from './layout-unknown.ts';
import { lengthMinutes } from './length-minutes.ts';
import { linkContact } from './link-contact.ts';
import { linkScheme } from './link-scheme.ts';
import { linkSlide } from './link-slide.ts';
import { lockEdited } from './lock-edited.ts';
import { lockMissing } from './lock-missing.ts';
import { markdownTooDeep } from './markdown-too-deep.ts';
import { markdownTooLong } from './markdown-too-long.ts';
import { markdownUnsupported } from './markdown-unsupported.ts';
import { mergeConflict } from './merge-conflict.ts';
import { notUtf8 } from './not-utf8.ts';
import { notesHeading } from './notes-heading.ts';
import { notesMissing } from './notes-missing.ts';
import { otherLanguage } from './other-language.ts';
import { parityAddresses } from './parity-addresses.ts';
import { parityCount } from './parity-count.ts';
import { parityDecoration } from './parity-decoration.ts';
import { parityLinks } from './parity-links.ts';
import { parityNames } from './parity-names.ts';
import { parityNegations } from './parity-negations.ts';
import { parityNumberWords } from './parity-number-words.ts';
import { parityNumbers } from './parity-numbers.ts';
import { pictureSmall } from './picture-small.ts';
import { rawHtml } from './raw-html.ts';
import { readingLevel } from './reading-level.ts';
import { readingLevelGoal } from './reading-level-goal.ts';
import type { Rule, Severity } from './rule.ts';
import { sectionTitle } from './section-title.ts';
import { sentenceLength } from './sentence-length.ts';
import { settingMissing } from './setting-missing.ts';
import { settingRenamed } from './setting-renamed.ts';
import { settingUnknown } from './setting-unknown.ts';
import { settingUnused } from './setting-unused.ts';
import { settingValue } from './setting-value.ts';
import { slideEmpty } from './slide-empty.ts';
import { slideItems } from './slide-items.ts';
import { slideMissing } from './slide-missing.ts';
import { slideOverflow } from './slide-overflow.ts';
import { slideWords } from './slide-words.ts';
import { spelling } from './spelling.ts';
import { suicideHelp } from './suicide-help.ts';
import { tableRow } from './table-row.ts';
import { termPair } from './term-pair.ts';
import { termUnknown } from './term-unknown.ts';
import { translationEdited } from './translation-edited.ts';
import { translationMoved } from './translation-moved.ts';
import { translationStale } from './translation-stale.ts';
import { translationUnaccepted } from './translation-unaccepted.ts';
import { untranslated } from './untranslated.ts';
import { unwritten } from './unwritten.ts';
import { wordVariant } from './word-variant.ts';
import { wordsFile } from './words-file.ts';
import { wordsList } from './words-list.ts';
import { wordsValues } from './words-values.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule by its name. */
export const rules = {
  'file-missing': fileMissing,
  'file-name': fileName,
  'file-kind': fileKind,
  'file-link': fileLink,
  'file-unreadable': fileUnreadable,
  'file-not-read': fileNotRead,
  'control-character': controlCharacter,
  'words-file': wordsFile,
  'words-values': wordsValues,
  'file-not-listed': fileNotListed,
  'merge-conflict': mergeConflict,
  'not-utf8': notUtf8,
  'yaml-syntax': yamlSyntax,
  'setting-missing': settingMissing,
  'setting-unknown': settingUnknown,
  'setting-renamed': settingRenamed,
  'setting-value': settingValue,
  'layout-unknown': layoutUnknown,
  'layout-misfit': layoutMisfit,
  'chart-value': chartValue,
  'chart-units': chartUnits,
  'icon-unknown': iconUnknown,
  'id-missing': idMissing,
  'id-unknown': idUnknown,
  'id-duplicate': idDuplicate,
  'id-order': idOrder,
  'language-missing': languageMissing,
  'section-title': sectionTitle,
  'slide-missing': slideMissing,
  'slide-empty': slideEmpty,
  'notes-missing': notesMissing,
  'notes-heading': notesHeading,
  'document-parts': documentParts,
  'parity-count': parityCount,
  'parity-links': parityLinks,
  'parity-decoration': parityDecoration,
  'setting-unused': settingUnused,
  'parity-negations': parityNegations,
  'parity-numbers': parityNumbers,
  'parity-number-words': parityNumberWords,
  'parity-addresses': parityAddresses,
  'parity-names': parityNames,
  'raw-html': rawHtml,
  'table-row': tableRow,
  'markdown-unsupported': markdownUnsupported,
  'markdown-too-deep': markdownTooDeep,
  'markdown-too-long': markdownTooLong,
  'braces-unknown': bracesUnknown,
  'link-scheme': linkScheme,
  'link-contact': linkContact,
  'link-slide': linkSlide,
  'image-missing': imageMissing,
  'image-file': imageFile,
  'image-animated': imageAnimated,
  'image-svg': imageSvg,
  'image-alt': imageAlt,
  'guide-coverage': guideCoverage,
  'guide-point': guidePoint,
  'guide-place': guidePlace,
  'guide-pairs': guidePairs,
  'guide-changed': guideChanged,
  'copied-text': copiedText,
  'content-note': contentNote,
  'emergency-slide': emergencySlide,
  'slide-words': slideWords,
  'slide-items': slideItems,
  'sentence-length': sentenceLength,
  'reading-level': readingLevel,
  'reading-level-goal': readingLevelGoal,
  'banned-wording': bannedWording,
  'suicide-help': suicideHelp,
  'contact-bare': contactBare,
  'contact-in-place': contactInPlace,
  'contact-shown': contactShown,
  'contact-checked': contactChecked,
  spelling,
  'words-list': wordsList,
  'other-language': otherLanguage,
  'word-variant': wordVariant,
  'term-pair': termPair,
  'term-unknown': termUnknown,
  unwritten,
  untranslated,
  'translation-stale': translationStale,
  'translation-edited': translationEdited,
  'translation-moved': translationMoved,
  'translation-unaccepted': translationUnaccepted,
  'lock-missing': lockMissing,
  'lock-edited': lockEdited,
  'length-minutes': lengthMinutes,
  'font-system': fontSystem,
  'font-missing': fontMissing,
  'picture-small': pictureSmall,
  'slide-overflow': slideOverflow,
  'document-overflow': documentOverflow,
  'kit-size': kitSize,
} as const;

export type RuleName = keyof typeof rules;

/** What a report of a rule must say. */
export type FactsOf<Name extends RuleName> = (typeof rules)[Name] extends Rule<infer Facts> ? Facts : never;

/** The severity of a rule, in everyday work or in a build that is handed out. */
export function severityOf(name: RuleName, { release }: { readonly release: boolean }): Severity {
  const rule: Pick<Rule<never>, 'severity' | 'release'> = rules[name];
  return (release && rule.release) || rule.severity;
}
