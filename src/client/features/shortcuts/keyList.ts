import type { Words } from '../../../../locales/en.ts';
import type { UserCommand } from '../../commands.ts';
import { element } from '../../dom.ts';

/** What has keys: its name, and perhaps a sentence on how they are used. */
export interface KeyRow extends Pick<UserCommand, 'keys' | 'hint'> {
  readonly text: string;
}

/** A command as a row of the list, in a language. */
export const keyRow = ({ name, keys, hint }: UserCommand, own: Words): KeyRow => ({ keys, text: own.commands[name], ...(hint && { hint }) });

/** A list of keys and what each does, with what else there is to know below it; what has no key is left out. */
export function keyList(rows: readonly KeyRow[], own: Words): readonly HTMLElement[] {
  const withKeys = rows.filter(({ keys }) => keys.length > 0);
  const list = withKeys.flatMap(({ keys, text }) => [
    element('dt', {}, ...keys.flatMap((key, i) => [i > 0 && ' ', element('kbd', {}, keyName(key, own))])),
    element('dd', {}, text),
  ]);
  const hints = [...withKeys.flatMap(({ hint }) => (hint ? [hint(own)] : [])), own.stage.clicker];
  return [element('dl', { class: 'keys' }, ...list), ...hints.map(hint => element('p', {}, hint))];
}

/** What is on a key, in a language. */
function keyName(key: string, own: Words): string {
  const names: Readonly<Record<string, string>> = own.keys;
  return names[key] ?? key.toUpperCase();
}
