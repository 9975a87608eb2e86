import type { RuleName } from '../diagnostics/rules.ts';

/** A part of the page of messages. */
export type MessageGroup =
  | 'files'
  | 'settings'
  | 'structure'
  | 'markdown'
  | 'links'
  | 'languages'
  | 'translations'
  | 'content'
  | 'wording'
  | 'contacts'
  | 'print';

/** Which part of the page a rule is in; the parts have the order in which they begin here, and so have their rules. */
export const messageGroups: Readonly<Record<RuleName, MessageGroup>> = {
  'file-missing': 'files',
  'file-name': 'files',
  'file-not-listed': 'files',
  'file-not-read': 'files',
  'file-kind': 'files',
  'file-link': 'files',
  'file-unreadable': 'files',
  'not-utf8': 'files',
  'merge-conflict': 'files',
  'control-character': 'files',

  'yaml-syntax': 'settings',
  'setting-missing': 'settings',
  'setting-unknown': 'settings',
  'setting-renamed': 'settings',
  'setting-value': 'settings',
  'setting-unused': 'settings',
  'layout-unknown': 'settings',
  'icon-unknown': 'settings',
  'language-missing': 'settings',
  'words-file': 'settings',
  'words-values': 'settings',
  'words-list': 'settings',

  'section-title': 'structure',
  'id-missing': 'structure',
  'id-unknown': 'structure',
  'id-duplicate': 'structure',
  'id-order': 'structure',
  'slide-missing': 'structure',
  'slide-empty': 'structure',
  'layout-misfit': 'structure',
  'chart-value': 'structure',
  'chart-units': 'structure',
  'notes-missing': 'structure',
  'notes-heading': 'structure',
  unwritten: 'structure',

  'raw-html': 'markdown',
  'table-row': 'markdown',
  'markdown-unsupported': 'markdown',
  'markdown-too-deep': 'markdown',
  'markdown-too-long': 'markdown',
  'braces-unknown': 'markdown',

  'link-scheme': 'links',
  'link-contact': 'links',
  'link-slide': 'links',
  'image-missing': 'links',
  'image-file': 'links',
  'image-animated': 'links',
  'image-svg': 'links',
  'image-alt': 'links',

  'parity-count': 'languages',
  'parity-links': 'languages',
  'parity-decoration': 'languages',
  'parity-numbers': 'languages',
  'parity-number-words': 'languages',
  'parity-addresses': 'languages',
  'parity-names': 'languages',
  'parity-negations': 'languages',
  'document-parts': 'languages',
  'other-language': 'languages',

  untranslated: 'translations',
  'translation-stale': 'translations',
  'translation-edited': 'translations',
  'translation-moved': 'translations',
  'translation-unaccepted': 'translations',
  'lock-missing': 'translations',
  'lock-edited': 'translations',

  'guide-coverage': 'content',
  'guide-point': 'content',
  'guide-place': 'content',
  'guide-pairs': 'content',
  'guide-changed': 'content',
  'copied-text': 'content',
  'content-note': 'content',
  'emergency-slide': 'content',
  'length-minutes': 'content',
  'slide-words': 'content',
  'slide-items': 'content',
  'sentence-length': 'content',
  'reading-level': 'content',
  'reading-level-goal': 'content',

  'banned-wording': 'wording',
  'suicide-help': 'wording',
  spelling: 'wording',
  'word-variant': 'wording',
  'term-pair': 'wording',
  'term-unknown': 'wording',

  'contact-bare': 'contacts',
  'contact-in-place': 'contacts',
  'contact-shown': 'contacts',
  'contact-checked': 'contacts',

  'picture-small': 'print',
  'slide-overflow': 'print',
  'document-overflow': 'print',
  'font-missing': 'print',
  'font-system': 'print',
  'kit-size': 'print',
};
