/**
 * The language tag by which the console writes times and numbers: as in the United States, where Spanish has 7:05 p.m. and 1.6, not 19:05 and 1,6.
 * A language that names a region keeps it.
 */
export function inRegion(language: string): string {
  const { region } = new Intl.Locale(language);
  return region ? language : new Intl.Locale(language, { region: 'US' }).toString();
}
