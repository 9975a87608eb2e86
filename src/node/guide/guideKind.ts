import { extname } from 'node:path';
import { unzipSync } from 'fflate';

/** How a file is read as a guide. */
export type GuideKind = 'markdown' | 'text' | 'html' | 'docx' | 'pdf';

/** What a file is that cannot be read as a guide, as the middle of a sentence, and what to do instead. */
export interface OtherKind {
  readonly what: string;
  readonly fix: string;
}

const asWord = 'Open it, and save it as a Word document (.docx)';
const other = {
  doc: { what: 'an old Word document (.doc)', fix: asWord },
  locked: { what: 'protected by a password', fix: 'Open it with the password, and save it without one' },
  odt: { what: 'an OpenDocument text (.odt)', fix: asWord },
  rtf: { what: 'in Rich Text Format (.rtf)', fix: asWord },
  pages: { what: 'a Pages document', fix: 'Open it in Pages, and export it as a Word document (.docx)' },
  epub: { what: 'an e-book (.epub)', fix: 'Ask its publisher for a PDF, or save its text as a Word document (.docx) or a web page (.html)' },
  slides: { what: 'a presentation', fix: 'Open it, and save it as a PDF' },
  sheet: { what: 'a spreadsheet', fix: 'Copy its text into a Word document (.docx)' },
  archive: { what: 'a ZIP archive', fix: 'Unpack it, and name the guide in it' },
  mail: { what: 'a web page in one file (.mht)', fix: 'Save it as a web page (.html)' },
  image: { what: 'an image', fix: 'Ask its publisher for a PDF with text, or copy its text into a Word document (.docx)' },
} satisfies Record<string, OtherKind>;

/** By their endings: what is in such files is text, or their beginning says nothing. */
const endings: Readonly<Record<string, GuideKind | OtherKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.doc': other.doc,
  '.odt': other.odt,
  '.rtf': other.rtf,
  '.pages': other.pages,
  '.epub': other.epub,
  '.ppt': other.slides,
  '.pptx': other.slides,
  '.odp': other.slides,
  '.key': other.slides,
  '.xls': other.sheet,
  '.xlsx': other.sheet,
  '.ods': other.sheet,
  '.csv': other.sheet,
  '.mht': other.mail,
  '.mhtml': other.mail,
};

/** By names in a ZIP archive. */
const archives: readonly (readonly [RegExp, GuideKind | OtherKind])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^ppt\/presentation\.xml$/, other.slides],
  [/^xl\/workbook\.(?:xml|bin)$/, other.sheet],
  [/^META-INF\/container\.xml$/, other.epub],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.xml$/, other.pages],
  [/^content\.xml$/, other.odt],
];

/**
 * What a file is by its content, or else by its ending: people rename files, and programs save one kind with another’s ending.
 * Nothing if neither says.
 */
export function guideKindOf(name: string, bytes: Uint8Array): GuideKind | OtherKind | undefined {
  const ending = endings[extname(name).toLowerCase()];
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  // Readers of PDF files take some bytes before the header, too (PDF 1.7, implementation note 13).
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return archiveKind(bytes, ending);
  if (start.startsWith('ÐÏ\u0011à¡±\u001aá')) return oldOfficeKind(bytes, ending);
  if (start.startsWith('{\\rtf')) return other.rtf;
  if (/^(?:\u0089PNG|ÿØÿ|GIF8|RIFF....WEBP)/s.test(start)) return other.image;
  if (ending !== 'markdown' && /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(start)) return 'html';
  return ending;
}

function archiveKind(bytes: Uint8Array, ending: GuideKind | OtherKind | undefined): GuideKind | OtherKind {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    // Cut off: its list of names is at its end.
    return ending ?? other.archive;
  }
  const [, kind] = archives.find(([pattern]) => names.some(name => pattern.test(name))) ?? [];
  if (kind === other.odt && ending !== undefined && typeof ending !== 'string') return ending;
  return kind ?? (ending === undefined || ending === 'markdown' || ending === 'text' || ending === 'html' ? other.archive : ending);
}

/** Files in the format of old Office programs, which newer ones still use for those that a password protects ([MS-OFFCRYPTO], 2.3.4). */
function oldOfficeKind(bytes: Uint8Array, ending: GuideKind | OtherKind | undefined): OtherKind {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (entry: string): boolean => content.includes(Buffer.from(entry, 'utf16le'));
  if (has('EncryptedPackage')) return other.locked;
  if (has('PowerPoint Document')) return other.slides;
  if (has('Workbook') && !has('WordDocument')) return other.sheet;
  return ending !== undefined && typeof ending !== 'string' ? ending : other.doc;
}
