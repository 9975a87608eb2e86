import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { plainTexts } from '../model/localized.ts';
import type { Guide, GuidePoint } from '../model/workshop.ts';
import { localize } from './localize.ts';
import { readYaml } from './readYaml.ts';
import { guideSchema } from './schemas.ts';

/** Reads `guide.yaml`: what the source guide says, point by point. Reports points that stand twice. */
export function readGuide(file: string, text: string, languages: readonly Language[], report: Report): Guide | undefined {
  const yaml = readYaml(file, text, guideSchema, report);
  if (!yaml) return undefined;
  const { title, publisher, link, sections } = yaml.value;
  const points = sections.flatMap((section, s) =>
    section.points.map(
      (point, p): GuidePoint => ({ id: `${section.id}.${point.id}`, says: point.says, location: yaml.locationOf(['sections', s, 'points', p]) }),
    ),
  );
  points.forEach((point, i) => {
    const first = points.findIndex(each => each.id === point.id);
    if (first < i)
      report('id-doubled', point.location, {
        message: `The point “${point.id}” stands in line ${points[first]?.location.line} already.`,
        expected: 'Each point once in its section.',
        fix: 'Give one of the two an id of its own.',
      });
  });
  return { title, publisher, link: plainTexts(localize(link, languages, language => yaml.locationOf(['link', language]), report)), points };
}
