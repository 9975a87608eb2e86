import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { plainTexts } from '../model/localized.ts';
import type { Guide, GuidePoint } from '../model/workshop.ts';
import { localize } from './localize.ts';
import { readYaml } from './readYaml.ts';
import { guideSchema } from './schemas.ts';

/** Reads `guide.yaml`: what the source guide says, point by point. Reports points that appear twice. */
export function readGuide(file: string, text: string, languages: readonly Language[], report: Report): Guide | undefined {
  const yaml = readYaml(file, text, guideSchema, report);
  if (!yaml) return undefined;
  const { title, publisher, link, sections } = yaml.value;
  const points = sections.flatMap((section, s) =>
    section.points.map(
      (point, p): GuidePoint => ({ id: `${section.id}.${point.id}`, says: point.says, location: yaml.locationOf(['sections', s, 'points', p]) }),
    ),
  );
  for (const point of points) {
    const first = points.find(each => each.id === point.id);
    if (first && first !== point) report('id-duplicate', point.location, { found: 'point', id: point.id, first: first.location });
  }
  return { title, publisher, link: plainTexts(localize(link, languages, language => yaml.locationOf(['link', language]), report)), points };
}
