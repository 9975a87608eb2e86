import { bannedWording } from './banned-wording.ts';
import { contactBare } from './contact-bare.ts';
import { contactChecked } from './contact-checked.ts';
import { contactInPlace } from './contact-in-place.ts';
import { contactShown } from './contact-shown.ts';
import { contentNote } from './content-note.ts';
import { documentOverflow } from './document-overflow.ts';
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
import { guideCoverage } from './guide-coverage.ts';
import { guidePoint } from './guide-point.ts';
import { lengthMinutes } from './length-minutes.ts';
import { linkSlide } from './link-slide.ts';
import { lockEdited } from './lock-edited.ts';
import { lockMissing } from './lock-missing.ts';
import { mergeConflict } from './merge-conflict.ts';
import { notUtf8 } from './not-utf8.ts';
import { otherLanguage } from './other-language.ts';
import { parityAddresses } from './parity-addresses.ts';
import { parityNames } from './parity-names.ts';
import { parityNegations } from './parity-negations.ts';
import { parityNumberWords } from './parity-number-words.ts';
import { parityNumbers } from './parity-numbers.ts';
import { readingLevel } from './reading-level.ts';
import { readingLevelGoal } from './reading-level-goal.ts';
import type { Message, Rule, Severity } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { slideItems } from './slide-items.ts';
import { slideOverflow } from './slide-overflow.ts';
import { slideWords } from './slide-words.ts';
import { spelling } from './spelling.ts';
import { suicideHelp } from './suicide-help.ts';
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

/** A rule whose reports still bring their own English words. */
function unconverted(severity: Severity, why: string, release?: Severity): Rule<Message> {
  return {
    severity,
    ...(release && { release }),
    why: { en: why, es: why },
    examples: [{ file: '', bad: null, good: null }],
    messages: { en: facts => facts, es: facts => facts },
  };
}

/** Every rule by its name. */
export const rules = {
  'file-missing': fileMissing,
  'file-name': fileName,
  'file-kind': fileKind,
  'file-link': fileLink,
  'file-unreadable': fileUnreadable,
  'file-not-read': fileNotRead,
  'control-character': unconverted('error', 'A text has a character that nobody sees, but that turns the direction of text or that a terminal would obey.'),
  'words-file': wordsFile,
  'words-values': wordsValues,
  'file-not-listed': fileNotListed,
  'merge-conflict': mergeConflict,
  'not-utf8': notUtf8,
  'yaml-syntax': unconverted('error', 'A YAML file does not parse.'),
  'setting-missing': unconverted('error', 'A setting that is needed is not there.'),
  'setting-unknown': unconverted('error', 'A setting has a name that Charla does not know.'),
  'setting-renamed': unconverted('warning', 'A setting has the name that it had in an earlier version.'),
  'setting-value': unconverted('error', 'A setting has a value of another kind than the one expected.'),
  'setting-unfit': unconverted('error', 'A slide has a setting that its layout does not use.'),
  'layout-unknown': unconverted('error', 'A slide names a layout that does not exist.'),
  'layout-misfit': unconverted('error', 'The text of a slide does not have the parts that its layout shows.'),
  'icon-unknown': unconverted('error', 'A slide names an icon that does not exist.'),
  'id-missing': unconverted('error', 'A slide heading has no {#id}, so that nothing else can refer to it.'),
  'id-unknown': unconverted('error', 'An id stands in a Markdown file but not in workshop.yaml.'),
  'id-doubled': unconverted('error', 'The same id stands twice.'),
  'id-order': unconverted('error', 'The slides of a file stand in another order than in workshop.yaml.'),
  'language-missing': unconverted('error', 'A text is there in one language only.'),
  'section-title': unconverted('error', 'A file does not begin with one “# Section name”.'),
  'slide-missing': unconverted('error', 'A slide has no text in one of the languages.'),
  'slide-empty': unconverted('error', 'A slide has a heading and nothing else, or a heading without words.'),
  'notes-missing': unconverted('error', 'A slide has no speaker notes in one of the languages.'),
  'notes-heading': unconverted('error', 'Speaker notes have a heading that is not in the list for their language.'),
  'document-parts': unconverted('error', 'A paper beside the slides has other parts, or another order, in one of the languages.'),
  'parity-count': unconverted('error', 'A text has other paragraphs, lists, items, cards, steps or parts than in the first language.'),
  'parity-links': unconverted('error', 'A text links to other contacts or slides, or shows other images, than in the first language.'),
  'parity-negations': parityNegations,
  'parity-numbers': parityNumbers,
  'parity-number-words': parityNumberWords,
  'parity-addresses': parityAddresses,
  'parity-names': parityNames,
  'raw-html': unconverted('error', 'HTML stands in the Markdown; the files hold text alone.'),
  'markdown-unsupported': unconverted('error', 'A kind of Markdown that no slide shows, such as code.'),
  'markdown-too-deep': unconverted('error', 'A list or quote stands within more than 6 others.'),
  'markdown-too-long': unconverted('error', 'A paragraph, heading, item or cell has more than 2000 letters.'),
  'braces-unknown': unconverted('error', 'A word in braces stands within a text that is neither a mark before it nor a value such as {school}.'),
  'link-scheme': unconverted('error', 'A link is not https, mailto, tel or a slide of this deck.'),
  'link-contact': unconverted('error', 'A link or a slide’s list of sources names a contact that resources.yaml does not have.'),
  'link-slide': linkSlide,
  'image-missing': unconverted('error', 'An image file is not there.'),
  'image-alt': unconverted('error', 'An image has no description for people who cannot see it.'),
  'guide-coverage': guideCoverage,
  'guide-point': guidePoint,
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
  'slide-overflow': slideOverflow,
  'document-overflow': documentOverflow,
} as const;

export type RuleName = keyof typeof rules;

/** What a report of a rule must say. */
export type FactsOf<Name extends RuleName> = (typeof rules)[Name] extends Rule<infer Facts> ? Facts : never;

/** The severity of a rule, in everyday work or in a build that is handed out. */
export function severityOf(name: RuleName, { release }: { readonly release: boolean }): Severity {
  const rule: Pick<Rule<never>, 'severity' | 'release'> = rules[name];
  return (release && rule.release) || rule.severity;
}
