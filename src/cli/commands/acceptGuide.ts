import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { allOf } from '../../diagnostics/rule.ts';
import { acceptGuide } from '../../guideLock/acceptGuide.ts';
import { guideLockFile, readGuideLock } from '../../guideLock/guideLock.ts';
import { judgeGuide } from '../../guideLock/judgeGuide.ts';
import type { Guide, GuidePoint, Workshop } from '../../model/workshop.ts';
import type { LoadedWorkshop } from '../../node/workshop/loadWorkshop.ts';
import { writeLocks } from '../../node/workshop/locks.ts';
import { UsageError } from '../failures.ts';

export interface AcceptedNames {
  /** Ids of points, sections of the guide, or slides. */
  readonly names: readonly string[];
  readonly all: boolean;
}

/** Takes note of what the guide says about the points that were named, and says how many are accepted. */
export function acceptPoints(root: string, { workshop, source }: LoadedWorkshop & { readonly workshop: Workshop }, { names, all }: AcceptedNames): void {
  const { guide } = workshop;
  if (!guide || Object.keys(guide.text).length === 0)
    throw new UsageError(`This workshop keeps no text of a guide, so there is nothing to accept. It would be in guide/${workshop.languages[0]}.md.`);
  const before = source.files.get(guideLockFile);
  const isAsked = all ? () => true : chooser(names, guide, workshop, before);
  const { lock, accepted } = acceptGuide(guide, before, isAsked);
  for (const file of writeLocks(root, source, new Map([[guideLockFile, lock]]))) console.log(`  ${file}`);
  console.log(`Accepted ${accepted} ${accepted === 1 ? 'point' : 'points'} of the guide.`);
}

/** Chooses points by their own id, that of their section, or of a slide that covers them. What nobody knows ends the command with what there is. */
function chooser(names: readonly string[], guide: Guide, { sections }: Workshop, lock: string | undefined): (point: GuidePoint) => boolean {
  const slides = sections.flatMap(section => section.slides);
  const sectionOf = (id: string): string => id.split('.', 1)[0] ?? '';
  const ids = guide.points.map(({ id }) => id);
  const known = new Set([...ids, ...ids.map(sectionOf), ...slides.map(({ id }) => id)]);
  const judged = judgeGuide(guide, lock === undefined ? new Map() : readGuideLock(lock).points);
  const waiting = [...new Set(judged.filter(({ state }) => state !== 'done').map(({ point }) => point.id))];
  const waits = waiting.length > 0 ? `Still to be compared with the guide: ${allOf(waiting, 'en')}` : 'Nothing is left to be accepted';
  const unknown = names.find(name => !known.has(name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is nothing called “${unknown}” in the guide.${didYouMean(unknown, [...known])} Use the ids of points, of their sections, or of slides. ${waits}.`,
    );
  if (names.length === 0)
    throw new UsageError(`Say what you have compared with the guide: ids of points, of their sections, or of slides, or --all. ${waits}.`);
  const covered = new Set(slides.filter(({ id }) => names.includes(id)).flatMap(({ covers }) => covers));
  return ({ id }) => names.includes(id) || names.includes(sectionOf(id)) || covered.has(id);
}
