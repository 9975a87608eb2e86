import { contactBare } from './contact-bare.ts';
import { contactChecked } from './contact-checked.ts';
import { iconUnknown } from './icon-unknown.ts';
import { languageMissing } from './language-missing.ts';
import { layoutUnknown } from './layout-unknown.ts';
import { lockEdited } from './lock-edited.ts';
import { lockMissing } from './lock-missing.ts';
import { parityNegations } from './parity-negations.ts';
import type { Message, Rule, Severity } from './rule.ts';
import { settingMissing } from './setting-missing.ts';
import { settingRenamed } from './setting-renamed.ts';
import { settingUnknown } from './setting-unknown.ts';
import { settingUnused } from './setting-unused.ts';
import { settingValue } from './setting-value.ts';
import { translationEdited } from './translation-edited.ts';
import { translationMoved } from './translation-moved.ts';
import { translationStale } from './translation-stale.ts';
import { translationUnaccepted } from './translation-unaccepted.ts';
import { untranslated } from './untranslated.ts';
import { unwritten } from './unwritten.ts';
import { yamlSyntax } from './yaml-syntax.ts';

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
  'control-character': unconverted('error', 'A text has a character that nobody sees, but that turns the direction of text or that a terminal would obey.'),
  'words-file': unconverted('warning', 'A language has no file with the interface’s words, so that buttons and messages are in English.'),
  'words-values': unconverted('error', 'A text of the interface has other values in braces than in English, or lacks a form for a count.'),
  'file-not-listed': unconverted('error', 'A Markdown file that workshop.yaml does not name would never be shown.'),
  'merge-conflict': unconverted('error', 'A merge left two versions of a text in a file.'),
  'not-utf8': unconverted('error', 'A file is not UTF-8, so that accents would turn into other signs.'),
  'yaml-syntax': yamlSyntax,
  'setting-missing': settingMissing,
  'setting-unknown': settingUnknown,
  'setting-renamed': settingRenamed,
  'setting-value': settingValue,
  'setting-unused': settingUnused,
  'layout-unknown': layoutUnknown,
  'layout-misfit': unconverted('error', 'The text of a slide does not have the parts that its layout shows.'),
  'icon-unknown': iconUnknown,
  'id-missing': unconverted('error', 'A slide heading has no {#id}, so that nothing else can refer to it.'),
  'id-unknown': unconverted('error', 'An id stands in a Markdown file but not in workshop.yaml.'),
  'id-doubled': unconverted('error', 'The same id stands twice.'),
  'id-order': unconverted('error', 'The slides of a file stand in another order than in workshop.yaml.'),
  'language-missing': languageMissing,
  'section-title': unconverted('error', 'A file does not begin with one “# Section name”.'),
  'slide-missing': unconverted('error', 'A slide has no text in one of the languages.'),
  'slide-empty': unconverted('error', 'A slide has a heading and nothing else, or a heading without words.'),
  'notes-missing': unconverted('error', 'A slide has no speaker notes in one of the languages.'),
  'notes-heading': unconverted('error', 'Speaker notes have a heading that is not in the list for their language.'),
  'document-parts': unconverted('error', 'A paper beside the slides has other parts, or another order, in one of the languages.'),
  'parity-count': unconverted('error', 'A text has other paragraphs, lists, items, cards, steps or parts than in the first language.'),
  'parity-links': unconverted('error', 'A text links to other contacts or slides, or shows other images, than in the first language.'),
  'parity-negations': parityNegations,
  'parity-numbers': unconverted('error', 'A number stands in one language and not in the other.'),
  'parity-number-words': unconverted('warning', 'A number in words, from three on, is said in one language and not in the other.'),
  'parity-addresses': unconverted('error', 'A link shows its address or phone number in one language and not in the other.'),
  'parity-names': unconverted('error', 'A name that is the same in every language stands in one language and not in the other.'),
  'raw-html': unconverted('error', 'HTML stands in the Markdown; the files hold text alone.'),
  'markdown-unsupported': unconverted('error', 'A kind of Markdown that no slide shows, such as code.'),
  'markdown-too-deep': unconverted('error', 'A list or quote stands within more than 6 others.'),
  'markdown-too-long': unconverted('error', 'A paragraph, heading, item or cell has more than 2000 letters.'),
  'braces-unknown': unconverted('error', 'A word in braces stands within a text that is neither a mark before it nor a value such as {school}.'),
  'link-scheme': unconverted('error', 'A link is not https, mailto, tel or a slide of this deck.'),
  'link-contact': unconverted('error', 'A link or a slide’s list of sources names a contact that resources.yaml does not have.'),
  'link-slide': unconverted('error', 'A link goes to a slide that does not exist.'),
  'image-missing': unconverted('error', 'An image file is not there.'),
  'image-alt': unconverted('error', 'An image has no description for people who cannot see it.'),
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
