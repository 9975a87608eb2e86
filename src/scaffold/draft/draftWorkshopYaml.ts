import type { Language } from '../../model/language.ts';
import { inFlow, type YamlValue } from '../yamlEdits.ts';
import type { DraftSlide } from './draftSlides.ts';
import type { ProposedMinutes } from './proposeMinutes.ts';

/** A slide of the template, with the settings that it has there beside its id, its layout and its minutes. */
export interface KeptSlide {
  readonly id: string;
  readonly layout: string;
  readonly settings: Readonly<Record<string, YamlValue>>;
}

export interface ListedSection {
  /** Its name in the folders, such as `01-welcome.md`. */
  readonly file: string;
  readonly slides: readonly (DraftSlide | KeptSlide)[];
}

export interface WorkshopList {
  readonly sections: readonly ListedSection[];
  readonly lengths: readonly number[];
  readonly minutes: ProposedMinutes;
  /** Points that each document is to cover. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
}

/** Minutes that people talk, within those of the slide. */
const talk = 2;

/**
 * Puts sections with their slides into a template’s `workshop.yaml` in place of its own; what comes before them stays as it is.
 * @param template with `lengths` and, at the end, `sections`
 */
export function draftWorkshopYaml(template: string, { sections, lengths, minutes, documents }: WorkshopList): string {
  const head = template.slice(0, template.search(/^sections:/m)).replace(/^lengths: .*$/m, `lengths: ${inFlow(lengths)}`);
  const lines = sections.flatMap(({ file, slides }) => [
    `  - file: ${file}`,
    '    slides:',
    ...slides.flatMap(slide => {
      const { id, layout } = slide;
      const settings: Readonly<Record<string, YamlValue>> =
        'settings' in slide
          ? slide.settings
          : slide.layout === 'discussion'
            ? { form: 'pairs', talk }
            : slide.covers.length > 0
              ? { covers: slide.covers }
              : {};
      const all = { layout, minutes: minutes.get(id) ?? {}, ...settings };
      return [`      - id: ${id}`, ...Object.entries(all).map(([key, value]) => `        ${key}: ${inFlow(value)}`)];
    }),
  ]);
  const covers = Object.entries(documents).map(([id, points]) => `  ${id}: ${inFlow({ covers: points })}`);
  return `${head}sections:\n${lines.join('\n')}\n${covers.length > 0 ? `documents:\n${covers.join('\n')}\n` : ''}`;
}

/** The name of a section’s file: its place in the order, and its id. */
export const sectionFileName = (index: number, id: string): string => `${String(index + 1).padStart(2, '0')}-${id}.md`;

/** The path of a section’s file in a folder and a language. */
export const pathOf = (folder: 'slides' | 'speaker-notes', language: Language, file: string): string => `${folder}/${language}/${file}`;
