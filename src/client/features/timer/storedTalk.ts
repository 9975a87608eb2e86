import { isNumber, isRecordOf } from '../../../protocol/shapes.ts';
import { parseStored } from '../../parseStored.ts';
import { isSameSession } from '../../session/sameSession.ts';
import type { Storage } from '../../storage.ts';
import { isTalk, type TalkState } from './talk.ts';

const isStored = isRecordOf<{ readonly at: number }>({ at: isNumber });

/** The timer as it was stored; nothing if that was in another session, whose room has talked. */
export function storedTalk(storage: Storage, now: number): TalkState | undefined {
  const { at } = parseStored(storage, 'talk', isStored) ?? {};
  const talk = parseStored(storage, 'talk', isTalk);
  if (at === undefined || !talk || !isSameSession(at, now)) return undefined;
  const { slide, total, left, endsAt } = talk;
  return { slide, total, left, endsAt };
}

/** Stores a timer for a reload in the same session. */
export function storeTalk(storage: Storage, talk: TalkState, now: number): void {
  storage.set('talk', JSON.stringify({ ...talk, at: now }));
}
