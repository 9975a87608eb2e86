import { openOutside } from './openOutside.ts';

/** A copy of a slide's notes in a language: what to say first, then what else may be needed. */
export function notesOf(slide: Element, language: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template.notes[data-slide="${slide.id}"][lang="${language}"]`);
  return template ? openOutside(template.content.cloneNode(true) as DocumentFragment) : undefined;
}
