import type { GuideCoverage, LanguageCoverage, SessionCoverage } from '../../checks/guideCoverageByLength.ts';
import { languageName } from '../../diagnostics/languageName.ts';
import { allOf, type MessageLanguage } from '../../diagnostics/rule.ts';

/** How many missing points are named. */
const maxNamed = 6;

/**
 * How much of the guide each session covers, in one line for people.
 * @example coverageInWords(coverage, 'en') // 'Guide: 47 points, in English and Spanish. 60 min: all. 45 min: 46 (without access.ai).'
 */
export function coverageInWords({ points, sessions }: GuideCoverage, language: MessageLanguage): string {
  const languages = (sessions[0]?.languages ?? []).map(each => languageName(each.language, language));
  const spoken = languages.length > 1 ? `, ${words[language].inLanguages(allOf(languages, language))}` : '';
  return [`${words[language].points(points)}${spoken}.`, ...sessions.map(session => sessionInWords(session, language))].join(' ');
}

/** What each language covers of a session; once, where it is the same in all of them. */
function sessionInWords({ minutes, languages }: SessionCoverage, language: MessageLanguage): string {
  const [first, ...others] = languages;
  const isSame = others.every(({ missing }) => missing.join() === first?.missing.join());
  const parts = isSame
    ? languages.slice(0, 1).map(each => `${countOf(each, language)}${without(each, language)}`)
    : languages.map(each => `${countOf(each, language)} ${words[language].inLanguages(languageName(each.language, language))}${without(each, language)}`);
  return `${minutes} min: ${parts.join(', ')}.`;
}

const countOf = ({ covered, missing }: LanguageCoverage, language: MessageLanguage): string =>
  missing.length === 0 ? words[language].all : covered === 0 ? words[language].none : String(covered);

function without({ covered, missing }: LanguageCoverage, language: MessageLanguage): string {
  if (covered === 0 || missing.length === 0) return '';
  const left = missing.length - maxNamed;
  const named = left > 0 ? `${missing.slice(0, maxNamed).join(', ')} ${words[language].more(left)}` : allOf(missing, language);
  return ` (${words[language].without(named)})`;
}

const words = {
  en: {
    points: (count: number): string => `Guide: ${count} ${count === 1 ? 'point' : 'points'}`,
    all: 'all',
    none: 'none yet',
    inLanguages: (names: string): string => `in ${names}`,
    without: (ids: string): string => `without ${ids}`,
    more: (count: number): string => `and ${count} more`,
  },
  es: {
    points: (count: number): string => `Guía: ${count} ${count === 1 ? 'punto' : 'puntos'}`,
    all: 'todos',
    none: 'ninguno todavía',
    inLanguages: (names: string): string => `en ${names}`,
    without: (ids: string): string => `sin ${ids}`,
    more: (count: number): string => `y ${count} más`,
  },
};
