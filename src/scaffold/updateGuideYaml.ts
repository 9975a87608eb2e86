import { readYaml } from '../compiler/readYaml.ts';
import { guideSchema } from '../compiler/schemas.ts';
import { plainText } from '../compiler/source.ts';
import { UserError } from '../model/userError.ts';
import type { AddedPoint, EditionChanges, ListedPoint } from '../sourceGuide/compareEditions.ts';
import { pointInYaml, sectionInYaml } from './draft/guideYaml.ts';
import { sectionName } from './draft/sectionName.ts';
import { uniqueIds } from './uniqueIds.ts';
import { addItem, setPair, type YamlValue } from './yamlEdits.ts';

/** A guide cannot be updated; the message says why, and what can be done. */
export class UpdateGuideError extends UserError {
  override readonly name = 'UpdateGuideError';
}

export const guideFile = 'slides/guide.yaml';

/** The points that `guide.yaml` lists, with their lines. Throws an `UpdateGuideError` if it has mistakes. */
export const listedPoints = (yaml: string): readonly ListedPoint[] =>
  sectionsOf(yaml).flatMap(section => section.points.map(point => ({ id: `${section.id}.${point.id}`, at: linesOf(point.at) })));

const linesOf = (at: Readonly<Record<string, number | readonly number[]>> | undefined): ListedPoint['at'] =>
  Object.fromEntries(Object.entries(at ?? {}).map(([language, lines]) => [language, typeof lines === 'number' ? [lines] : lines]));

function sectionsOf(yaml: string) {
  const read = readYaml(guideFile, plainText(yaml), guideSchema, () => {});
  if (read) return read.value.sections;
  throw new UpdateGuideError(`${guideFile} has mistakes, so nothing was changed. Run the command “check”, fix what it shows, and run this command again.`);
}

/**
 * Writes into `guide.yaml` where a new edition says each point, and lists what it says newly, beside the points that it comes after. All else stays as it is:
 * a point that is gone keeps its words and loses its lines, until its author decides.
 * @returns the new text, and the ids of the new points as `section.point`
 * Throws an `UpdateGuideError` or a `YamlEditError`.
 */
export function updateGuideYaml(
  yaml: string,
  { at, added }: Pick<EditionChanges, 'at' | 'added'>,
): { readonly yaml: string; readonly added: readonly string[] } {
  const before = new Map(listedPoints(yaml).map(point => [point.id, point.at]));
  let text = yaml;
  for (const [s, section] of sectionsOf(yaml).entries())
    for (const [p, point] of section.points.entries()) {
      const id = `${section.id}.${point.id}`;
      const now = at.get(id);
      if (now && JSON.stringify(now) !== JSON.stringify(before.get(id) ?? {})) text = setPair(text, ['sections', s, 'points', p], 'at', atInYaml(now));
    }
  const ids: string[] = [];
  /** What the last new point after a known one is, so that they stay in their order. */
  const lastAfter = new Map<string, string>();
  for (const each of added) {
    const key = each.after ?? `section ${each.section.id}`;
    const inserted = insertPoint(text, { ...each, after: lastAfter.get(key) ?? each.after });
    text = inserted.yaml;
    lastAfter.set(key, inserted.id);
    ids.push(inserted.id);
  }
  return { yaml: text, added: ids };
}

function insertPoint(yaml: string, { point, section, after }: AddedPoint): { readonly yaml: string; readonly id: string } {
  const sections = sectionsOf(yaml);
  const sectionId = after === undefined ? section.id : after.slice(0, after.indexOf('.'));
  const s = sections.findIndex(({ id }) => id === sectionId);
  const own = sections[s];
  if (!own) return { yaml: addSection(yaml, { ...section, points: [point] }), id: `${section.id}.${point.id}` };
  const id = uniqueIds(own.points.map(each => each.id))(point.id);
  const index = after === undefined ? -1 : own.points.findIndex(each => `${own.id}.${each.id}` === after);
  return { yaml: addItem(yaml, ['sections', s, 'points'], pointInYaml({ ...point, id }), index), id: `${own.id}.${id}` };
}

/** At the end, written as a new file has it, if the list of sections is the last in the file and written that way; otherwise in one line. */
function addSection(yaml: string, section: AddedPoint['section']): string {
  const [language = ''] = section.points.flatMap(({ passages }) => Object.keys(passages));
  const lines = sectionInYaml(section, language);
  const appended = `${yaml.trimEnd()}\n${lines.join('\n')}\n`;
  const read = readYaml(guideFile, plainText(appended), guideSchema, () => {});
  if (read?.value.sections.at(-1)?.id === section.id && read.value.sections.length === sectionsOf(yaml).length + 1) return appended;
  return addItem(yaml, ['sections'], { id: section.id, name: sectionName(section, language), points: section.points.map(pointInYaml) });
}

const atInYaml = (at: ListedPoint['at']): YamlValue =>
  Object.fromEntries(Object.entries(at).map(([language, lines]) => [language, lines.length === 1 ? (lines[0] ?? 1) : lines]));
