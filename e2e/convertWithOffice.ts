import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Filters of LibreOffice, as `--convert-to` takes them: https://help.libreoffice.org/latest/en-US/text/shared/guide/pdf_params.html */
const filters = {
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
  'tagged-pdf': 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  'slides-pdf': 'pdf:impress_pdf_Export',
};

/** The smallest document of each program, and the filter that it can be saved with. */
const smallest = {
  writer: { ending: 'fodt', type: 'text', body: '<office:text/>', to: 'pdf' },
  impress: { ending: 'fodp', type: 'presentation', body: '<office:presentation><draw:page/></office:presentation>', to: 'slides-pdf' },
} as const;

/** Whether LibreOffice is on the PATH with one of its programs: each may be installed without the others, which only opening a document tells. */
export function hasOffice(program: keyof typeof smallest): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'charla-office-'));
  try {
    const { ending, type, body, to } = smallest[program];
    const names = ['office', 'draw:drawing'].map(each => {
      const [prefix = '', name = prefix] = each.split(':');
      return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
    });
    const file = join(folder, `smallest.${ending}`);
    const mimetype = `application/vnd.oasis.opendocument.${type}`;
    writeFileSync(
      file,
      `<office:document ${names.join(' ')} office:version="1.2" office:mimetype="${mimetype}"><office:body>${body}</office:body></office:document>`,
    );
    return convert([file], to, folder).missing.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts files, all at once, and gives the paths of what was made, in the same order. Throws what LibreOffice said if one is missing. */
export function convertWithOffice(paths: readonly string[], to: keyof typeof filters, folder: string): readonly string[] {
  const { made, missing, said } = convert(paths, to, folder);
  if (missing.length > 0) throw new Error(`LibreOffice did not make ${missing.join(', ')}:\n${said}`);
  return made;
}

interface Conversion {
  readonly made: readonly string[];
  readonly missing: readonly string[];
  readonly said: string;
}

function convert(paths: readonly string[], to: keyof typeof filters, folder: string): Conversion {
  // A profile of its own: with an open LibreOffice, the command would be handed over to it, and end at once.
  const profile = mkdtempSync(join(tmpdir(), 'charla-office-'));
  try {
    const input = paths.every(path => path.endsWith('.html')) ? ['--infilter=HTML (StarWriter)'] : [];
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...input, '--convert-to', filters[to], '--outdir', folder, ...paths];
    const { status, stdout, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
    const made = paths.map(path => join(folder, `${basename(path, extname(path))}.${to === 'docx' ? 'docx' : 'pdf'}`));
    const missing = made.filter(path => status !== 0 || !existsSync(path));
    return { made, missing, said: `${stdout}${stderr}` };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
