import type { Language } from '../../model/language.ts';
import type { ReadGuideResult } from '../../node/guide/readGuide.ts';
import type { GuideOutline, GuidePassage } from '../../sourceGuide/guideOutline.ts';

/** The rest are in `check`. */
const mostListed = 8;

const nameOf = (language: Language): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
const list = new Intl.ListFormat('en');

/** What was found in a guide: how many points, and in which languages. */
export function describeGuide({ outline, notes }: Pick<ReadGuideResult, 'outline' | 'notes'>): string {
  const { languages, chapters, title } = outline;
  const sections = chapters.flatMap(chapter => chapter.sections);
  const points = pointsOf(outline).length;
  const [name = ''] = Object.values(title);
  const [inPoints, inSections] = [`${points} ${points === 1 ? 'point' : 'points'}`, `${sections.length} ${sections.length === 1 ? 'section' : 'sections'}`];
  return [...notes, `${name === '' ? 'The guide' : `“${name}”`} has ${inPoints} in ${inSections}, in ${list.format(languages.map(nameOf))}.`].join('\n');
}

/** Points that only one of the guide’s languages has, with their places, for a person to decide; nothing if there are none. */
export function describeUnpaired(outline: GuideOutline): string {
  const { languages } = outline;
  const points = pointsOf(outline);
  const lines: string[] = [];
  for (const language of languages) {
    const only = points.filter(({ passages }) => languages.length > 1 && Object.keys(passages).length === 1 && passages[language]);
    if (only.length === 0) continue;
    lines.push(`Only the ${nameOf(language)} guide has these. For each, add the other language’s line to “at” in slides/guide.yaml, or “only: ${language}”:`);
    for (const point of only.slice(0, mostListed))
      lines.push(
        `  ${point.id}: ${placeOf(language, point.passages[language])}${besides(
          points,
          point,
          languages.filter(each => each !== language),
        )}`,
      );
    if (only.length > mostListed) lines.push(`  and ${only.length - mostListed} more, which “npm run check” lists.`);
  }
  return lines.join('\n');
}

const pointsOf = ({ chapters }: GuideOutline) =>
  chapters.flatMap(({ sections }) => sections.flatMap(section => section.points.map(({ id, passages }) => ({ id: `${section.id}.${id}`, passages }))));

/** Where the other languages say the point before, so that this one would come after it. */
function besides(points: ReturnType<typeof pointsOf>, point: (typeof points)[number], others: readonly Language[]): string {
  const before = points.slice(0, points.indexOf(point)).reverse();
  const places = others.flatMap(language => {
    const line = before.find(({ passages }) => passages[language])?.passages[language]?.lines.at(-1);
    return line === undefined ? [] : [`guide/${language}.md:${line}`];
  });
  return places.length === 0 ? '' : ` (It would come after ${list.format(places)}.)`;
}

function placeOf(language: Language, passage: GuidePassage | undefined): string {
  if (!passage) return '';
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  return `guide/${language}.md:${passage.lines[0] ?? 1}${page}: ${shortened(passage.text)}`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
