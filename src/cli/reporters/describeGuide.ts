import type { Language } from '../../model/language.ts';
import type { ReadGuideResult } from '../../node/guide/readGuide.ts';
import type { GuidePassage } from '../../sourceGuide/guideOutline.ts';

/** The rest are in `check`. */
const mostListed = 8;

const nameOf = (language: Language): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
const list = new Intl.ListFormat('en');

/** What was found in a guide: how many points, in which languages, and those that only one language has, with their places. */
export function describeGuide({ outline, notes }: Pick<ReadGuideResult, 'outline' | 'notes'>): string {
  const { languages, chapters, title } = outline;
  const sections = chapters.flatMap(chapter => chapter.sections);
  const points = sections.flatMap(section => section.points.map(({ id, passages }) => ({ id: `${section.id}.${id}`, passages })));
  const [name = ''] = Object.values(title);
  const lines = [
    ...notes,
    `${name === '' ? 'The guide' : `“${name}”`} has ${points.length} ${points.length === 1 ? 'point' : 'points'} in ${sections.length} ${sections.length === 1 ? 'section' : 'sections'}, in ${list.format(languages.map(nameOf))}.`,
  ];
  for (const language of languages) {
    const only = points.filter(({ passages }) => languages.length > 1 && Object.keys(passages).length === 1 && passages[language]);
    if (only.length === 0) continue;
    lines.push('', `Only the ${nameOf(language)} guide has these. For each, add the other language’s line to “at” in slides/guide.yaml, or “only: ${language}”:`);
    lines.push(...only.slice(0, mostListed).map(({ id, passages }) => `  ${id}: ${placeOf(language, passages[language])}`));
    if (only.length > mostListed) lines.push(`  and ${only.length - mostListed} more, which “npm run check” lists.`);
  }
  return lines.join('\n');
}

function placeOf(language: Language, passage: GuidePassage | undefined): string {
  if (!passage) return '';
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  return `guide/${language}.md:${passage.lines[0] ?? 1}${page}: ${shortened(passage.text)}`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
