import type { ByLanguage } from '../../model/language.ts';
import type { GuideOutline, OutlinePoint } from '../../sourceGuide/guideOutline.ts';
import { inFlow, type YamlValue } from '../yamlEdits.ts';

/** The name of a section without a heading. */
const introduction = 'Introduction';

/** A guide’s points as `guide.yaml` lists them, each in a line. */
export function guideYaml({ title, chapters, languages }: GuideOutline): string {
  const lines = chapters.flatMap(({ sections }) =>
    sections.flatMap(({ id, name, points }) => [
      `  - id: ${inFlow(id)}`,
      `    name: ${inFlow(Object.values(name)[0] ?? introduction)}`,
      '    points:',
      ...points.map(point => `      - ${pointInFlow(point)}`),
    ]),
  );
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
    ...lines,
  ].join('\n')}\n`;
}

/** A point in a line of `guide.yaml`. */
export const pointInFlow = ({ id, says, passages }: OutlinePoint): string => inFlow({ id, says, at: linesOf(passages) });

const linesOf = (passages: OutlinePoint['passages']): YamlValue =>
  Object.fromEntries(
    Object.entries(passages).map(([language, { lines }]) => [language, lines.length === 1 ? (lines[0] ?? 1) : lines]),
  ) satisfies ByLanguage<YamlValue>;
