import { stubWords } from '../../locales/stubs.ts';
import { slideId } from '../compiler/schemas.ts';
import type { ByLanguage, Language } from '../model/language.ts';
import { languageOfFile } from '../model/languageOfFile.ts';
import { UserError } from '../model/userError.ts';
import { lineToMarkdown } from './lineToMarkdown.ts';
import { inFlow } from './yamlEdits.ts';

export interface NewWorkshop {
  readonly id: string;
  /** The first is the one that the others translate; all that the template has if there are none. */
  readonly languages: readonly Language[];
  /** Titles that are known already. */
  readonly titles: ByLanguage<string>;
}

/** A workshop cannot be made as it was asked for; the message says why, and what can be done. */
export class NewWorkshopError extends UserError {
  override readonly name = 'NewWorkshopError';
}

/** What a workshop's id may be; its folder has the same name. */
export const isWorkshopId = (id: string): boolean => slideId.safeParse(id).success;

/**
 * Makes the files of a new workshop from those of a template, which may have more languages, and `{{id}}`, `{{languages}}`, `{{title-en}}`
 * and the like in places. In YAML, lines of languages that were not asked for are dropped.
 * Throws a `NewWorkshopError` if the id or the languages are invalid.
 */
export function fillTemplate(template: ReadonlyMap<string, string>, { id, languages: asked, titles }: NewWorkshop): ReadonlyMap<string, string> {
  if (!isWorkshopId(id))
    throw new NewWorkshopError(`“${id}” can’t be a workshop’s name. Use lowercase letters, digits and hyphens, for example bullying-parents.`);
  const known = [...new Set([...template.keys()].flatMap(file => languageOfFile(file) ?? []))];
  const languages = asked.length > 0 ? asked : known;
  const unknown = languages.find(language => !known.includes(language));
  if (unknown !== undefined)
    throw new NewWorkshopError(
      `A new workshop can’t start in “${unknown}”, only in ${known.join(', ')}. Make it first, then add languages with the command “add-language”.`,
    );
  if (new Set(languages).size < languages.length)
    throw new NewWorkshopError(`“${languages.join(',')}” names a language twice. Name each one once: ${known.join(',')}.`);

  const title = (language: Language): string => titles[language]?.trim().replace(/\s+/g, ' ') || stubWords(language).workshopTitle;
  const dropped = known.filter(language => !languages.includes(language));
  const otherLines = new RegExp(`^ +(?:${dropped.join('|')}): .*\\n`, 'gm');
  const fill = (file: string, text: string): string => {
    const isYaml = file.endsWith('.yaml');
    const write = (value: string): string => (isYaml ? inFlow(value) : lineToMarkdown(value));
    const values: Readonly<Record<string, string>> = {
      id,
      languages: inFlow(languages),
      title: lineToMarkdown(languages.map(title).join(' · ')),
      ...Object.fromEntries(languages.map(language => [`title-${language}`, write(title(language))])),
    };
    const own = isYaml && dropped.length > 0 ? text.replace(otherLines, '') : text;
    return own.replace(/\{\{([\w-]+)\}\}/g, (token, name: string) => values[name] ?? token);
  };
  return new Map([...template].flatMap(([file, text]) => (dropped.includes(languageOfFile(file) ?? '') ? [] : [[file, fill(file, text)]])));
}
