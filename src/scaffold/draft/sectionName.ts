import { stubWords } from '../../../locales/stubs.ts';
import type { Language } from '../../model/language.ts';
import type { GuideSection } from '../../sourceGuide/guideOutline.ts';

/**
 * The heading of a section or chapter of a guide, in the first language that has it. What comes before every heading is called the introduction.
 * @param language the guide’s first one, for a name that the guide does not give
 */
export const sectionName = ({ name }: Pick<GuideSection, 'name'>, language: Language): string => Object.values(name)[0] ?? stubWords(language).introduction;
