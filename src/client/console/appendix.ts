/** A text for the facilitator that is beside the slides, by its file's name. No page shows it by itself. */
export function appendix(name: string, language: string): DocumentFragment | undefined {
  return document.querySelector<HTMLTemplateElement>(`template.appendix[data-appendix="${name}"][lang="${language}"]`)?.content;
}
