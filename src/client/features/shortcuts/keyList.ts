import type { Words } from '../../../../locales/en.ts';
import { element } from '../../dom.ts';

/** A list of keys and what each does; what has no key is left out. */
export function keyList(rows: readonly { readonly keys: readonly string[]; readonly name: string }[], own: Words): HTMLElement {
  const withKeys = rows.filter(({ keys }) => keys.length > 0);
  return element(
    'dl',
    { class: 'keys' },
    ...withKeys.flatMap(({ keys, name }) => [
      element('dt', {}, ...keys.flatMap((key, i) => [i > 0 && ' ', element('kbd', {}, keyName(key, own))])),
      element('dd', {}, name),
    ]),
  );
}

/** What is on a key, in a language. */
function keyName(key: string, own: Words): string {
  const names: Readonly<Record<string, string>> = own.keys;
  return names[key] ?? key.toUpperCase();
}
