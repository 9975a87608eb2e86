import type { Report } from '../diagnostics/diagnostic.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { plainTexts } from '../model/localized.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import type { Guide, GuidePoint, GuideText } from '../model/workshop.ts';
import { localize } from './localize.ts';
import { guideTextFile } from './readGuideText.ts';
import { readYaml } from './readYaml.ts';
import { guideSchema } from './schemas.ts';

/**
 * Reads `guide.yaml`: what the source guide says, point by point. Reports points that appear twice, languages that the workshop does not have,
 * and lines that the guide’s text does not have, if any of it is kept.
 * @param texts the guide’s text, in the languages in which it is kept
 */
export function readGuide(
  file: string,
  text: string,
  { languages, texts }: { readonly languages: readonly Language[]; readonly texts: ByLanguage<GuideText> },
  report: Report,
): Guide | undefined {
  const yaml = readYaml(file, text, guideSchema, report);
  if (!yaml) return undefined;
  const { title, publisher, link, sections } = yaml.value;
  const reportLanguage = (name: string, location: SourceLocation): void => {
    if (!languages.includes(name)) report('setting-unknown', location, { unknown: 'language', name, languages });
  };
  const filled = new Map(Object.entries(texts).map(([language, { lines }]) => [language, new Set(lines.map(({ line }) => line))]));
  const reportPlaces = (id: string, lines: readonly number[], language: Language, location: SourceLocation): void => {
    // Whoever may not share the guide keeps its text elsewhere, and is not told so for each point.
    if (filled.size === 0) return;
    const own = filled.get(language);
    const last = own && (texts[language]?.lines.at(-1)?.line ?? 0);
    for (const line of lines)
      if (!own?.has(line)) report('guide-place', location, { id, line, file: guideTextFile(language), ...(last !== undefined && { last }) });
  };
  const points = sections.flatMap((section, s) =>
    section.points.map((point, p): GuidePoint => {
      const locationOf = (...path: PropertyKey[]): SourceLocation => yaml.locationOf(['sections', s, 'points', p, ...path]);
      const id = `${section.id}.${point.id}`;
      const at = Object.fromEntries(Object.entries(point.at).map(([language, lines]) => [language, listOf(lines)]));
      for (const [language, lines] of Object.entries(at)) {
        reportLanguage(language, locationOf('at', language));
        if (languages.includes(language)) reportPlaces(id, lines, language, locationOf('at', language));
      }
      const only = listOf(point.only ?? []);
      for (const [i, language] of only.entries()) reportLanguage(language, locationOf('only', ...(Array.isArray(point.only) ? [i] : [])));
      return { id, says: point.says, at, only, location: locationOf() };
    }),
  );
  const firsts = new Map<string, GuidePoint>();
  for (const point of points) {
    const first = firsts.get(point.id);
    if (first) report('id-duplicate', point.location, { found: 'point', id: point.id, first: first.location });
    else firsts.set(point.id, point);
  }
  const links = localize(link, languages, language => yaml.locationOf(['link', language]), report);
  return { title, publisher, link: plainTexts(links), points, text: texts };
}

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] => (isList(value) ? value : [value]);

const isList = <Item>(value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);
