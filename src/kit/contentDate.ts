import type { Workshop } from '../model/workshop.ts';

/** The date of a workshop's content: the newest on which somebody checked a contact, else the first that a ZIP file knows. */
export function contentDate(workshop: Workshop): Date {
  const [newest = '1980-01-01'] = Object.values(workshop.resources)
    .flatMap(resource => resource.checked ?? [])
    .sort()
    .reverse();
  return new Date(`${newest}T00:00:00Z`);
}
