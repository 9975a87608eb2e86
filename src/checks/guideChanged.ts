import type { Report } from '../diagnostics/diagnostic.ts';
import { guideLockFile, type ReadGuideLock, readGuideLock } from '../guideLock/guideLock.ts';
import { type JudgedPoint, judgeGuide } from '../guideLock/judgeGuide.ts';
import type { Workshop } from '../model/workshop.ts';
import { changedWords } from '../translation/changedWords.ts';
import { defineCheck } from './check.ts';

/** The guide says about each point what it said when somebody last accepted it. */
export const guideChanged = defineCheck({
  given: ({ settings: { locks } }, once) => ({ lock: once(readLock, locks.files.get(guideLockFile)) }),
  whole: ({ workshop }, report, _, { lock }) => {
    const { guide } = workshop;
    if (!guide) return;
    const judged = judgeGuide(guide, lock?.points ?? new Map());
    // One problem is enough: without a lock, everything is new.
    if (!lock) for (const { point } of judged.slice(0, 1)) report('lock-missing', point.location, { of: 'guide' });
    for (const location of lock?.invalid ?? []) report('lock-edited', location, { of: 'guide', isNewer: false });
    if (lock?.isNewer) report('lock-edited', { file: guideLockFile, line: 1 }, { of: 'guide', isNewer: true });
    if (!lock || lock.isNewer) return;
    const covering = coveringIn(workshop);
    for (const each of judged) if (each.state !== 'done') reportChange(each, covering(each.point.id), report);
  },
});

const readLock = (json: string | undefined): ReadGuideLock | undefined => (json === undefined ? undefined : readGuideLock(json));

/** What covers a point, by ids. */
interface Covering {
  readonly slides: readonly string[];
  readonly documents: readonly string[];
}

function reportChange({ point, language, state, passages, accepted, text }: JudgedPoint, covering: Covering, report: Report): void {
  const about = { id: point.id, says: point.says, ...covering };
  const [first] = passages;
  if (!first) {
    report('guide-changed', point.location, { ...about, change: 'gone', language });
    return;
  }
  const { file, line, page } = first;
  const place = { file, line, ...(page !== undefined && { page }) };
  if (state === 'new' || accepted === undefined) report('guide-changed', place, { ...about, change: 'new', place });
  else report('guide-changed', place, { ...about, change: 'changed', place, changes: changedWords(accepted, text) });
}

function coveringIn({ sections, documents }: Workshop): (id: string) => Covering {
  const slides = sections.flatMap(section => section.slides);
  const idsOf = (all: readonly { readonly id: string; readonly covers: readonly string[] }[], point: string): readonly string[] =>
    all.filter(({ covers }) => covers.includes(point)).map(({ id }) => id);
  return point => ({ slides: idsOf(slides, point), documents: idsOf(documents, point) });
}
