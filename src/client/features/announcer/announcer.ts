import { element } from '../../dom.ts';
import { sameMode } from '../../languages/languageModes.ts';
import { type Languages, languageNames } from '../../languages/languages.ts';
import { slideTitle } from '../../slideTitle.ts';
import type { Position, Stage } from '../../stage/stage.ts';
import { words } from '../../words.ts';

/**
 * Tells screen readers what changed, once for each change: the slide by number and title, a step by its text,
 * the languages by name. What is not on screen yet is not announced.
 */
export function announceChanges(stage: Stage, languages: Languages): void {
  const status = element('div', { class: 'status', role: 'status' });
  document.body.append(status);
  const say = (texts: readonly (readonly [language: string, text: string])[]): void =>
    status.replaceChildren(...texts.map(([lang, text]) => element('p', { lang }, text)));

  let last: Position | undefined;
  stage.onMove(now => {
    const before = last;
    last = now;
    if (!before) return;
    if (before.slide !== now.slide) say(languages.shown().map(language => [language, slideInWords(now, language)]));
    else if (now.step > before.step) say(languages.shown().map(language => [language, stepText(now, language)]));
  });

  let spoken = languages.shown();
  languages.onChange(mode => {
    if (!sameMode(mode, spoken)) say(mode.map(language => [language, words(language).stage.languagesShown({ names: languageNames(mode) })]));
    spoken = mode;
  });
}

function slideInWords({ slide, number, of }: Position, language: string): string {
  return `${words(language).slide.number({ number, of })}: ${slideTitle(slide, language)}`;
}

function stepText({ slide, step }: Position, language: string): string {
  return slide.querySelector(`.text[lang="${language}"] [data-fragment-index="${step - 1}"]`)?.textContent?.trim() ?? '';
}
