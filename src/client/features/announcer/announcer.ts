import { element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { type LanguageMode, sameMode } from '../../languages/languageModes.ts';
import { languageNames } from '../../languages/languages.ts';
import { slideTitle } from '../../slideTitle.ts';
import type { Position } from '../../stage/stage.ts';
import { justNow } from '../../store.ts';
import { words } from '../../words.ts';

/**
 * Tells screen readers what changed, once for each change: the slide by number and title, a step by its text,
 * the languages by name. What is not on screen yet is not announced.
 */
export const announcer: Feature = {
  name: 'announcer',
  open: ({ stage, languages, add, follow }) => {
    const status = element('div', { class: 'status', role: 'status' });
    add(status);
    const say = (inLanguages: LanguageMode, text: (language: string) => string): void =>
      status.replaceChildren(...inLanguages.map(lang => element('p', { lang }, text(lang))));

    let last: Position | undefined;
    follow(() => {
      const now = stage.position();
      const before = last;
      last = now;
      const shown = justNow(languages.shown);
      if (!before) return;
      if (before.slide !== now.slide) say(shown, language => slideInWords(now, language));
      else if (now.step > before.step) say(shown, language => stepText(now, language));
    });

    let spoken = languages.shown();
    follow(() => {
      const mode = languages.shown();
      if (!sameMode(mode, spoken)) say(mode, language => words(language).stage.languagesShown({ names: languageNames(mode) }));
      spoken = mode;
    });
  },
};

function slideInWords({ slide, number, of }: Position, language: string): string {
  return `${words(language).slide.number({ number, of })}: ${slideTitle(slide, language)}`;
}

function stepText({ slide, step }: Position, language: string): string {
  return slide.querySelector(`.text[lang="${language}"] [data-fragment-index="${step - 1}"]`)?.textContent?.trim() ?? '';
}
