import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { GuideFileError } from '../../sourceGuide/guideFile.ts';
import { loadPdfJs } from './loadPdfJs.ts';

/** A PDF that pdf.js has opened. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  readonly isTagged: boolean;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF, with nothing from outside of the file: no network, no fonts of the system, no code in it.
 * @throws GuideFileError if it takes a password or is damaged.
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument } = await loadPdfJs();
  // pdf.js empties the bytes that it gets. Pictures are not decoded; only text is read.
  const task = getDocument({ data: new Uint8Array(bytes), ...settings });
  try {
    const document = await task.promise;
    const isTagged = Boolean((await document.getMarkInfo())?.Marked);
    return { document, pages: document.numPages, isTagged, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw refusal(name, error);
  }
}

const settings: DocumentInitParameters = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  disableFontFace: true,
  enableXfa: false,
  maxImageSize: 0,
};

function refusal(name: string, error: unknown): GuideFileError {
  if (error instanceof Error && error.name === 'PasswordException')
    return new GuideFileError(
      `“${name}” takes a password to open. Open it in a PDF program, save or print it to a new PDF without the password, and use that.`,
      {
        cause: error,
      },
    );
  if (error instanceof Error && /encrypt/i.test(error.message))
    return new GuideFileError(`“${name}” is encrypted in a way that cannot be read here. Open it in a PDF program, print it to a new PDF, and use that.`, {
      cause: error,
    });
  return new GuideFileError(
    `“${name}” is damaged: it begins like a PDF, but its pages cannot be found. Get the file again from where it came, or open it in another program and save it as a new PDF.`,
    { cause: error },
  );
}
