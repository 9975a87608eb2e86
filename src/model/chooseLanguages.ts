import type { ByLanguage, Language } from './language.ts';
import type { Workshop } from './workshop.ts';

/** The workshop in some of its languages, as if the others had never been written. The source language stays the first. */
export function chooseLanguages(workshop: Workshop, chosen: readonly Language[]): Workshop {
  const languages = workshop.languages.filter(language => chosen.includes(language));
  if (languages.length === workshop.languages.length) return workshop;
  const only = <Value>(texts: ByLanguage<Value>): ByLanguage<Value> =>
    Object.fromEntries(Object.entries(texts).filter(([language]) => languages.includes(language)));
  const { placeholders, guide, vocabulary } = workshop;
  return {
    ...workshop,
    languages,
    title: only(workshop.title),
    description: only(workshop.description),
    placeholders: { ...placeholders, localContacts: placeholders.localContacts.map(contact => ({ ...contact, role: only(contact.role) })) },
    sections: workshop.sections.map(section => ({
      ...section,
      title: only(section.title),
      slides: section.slides.map(slide => ({ ...slide, text: only(slide.text), notes: only(slide.notes) })),
    })),
    documents: workshop.documents.map(paper => ({ ...paper, text: only(paper.text) })),
    resources: Object.fromEntries(
      Object.entries(workshop.resources).map(([id, resource]) => [id, { ...resource, name: only(resource.name), link: only(resource.link) }]),
    ),
    vocabulary: { ...vocabulary, known: only(vocabulary.known), instead: only(vocabulary.instead) },
    shortTexts: workshop.shortTexts.map(each => ({ ...each, text: only(each.text) })),
    guide: guide && { ...guide, link: only(guide.link) },
  };
}
