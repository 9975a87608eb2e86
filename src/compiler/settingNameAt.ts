import type { SettingName, SettingOwner } from '../diagnostics/settingName.ts';

/** Lists and maps whose entries people know by a name. */
const kinds: Readonly<Record<string, SettingOwner['kind']>> = {
  slides: 'slide',
  sections: 'section',
  points: 'point',
  'local-contacts': 'local-contact',
  resources: 'contact',
};

/**
 * A setting as people think of it: by the slide, the contact or the like that it belongs to, and its own name.
 * @param root the value of the whole file
 * @example settingNameAt(root, ['sections', 4, 'slides', 7, 'layout']) // { of: { kind: 'slide', id: 'words-to-say' }, path: ['layout'] }
 */
export function settingNameAt(root: unknown, path: readonly PropertyKey[]): SettingName {
  let value = root;
  let name: SettingName = { path: [] };
  for (const [i, key] of path.entries()) {
    value = childOf(value, key);
    const kind = kinds[String(path[i - 1])];
    // Names of languages and settings are never those of parts: only what is in the list or map itself counts.
    const isEntry = kind !== undefined && (typeof key === 'number' || (kind === 'contact' && i === 1));
    name = isEntry
      ? { of: ownerAt(kind, key, idOf(path[i + 1], value), name.of), path: [] }
      : { ...name, path: [...name.path, typeof key === 'number' ? key + 1 : String(key)] };
  }
  return name;
}

function ownerAt(kind: SettingOwner['kind'], key: PropertyKey, id: string | undefined, within: SettingOwner | undefined): SettingOwner {
  if (typeof key !== 'number') return { kind, id: String(key) };
  return id === undefined ? { kind, id: key + 1, ...(within && { within }) } : { kind, id };
}

/** What the entry of a list is known by, unless that is the very setting that is asked for. */
function idOf(asked: PropertyKey | undefined, entry: unknown): string | undefined {
  for (const name of ['id', 'file']) {
    const id = childOf(entry, name);
    if (name !== asked && typeof id === 'string' && id !== '') return id;
  }
  return undefined;
}

/** The value at a path; nothing if there is none. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>(childOf, root);

function childOf(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}
