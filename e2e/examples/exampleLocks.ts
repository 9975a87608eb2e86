import { firstLocks } from '../../src/translation/acceptTranslation.ts';
import type { LockSettings } from '../../src/translation/judgeTranslation.ts';
import type { Hash } from '../../src/translation/lock.ts';
import type { Changes } from './exampleSource.ts';
import { compileExample } from './exampleWorkshop.ts';

/** A sum of the characters, each by its place: enough for tests, and the same on any day. */
export const exampleHash: Hash = text => [...text].reduce((sum, letter, i) => (sum * 31 + letter.charCodeAt(0) + i) % 0xffffffff, 7).toString(36);

/** The locks of the example with changes, whose translation was accepted as it is. */
export function exampleLocks(changes: Changes = {}, hash = exampleHash): LockSettings {
  const { workshop, interfaceWords } = compileExample(changes);
  const none = { files: new Map(), hash, interfaceTexts: interfaceWords.texts };
  return { ...none, files: new Map(workshop.languages.slice(1).flatMap(language => [...firstLocks(workshop, language, none)])) };
}
