import { readPrepared } from './prepared.ts';

let icons: Readonly<Record<string, string>> | undefined;

const all = (): Readonly<Record<string, string>> => {
  icons ??= JSON.parse(readPrepared('icons')) as Readonly<Record<string, string>>;
  return icons;
};

/** Names of all Lucide icons. */
export const iconNames = (): ReadonlySet<string> => new Set(Object.keys(all()));

/** SVG of a Lucide icon, as decoration: hidden from assistive technology. Throws if there is no such icon. */
export function readIcon(name: string): string {
  const content = all()[name];
  if (content === undefined) throw new Error(`There is no icon “${name}”.`);
  return `<svg class="icon" aria-hidden="true" viewBox="0 0 24 24">${content}</svg>`;
}
