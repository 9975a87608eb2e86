/** The file of a picture in a language: `images/plan.es.svg` for `images/plan.svg`, if there is one. */
export function pictureFor(source: string, language: string, files: Readonly<Record<string, unknown>>): string {
  const own = source.replace(/(\.[^./]+)$/, `.${language}$1`);
  return own in files ? own : source;
}
