/** How grave a finding can be, the gravest first. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/**
 * Whether a finding stops the build (an error), should be mended (a warning) or is only good to know (a note), and what the rule is there for.
 * The list in the documentation is made from this table.
 */
export interface Rule {
  readonly severity: Severity;
  /** In a build that is handed out, if it is another one. */
  readonly release?: Severity;
  readonly meaning: string;
}

export const rules = {
  'file-missing': { severity: 'error', meaning: 'A file that the workshop needs is not there.' },
  'file-name': {
    severity: 'error',
    meaning: 'A file or folder has nearly the name of one that is read, as in other uppercase letters or with .txt behind it, or a name that is not UTF-8.',
  },
  'file-kind': { severity: 'error', meaning: 'A folder, a pipe or a device is where a file belongs, or a file is where a folder belongs.' },
  'file-link': { severity: 'error', meaning: 'A link leads nowhere, out of the workshop’s folder, or round in circles.' },
  'file-unreadable': { severity: 'error', meaning: 'The system does not let a file or folder be read.' },
  'file-not-read': { severity: 'warning', meaning: 'A file looks like part of the workshop, but has a place or an ending that is never read.' },
  'control-character': {
    severity: 'error',
    meaning: 'A text has a character that nobody sees, but that turns the direction of text or that a terminal would obey.',
  },
  'words-file': { severity: 'warning', meaning: 'A language has no file with the interface’s words, so that buttons and messages are in English.' },
  'words-values': { severity: 'error', meaning: 'A text of the interface has other values in braces than in English, or lacks a form for a count.' },
  'file-not-listed': { severity: 'error', meaning: 'A Markdown file that workshop.yaml does not name would never be shown.' },
  'merge-conflict': { severity: 'error', meaning: 'A merge left two versions of a text in a file.' },
  'not-utf8': { severity: 'error', meaning: 'A file is not UTF-8, so that accents would turn into other signs.' },
  'yaml-syntax': { severity: 'error', meaning: 'A YAML file does not parse.' },
  'setting-missing': { severity: 'error', meaning: 'A setting that is needed is not there.' },
  'setting-unknown': { severity: 'error', meaning: 'A setting has a name that Charla does not know.' },
  'setting-renamed': { severity: 'warning', meaning: 'A setting has the name that it had in an earlier version.' },
  'setting-value': { severity: 'error', meaning: 'A setting has a value of another kind than the one expected.' },
  'setting-unfit': { severity: 'error', meaning: 'A slide has a setting that its layout does not use.' },
  'layout-unknown': { severity: 'error', meaning: 'A slide names a layout that does not exist.' },
  'layout-misfit': { severity: 'error', meaning: 'The text of a slide does not have the parts that its layout shows.' },
  'icon-unknown': { severity: 'error', meaning: 'A slide names an icon that does not exist.' },
  'id-missing': { severity: 'error', meaning: 'A slide heading has no {#id}, so that nothing else can refer to it.' },
  'id-unknown': { severity: 'error', meaning: 'An id stands in a Markdown file but not in workshop.yaml.' },
  'id-doubled': { severity: 'error', meaning: 'The same id stands twice.' },
  'id-order': { severity: 'error', meaning: 'The slides of a file stand in another order than in workshop.yaml.' },
  'language-missing': { severity: 'error', meaning: 'A text is there in one language only.' },
  'section-title': { severity: 'error', meaning: 'A file does not begin with one “# Section name”.' },
  'slide-missing': { severity: 'error', meaning: 'A slide has no text in one of the languages.' },
  'slide-empty': { severity: 'error', meaning: 'A slide has a heading and nothing else, or a heading without words.' },
  'notes-missing': { severity: 'error', meaning: 'A slide has no speaker notes in one of the languages.' },
  'notes-heading': { severity: 'error', meaning: 'Speaker notes have a heading that is not in the list for their language.' },
  'document-parts': { severity: 'error', meaning: 'A paper beside the slides has other parts, or another order, in one of the languages.' },
  'parity-count': { severity: 'error', meaning: 'A text has other paragraphs, lists, items, cards, steps or parts than in the first language.' },
  'parity-links': { severity: 'error', meaning: 'A text links to other contacts or slides, or shows other images, than in the first language.' },
  'parity-numbers': { severity: 'error', meaning: 'A number stands in one language and not in the other.' },
  'parity-number-words': { severity: 'warning', meaning: 'A number in words, from three on, is said in one language and not in the other.' },
  'parity-addresses': { severity: 'error', meaning: 'A link shows its address or phone number in one language and not in the other.' },
  'parity-names': { severity: 'error', meaning: 'A name that is the same in every language stands in one language and not in the other.' },
  'raw-html': { severity: 'error', meaning: 'HTML stands in the Markdown; the files hold text alone.' },
  'markdown-unsupported': { severity: 'error', meaning: 'A kind of Markdown that no slide shows, such as code.' },
  'markdown-too-deep': { severity: 'error', meaning: 'A list or quote stands within more than 6 others.' },
  'markdown-too-long': { severity: 'error', meaning: 'A paragraph, heading, item or cell has more than 2000 letters.' },
  'braces-unknown': { severity: 'error', meaning: 'A word in braces stands within a text that is neither a mark before it nor a value such as {school}.' },
  'link-scheme': { severity: 'error', meaning: 'A link is not https, mailto, tel or a slide of this deck.' },
  'link-contact': { severity: 'error', meaning: 'A link or a slide’s list of sources names a contact that resources.yaml does not have.' },
  'link-slide': { severity: 'error', meaning: 'A link goes to a slide that does not exist.' },
  'image-missing': { severity: 'error', meaning: 'An image file is not there.' },
  'image-alt': { severity: 'error', meaning: 'An image has no description for people who cannot see it.' },
  'guide-coverage': { severity: 'error', meaning: 'A point of the guide that no slide covers.' },
  'guide-point': { severity: 'error', meaning: 'A slide claims to cover a point that the guide does not have.' },
  'content-note': { severity: 'error', meaning: 'Neither of the first two slides says that the topic is hard and that anyone may step out.' },
  'emergency-slide': { severity: 'error', meaning: 'No slide, or none in a session length, says what to do if it is happening now.' },
  'slide-words': { severity: 'error', meaning: 'A slide has more than 40 words in one language.' },
  'slide-items': { severity: 'error', meaning: 'A slide has more than 6 list items or cards in one language.' },
  'sentence-length': { severity: 'error', meaning: 'A sentence has more than 25 words.' },
  'reading-level': {
    severity: 'error',
    meaning: 'The notes or a paper are hard to read: beyond grade 8 (Flesch–Kincaid) in English, under 55 (INFLESZ) in Spanish.',
  },
  'reading-level-goal': { severity: 'warning', meaning: 'The notes or a paper miss the goal: grade 6 in English, 65 in Spanish.' },
  'banned-wording': { severity: 'error', meaning: 'Words that blame the child, or that call abuse or suicide what they are not.' },
  'suicide-help': { severity: 'error', meaning: 'Suicide is mentioned without 988 beside it.' },
  'contact-bare': { severity: 'error', meaning: 'An address or phone number stands in the text in place of a link to resources.yaml.' },
  'contact-in-place': { severity: 'error', meaning: 'A link has its address in the text in place of resources.yaml.' },
  'contact-shown': { severity: 'error', meaning: 'A link shows another address or number than the one it leads to.' },
  'contact-checked': { severity: 'warning', release: 'error', meaning: 'Nobody has checked within 180 days, or ever, whether a contact is still right.' },
  spelling: { severity: 'error', meaning: 'A word that neither the dictionary nor the workshop’s own list has.' },
  'words-list': { severity: 'error', meaning: 'The list of known words is not sorted, or it or the list of names has an entry that no text needs.' },
  'other-language': { severity: 'error', meaning: 'A paragraph is in another language than its file.' },
  'word-variant': { severity: 'error', meaning: 'A thing is called otherwise than everywhere else in the workshop.' },
  'term-pair': { severity: 'error', meaning: 'The glossary’s term is said in one language and not in the other, or only one glossary has it.' },
  'term-unknown': { severity: 'error', meaning: 'words.yaml names a term that the glossary does not have.' },
  unwritten: { severity: 'warning', release: 'error', meaning: 'A text of a new slide still stands as the command wrote it.' },
  untranslated: { severity: 'warning', meaning: 'Texts of a translation are still in the language that it translates; it is left out of what is built.' },
  'translation-stale': {
    severity: 'warning',
    release: 'error',
    meaning: 'A text has changed since its translation was accepted, and the translation has not.',
  },
  'translation-moved': {
    severity: 'warning',
    release: 'error',
    meaning: 'A translation stands at the place of another text of its slide than the one that it was accepted for.',
  },
  'translation-unaccepted': {
    severity: 'warning',
    release: 'error',
    meaning: 'A text and its translation have both changed, and nobody has accepted it since.',
  },
  'lock-missing': { severity: 'warning', release: 'error', meaning: 'A translation has no lock, so that nobody can tell what has changed since it was made.' },
  'lock-edited': { severity: 'warning', release: 'error', meaning: 'A line of a lock was edited by hand, and does not count.' },
  'length-minutes': { severity: 'error', meaning: 'The minutes of a session length do not add up to it.' },
  'font-system': { severity: 'note', meaning: 'A language has letters that the font in the deck lacks; they come from the computer that shows it.' },
  'font-missing': { severity: 'warning', meaning: 'The computer that prints has no font with some letters, so that boxes stand in their place.' },
  'slide-overflow': { severity: 'warning', meaning: 'The text of a slide is taller or wider than the slide.' },
  'document-overflow': { severity: 'warning', meaning: 'The text of a paper, or the notes of a slide, need more room than their page has.' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** How grave a finding is, in everyday work or in a build that is handed out. */
export function severityOf(name: RuleName, { release }: { readonly release: boolean }): Severity {
  const rule: Rule = rules[name];
  return (release && rule.release) || rule.severity;
}
