import type { Workshop } from './workshop.ts';

/**
 * The pictures that a workshop shows, from the folder `slides/`, in the order of their paths; those that are only in the folder are none of them.
 * @param files all that there are, by their paths
 * @param notes whether those of notes and documents are asked for, beside those of slides
 */
export function picturePaths(workshop: Workshop, files: Readonly<Record<string, unknown>>, { notes }: { readonly notes: boolean }): readonly string[] {
  const shown = new Set<string>();
  const whole = notes ? [workshop.sections, workshop.documents] : workshop.sections.map(({ slides }) => slides.map(slide => ({ ...slide, notes: {} })));
  // Texts are in many places, and each new layout has others: wherever a picture is, it is shown.
  visit(whole, source => shown.add(source));
  return [...shown].filter(path => path in files).sort();
}

function visit(value: unknown, found: (source: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value && value.kind === 'image' && 'source' in value && typeof value.source === 'string') found(value.source);
  else for (const each of Object.values(value)) visit(each, found);
}
