import { goesBeyondFont } from '../../../model/embeddedFont.ts';
import { findMissingGlyphs, type MissingGlyphs } from '../../../pageScripts/findMissingGlyphs.ts';
import type { DeckData } from '../../../render/deckData.ts';
import { element } from '../../dom.ts';
import type { ChosenSlides } from '../../session/chosenSlides.ts';
import type { Storage } from '../../storage.ts';

/** What a session needs from a computer, in the order of the list that shows it. */
export type CheckName = 'popup' | 'screens' | 'fullscreen' | 'awake' | 'storage' | 'fonts' | 'systemFonts' | 'sound' | 'texts' | 'address';

/** Fine, something to do, or unknown to a web page. */
export type CheckResult = 'good' | 'todo' | 'unknown';

export interface CheckSubject {
  readonly data: DeckData;
  readonly storage: Storage;
  readonly chosen: ChosenSlides;
}

/** All checks. They run after a button press: without one, browsers open no window and play no sound. */
export const computerChecks: Readonly<Record<CheckName, (subject: CheckSubject) => CheckResult | Promise<CheckResult>>> = {
  popup: () => {
    const opened = open('', 'charla-check', 'popup,width=240,height=160');
    opened?.close();
    return opened ? 'good' : 'todo';
  },
  screens: () => {
    const { isExtended } = screen as Screen & { readonly isExtended?: boolean };
    return isExtended === undefined ? 'unknown' : isExtended ? 'good' : 'todo';
  },
  fullscreen: () => (document.fullscreenEnabled ? 'good' : 'todo'),
  awake: async () => {
    try {
      await (await navigator.wakeLock.request('screen')).release();
      return 'good';
    } catch {
      return 'todo';
    }
  },
  storage: ({ storage }) => (storage.lasts() ? 'good' : 'todo'),
  fonts: async () => {
    await document.fonts.ready;
    const own = [...document.fonts].filter(font => font.family.includes('Atkinson'));
    return own.some(font => font.status === 'loaded') ? 'good' : 'todo';
  },
  systemFonts: async subject => ((await missingGlyphs(subject)).length === 0 ? 'good' : 'todo'),
  sound: async () => ((await soundRuns()) ? 'good' : 'todo'),
  texts: ({ data, chosen }) => {
    const isWhole = (slide: HTMLElement): boolean =>
      data.languages.every(language => (slide.querySelector(`.text[lang="${language}"]`)?.textContent?.trim() ?? '') !== '');
    return chosen.all().length > 0 && chosen.all().every(isWhole) ? 'good' : 'todo';
  },
  address: () => (['file:', 'https:'].includes(location.protocol) ? 'good' : 'todo'),
};

/** Letters of any slide that no font has. The texts are put together for it, since only slides near the one on stage are in the page. */
async function missingGlyphs({ data, chosen }: CheckSubject): Promise<readonly MissingGlyphs[]> {
  const textIn = (language: string): string =>
    chosen
      .all()
      .map(slide => slide.querySelector(`.text[lang="${language}"]`)?.textContent ?? '')
      .join('\n');
  const texts = element('div', { class: 'all-texts', hidden: '' }, ...data.languages.map(language => element('p', { lang: language }, textIn(language))));
  document.body.append(texts);
  try {
    return await findMissingGlyphs('.all-texts');
  } finally {
    texts.remove();
  }
}

/** Languages with characters that the deck’s own font does not have. */
export const languagesOfSystemFonts = ({ data, chosen }: CheckSubject): readonly string[] =>
  data.languages.filter(language => chosen.all().some(slide => goesBeyondFont(slide.querySelector(`.text[lang="${language}"]`)?.textContent ?? '')));

/** The longest that a computer may take to start sound, in ms. */
const soundStartsWithin = 1500;

/** Whether sound can be played. Nothing reports that it will never begin, so this waits a little. */
async function soundRuns(): Promise<boolean> {
  if (!('AudioContext' in window)) return false;
  const context = new AudioContext();
  try {
    const waited = new Promise<void>(resolve => setTimeout(resolve, soundStartsWithin));
    await Promise.race([context.resume(), waited]);
    return context.state === 'running';
  } catch {
    return false;
  } finally {
    void context.close();
  }
}
