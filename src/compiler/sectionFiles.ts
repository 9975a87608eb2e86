import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { likeness, reportMisnamed } from './misnamedFiles.ts';
import { isSlidesDocument } from './readDocuments.ts';
import type { YamlFile } from './readYaml.ts';
import type { WorkshopOutline } from './schemas.ts';

export interface SectionFileName {
  readonly file: string;
  readonly folder: string;
  readonly language: Language;
  readonly name: string;
}

/** Markdown of slides, and of the notes beside them; documents are beside them, without a number in front. */
export function sectionFiles(files: readonly string[]): readonly SectionFileName[] {
  return files.flatMap(file => {
    const [, folder, language, name] = /^(slides(?=\/)|speaker-notes(?=\/[^/]+\/\d))\/([^/]+)\/([^/]+\.md)$/.exec(file) ?? [];
    return folder && language && name && !isSlidesDocument(name) ? [{ file, folder, language, name }] : [];
  });
}

/** Reports files of sections that nobody listed: they would silently be left out. Those that are meant to be a listed one are reported where that is read. */
export function reportUnlisted(files: readonly string[], { languages, sections }: WorkshopOutline, report: Report): void {
  const listed = sections.map(section => section.file);
  const isListed = new Set(listed);
  const isThere = new Set(files);
  const wanted = ['slides', 'speaker-notes'].flatMap(folder => languages.flatMap(language => listed.map(name => `${folder}/${language}/${name}`)));
  const missing = new Set(wanted.filter(file => !isThere.has(file)).map(likeness));
  for (const { file, folder, language, name } of sectionFiles(files)) {
    if (!languages.includes(language) || isListed.has(name) || missing.has(likeness(file))) continue;
    if (isSlidesDocument(likeness(name))) {
      reportMisnamed(file, `${folder}/${language}/${likeness(name)}`, report);
      continue;
    }
    report('file-not-listed', { file, line: 1 }, { sections: listed });
  }
}

/** Reports slides that workshop.yaml lists twice. */
export function reportDoubledIds(yaml: YamlFile<WorkshopOutline>, report: Report): void {
  const seen = new Map<string, SourceLocation>();
  for (const [s, section] of yaml.value.sections.entries()) {
    for (const [i, slide] of section.slides.entries()) {
      const location = yaml.locationOf(['sections', s, 'slides', i, 'id']);
      const first = seen.get(slide.id);
      if (first) report('id-duplicate', location, { found: 'slide', id: slide.id, first });
      else seen.set(slide.id, location);
    }
  }
}
