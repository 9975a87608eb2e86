import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Filters of LibreOffice, as `--convert-to` takes them: https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html */
const filters = {
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
  'tagged-pdf': 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
};

/** Whether LibreOffice is on the PATH. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Converts HTML or DOCX files, all at once, and gives the paths of what was made, in the same order. Throws what LibreOffice said if one is missing. */
export function convertWithOffice(paths: readonly string[], to: keyof typeof filters, folder: string): string[] {
  // A profile of its own: with an open LibreOffice, the command would be handed over to it, and end at once.
  const profile = mkdtempSync(join(tmpdir(), 'charla-office-'));
  try {
    const input = paths.every(path => path.endsWith('.html')) ? ['--infilter=HTML (StarWriter)'] : [];
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...input, '--convert-to', filters[to], '--outdir', folder, ...paths];
    const { status, stdout, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    const made = paths.map(path => join(folder, `${basename(path, extname(path))}.${to === 'docx' ? 'docx' : 'pdf'}`));
    const missing = made.filter(path => !existsSync(path));
    if (status !== 0 || missing.length > 0) throw new Error(`LibreOffice ended with ${status} and did not make ${missing.join(', ')}:\n${stdout}${stderr}`);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
