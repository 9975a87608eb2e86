import { element } from './dom.ts';

/** What the slide for an emergency says in a language, copied from it for another place. */
export interface Emergency {
  readonly title: string;
  /** Its steps, as the list that they are, and the line below them that names its sources. */
  readonly body: readonly HTMLElement[];
}

/** What to do if it is happening now, in a language; nothing if the workshop marks no slide as the one that says it. */
export function emergencyIn(language: string, slides: Iterable<Element>): Emergency | undefined {
  const text = [...slides].find(slide => slide.hasAttribute('data-emergency'))?.querySelector(`.text[lang="${language}"]`);
  const parts = text?.querySelectorAll<HTMLElement>('.text-body > :is(ol, ul), .sources') ?? [];
  if (!text || parts.length === 0) return undefined;
  const body = [...parts].map(part => {
    const copy = part.cloneNode(true) as HTMLElement;
    // There it shows all at once, even if the slide is incremental.
    for (const step of copy.querySelectorAll('.fragment')) step.removeAttribute('class');
    return copy;
  });
  return { title: text.querySelector('h2')?.textContent ?? '', body };
}

/** The same as its own section under a heading. What it names as sources leads nowhere: over the slides, a page that opens would be in the way. */
export function emergencySection(language: string, slides: Iterable<Element>): HTMLElement | undefined {
  const emergency = emergencyIn(language, slides);
  if (!emergency) return undefined;
  for (const link of emergency.body.flatMap(part => (part.matches('.sources') ? [...part.querySelectorAll('a')] : []))) link.replaceWith(...link.childNodes);
  return element('section', { class: 'emergency', lang: language }, element('h2', {}, emergency.title), ...emergency.body);
}
