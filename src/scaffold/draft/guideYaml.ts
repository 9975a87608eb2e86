import type { Language } from '../../model/language.ts';
import type { GuideOutline, GuideSection, OutlinePoint } from '../../sourceGuide/guideOutline.ts';
import { inFlow, type YamlValue } from '../yamlEdits.ts';
import { sectionName } from './sectionName.ts';

/** A guide’s points as `guide.yaml` lists them, each in a line. */
export function guideYaml({ title, chapters, languages }: GuideOutline): string {
  const [first = ''] = languages;
  return `${[
    '# yaml-language-server: $schema=schemas/guide.json',
    '# What the guide says, point by point. “at” is where: the line of guide/<language>.md. Write each “says” in your own words, join points that belong',
    '# together by listing their lines in one, and remove what families don’t need to know.',
    `title: ${inFlow(title[first] ?? '')}`,
    '# Who publishes the guide, and where it can be read.',
    'publisher: ""',
    'link: ""',
    'sections:',
    ...chapters.flatMap(({ sections }) => sections.flatMap(section => sectionInYaml(section, first))),
  ].join('\n')}\n`;
}

/**
 * A section with its points, as lines of `guide.yaml`.
 * @param language the guide’s first one
 */
export const sectionInYaml = ({ id, name, points }: Pick<GuideSection, 'id' | 'name' | 'points'>, language: Language): readonly string[] => [
  `  - id: ${inFlow(id)}`,
  `    name: ${inFlow(sectionName({ name }, language))}`,
  '    points:',
  ...points.map(point => `      - ${inFlow(pointInYaml(point))}`),
];

/** A point as `guide.yaml` has it. */
export const pointInYaml = ({ id, says, passages }: OutlinePoint): { readonly [key: string]: YamlValue } => ({
  id,
  says,
  at: Object.fromEntries(Object.entries(passages).map(([language, { lines }]) => [language, lines.length === 1 ? (lines[0] ?? 1) : lines])),
});
