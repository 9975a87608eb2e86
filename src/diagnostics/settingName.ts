import type { MessageLanguage } from './rule.ts';

/** What a setting belongs to, as people think of it. */
export interface SettingOwner {
  readonly kind: 'slide' | 'section' | 'contact' | 'local-contact' | 'point';
  /** Its id or file; without one, its number in the list, from 1. */
  readonly id: string | number;
  /** What the list is in; given with a number alone. */
  readonly within?: SettingOwner;
}

/** A setting, or the part of a file that settings are in. */
export interface SettingName {
  /** The nearest part around it that has a name of its own; none if it belongs to the whole file. */
  readonly of?: SettingOwner;
  /** Names of settings from there on, entries of a list by their number from 1; empty for the part itself. */
  readonly path: readonly (string | number)[];
}

type OwnerKind = SettingOwner['kind'];

const owners: Readonly<Record<MessageLanguage, Readonly<Record<OwnerKind, readonly [article: string, noun: string]>>>> = {
  en: {
    slide: ['the ', 'slide'],
    section: ['the ', 'section'],
    contact: ['the ', 'contact'],
    'local-contact': ['the ', 'local contact'],
    point: ['the ', 'point'],
  },
  es: {
    slide: ['la ', 'diapositiva'],
    section: ['la ', 'sección'],
    contact: ['el ', 'contacto'],
    'local-contact': ['el ', 'contacto local'],
    point: ['el ', 'punto'],
  },
};

/** @example ownerIn('es', { kind: 'slide', id: 'habits' }) // 'la diapositiva “habits”' */
export function ownerIn(language: MessageLanguage, { kind, id, within }: SettingOwner): string {
  const [article, noun] = owners[language][kind];
  const around = within ? { en: ' of ', es: ' de ' }[language] + ownerIn(language, within) : '';
  // “Slide 2” has no article in English; “la diapositiva 2” does in Spanish.
  const named = typeof id === 'string' ? `${article}${noun} “${id}”` : `${language === 'en' ? '' : article}${noun} ${id}`;
  return contracted(named + around);
}

/**
 * The part of the file that settings are in: “the slide “habits””, ““title””, “the file”.
 * @example partIn('es', { of: { kind: 'slide', id: 'habits' }, path: ['covers', 2] }) // 'el elemento 2 de la lista “covers” de la diapositiva “habits”'
 */
export function partIn(language: MessageLanguage, { of, path }: SettingName): string {
  const entry = path.at(-1);
  const names = typeof entry === 'number' ? path.slice(0, -1) : path;
  const inside = names.length > 0 ? `“${names.join(' › ')}”` : '';
  const list = { en: `entry ${entry} of ${inside && 'the list '}`, es: `el elemento ${entry} de ${inside && 'la lista '}` }[language];
  const part = `${typeof entry === 'number' ? list : ''}${inside}`;
  if (!of) return contracted(part + (inside ? '' : { en: 'the file', es: 'el archivo' }[language]));
  const owner = ownerIn(language, of);
  return contracted(inside ? `${part}${{ en: ' of ', es: ' de ' }[language]}${owner}` : part + owner);
}

/** A setting that a sentence is about: “the setting “layout” of the slide “habits””. */
export function settingIn(language: MessageLanguage, name: SettingName): string {
  const isSetting = typeof name.path.at(-1) === 'string';
  return isSetting ? `${{ en: 'the setting ', es: 'el ajuste ' }[language]}${partIn(language, name)}` : partIn(language, name);
}

/** Spanish joins “de el” and “a el”. */
export const contracted = (text: string): string => text.replace(/\b(de|a) el(?= )/g, (_, word) => `${word}l`).replace(/^A el(?= )/, 'Al');

/** For the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
