import { bracesUnknown } from './braces-unknown.ts';
import { contactBare } from './contact-bare.ts';
import { contactChecked } from './contact-checked.ts';
import { controlCharacter } from './control-character.ts';
import { documentParts } from './document-parts.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idMissing } from './id-missing.ts';
import { idOrder } from './id-order.ts';
import { idUnknown } from './id-unknown.ts';
import { imageAlt } from './image-alt.ts';
import { imageMissing } from './image-missing.ts';
import { layoutMisfit } from './layout-misfit.ts';
import { linkContact } from './link-contact.ts';
import { linkScheme } from './link-scheme.ts';
import { lockEdited } from './lock-edited.ts';
import { lockMissing } from './lock-missing.ts';
import { markdownTooDeep } from './markdown-too-deep.ts';
import { markdownTooLong } from './markdown-too-long.ts';
import { markdownUnsupported } from './markdown-unsupported.ts';
import { notesHeading } from './notes-heading.ts';
import { notesMissing } from './notes-missing.ts';
import { parityCount } from './parity-count.ts';
import { parityLinks } from './parity-links.ts';
import { parityNegations } from './parity-negations.ts';
import { rawHtml } from './raw-html.ts';
import type { Message, Rule, Severity } from './rule.ts';
import { sectionTitle } from './section-title.ts';
import { slideEmpty } from './slide-empty.ts';
import { slideMissing } from './slide-missing.ts';
import { translationEdited } from './translation-edited.ts';
import { translationMoved } from './translation-moved.ts';
import { translationStale } from './translation-stale.ts';
import { translationUnaccepted } from './translation-unaccepted.ts';
import { untranslated } from './untranslated.ts';
import { unwritten } from './unwritten.ts';

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
  'file-missing': unconverted('error', 'A file that the workshop needs is not there.'),
  'file-name': unconverted(
    'error',
    'A file or folder has nearly the name of one that is read, as in other uppercase letters or with .txt behind it, or a name that is not UTF-8.',
  ),
  'file-kind': unconverted('error', 'A folder, a pipe or a device is where a file belongs, or a file is where a folder belongs.'),
  'file-link': unconverted('error', 'A link leads nowhere, out of the workshop’s folder, or round in circles.'),
  'file-unreadable': unconverted('error', 'The system does not let a file or folder be read.'),
  'file-not-read': unconverted('warning', 'A file looks like part of the workshop, but has a place or an ending that is never read.'),
  'control-character': controlCharacter,
  'words-file': unconverted('warning', 'A language has no file with the interface’s words, so that buttons and messages are in English.'),
  'words-values': unconverted('error', 'A text of the interface has other values in braces than in English, or lacks a form for a count.'),
  'file-not-listed': unconverted('error', 'A Markdown file that workshop.yaml does not name would never be shown.'),
  'merge-conflict': unconverted('error', 'A merge left two versions of a text in a file.'),
  'not-utf8': unconverted('error', 'A file is not UTF-8, so that accents would turn into other signs.'),
  'yaml-syntax': unconverted('error', 'A YAML file does not parse.'),
  'setting-missing': unconverted('error', 'A setting that is needed is not there.'),
  'setting-unknown': unconverted('error', 'A setting has a name that Charla does not know.'),
  'setting-renamed': unconverted('warning', 'A setting has the name that it had in an earlier version.'),
  'setting-value': unconverted('error', 'A setting has a value of another kind than the one expected.'),
  'setting-unfit': unconverted('error', 'A slide has a setting that its layout does not use.'),
  'layout-unknown': unconverted('error', 'A slide names a layout that does not exist.'),
  'layout-misfit': layoutMisfit,
  'icon-unknown': unconverted('error', 'A slide names an icon that does not exist.'),
  'id-missing': idMissing,
  'id-unknown': idUnknown,
  'id-duplicate': idDuplicate,
  'id-order': idOrder,
  'language-missing': unconverted('error', 'A text is there in one language only.'),
  'section-title': sectionTitle,
  'slide-missing': slideMissing,
  'slide-empty': slideEmpty,
  'notes-missing': notesMissing,
  'notes-heading': notesHeading,
  'document-parts': documentParts,
  'parity-count': parityCount,
  'parity-links': parityLinks,
  'parity-negations': parityNegations,
  'parity-numbers': unconverted('error', 'A number stands in one language and not in the other.'),
  'parity-number-words': unconverted('warning', 'A number in words, from three on, is said in one language and not in the other.'),
  'parity-addresses': unconverted('error', 'A link shows its address or phone number in one language and not in the other.'),
  'parity-names': unconverted('error', 'A name that is the same in every language stands in one language and not in the other.'),
  'raw-html': rawHtml,
  'markdown-unsupported': markdownUnsupported,
  'markdown-too-deep': markdownTooDeep,
  'markdown-too-long': markdownTooLong,
  'braces-unknown': bracesUnknown,
  'link-scheme': linkScheme,
  'link-contact': linkContact,
  'link-slide': unconverted('error', 'A link goes to a slide that does not exist.'),
  'image-missing': imageMissing,
  'image-alt': imageAlt,
  'guide-coverage': unconverted('error', 'A point of the guide that no slide covers.'),
  'guide-point': unconverted('error', 'A slide claims to cover a point that the guide does not have.'),
  'content-note': unconverted('error', 'Neither of the first two slides says that the topic is hard and that anyone may step out.'),
  'emergency-slide': unconverted('error', 'No slide, or none in a session length, says what to do if it is happening now.'),
  'slide-words': unconverted('error', 'A slide has more than 40 words in one language.'),
  'slide-items': unconverted('error', 'A slide has more than 6 list items or cards in one language.'),
  'sentence-length': unconverted('error', 'A sentence has more than 25 words.'),
  'reading-level': unconverted('error', 'The notes or a paper are hard to read: beyond grade 8 (Flesch–Kincaid) in English, under 55 (INFLESZ) in Spanish.'),
  'reading-level-goal': unconverted('warning', 'The notes or a paper miss the goal: grade 6 in English, 65 in Spanish.'),
  'banned-wording': unconverted('error', 'Words that blame the child, or that call abuse or suicide what they are not.'),
  'suicide-help': unconverted('error', 'Suicide is mentioned without 988 beside it.'),
  'contact-bare': contactBare,
  'contact-in-place': unconverted('error', 'A link has its address in the text in place of resources.yaml.'),
  'contact-shown': unconverted('error', 'A link shows another address or number than the one it leads to.'),
  'contact-checked': contactChecked,
  spelling: unconverted('error', 'A word that neither the dictionary nor the workshop’s own list has.'),
  'words-list': unconverted('error', 'The list of known words is not sorted, or it or the list of names has an entry that no text needs.'),
  'other-language': unconverted('error', 'A paragraph is in another language than its file.'),
  'word-variant': unconverted('error', 'A thing is called otherwise than everywhere else in the workshop.'),
  'term-pair': unconverted('error', 'The glossary’s term is said in one language and not in the other, or only one glossary has it.'),
  'term-unknown': unconverted('error', 'words.yaml names a term that the glossary does not have.'),
  unwritten,
  untranslated,
  'translation-stale': translationStale,
  'translation-edited': translationEdited,
  'translation-moved': translationMoved,
  'translation-unaccepted': translationUnaccepted,
  'lock-missing': lockMissing,
  'lock-edited': lockEdited,
  'length-minutes': unconverted('error', 'The minutes of a session length do not add up to it.'),
  'font-system': unconverted('note', 'A language has letters that the font in the deck lacks; they come from the computer that shows it.'),
  'font-missing': unconverted('warning', 'The computer that prints has no font with some letters, so that boxes stand in their place.'),
  'slide-overflow': unconverted('warning', 'The text of a slide is taller or wider than the slide.'),
  'document-overflow': unconverted('warning', 'The text of a paper, or the notes of a slide, need more room than their page has.'),
} as const;

export type RuleName = keyof typeof rules;

/** What a report of a rule must say. */
export type FactsOf<Name extends RuleName> = (typeof rules)[Name] extends Rule<infer Facts> ? Facts : never;

/** The severity of a rule, in everyday work or in a build that is handed out. */
export function severityOf(name: RuleName, { release }: { readonly release: boolean }): Severity {
  const rule: Pick<Rule<never>, 'severity' | 'release'> = rules[name];
  return (release && rule.release) || rule.severity;
}
