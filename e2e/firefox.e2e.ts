import { expect, test } from '@playwright/test';
import { deckAddress } from './deck.ts';
import { type FirefoxPage, findFirefox, startFirefox } from './firefox.ts';

const shown = "document.querySelector('.slides > .present')?.id";
const languages = 'document.documentElement.dataset.languages';
const notes = "document.querySelector('.notes-text [data-part]') && document.querySelector('main h1').textContent";

const expectSoon = (page: FirefoxPage, expression: string) => expect.poll(() => page.read(expression));

test('the session goes the same way in Firefox', async () => {
  const program = findFirefox();
  if (!program) {
    console.log(
      'There is no Firefox on this computer, so NOTHING WAS TESTED IN IT. Install one (Debian: apt-get install firefox-esr) or name it in CHARLA_FIREFOX.',
    );
    return;
  }
  const firefox = await startFirefox(program);
  try {
    // The start panel, in Spanish, with the short session.
    const deck = await firefox.goto(deckAddress);
    await expectSoon(deck, "document.querySelector('.start h1')?.textContent").toBe('Phones at night');
    await deck.click('#start-es');
    await expectSoon(deck, "document.querySelector('.start h1').textContent").toBe('El teléfono de noche');
    await deck.click('#start-length-0');
    await deck.click('#start-present');
    await expectSoon(deck, shown).toBe('opening');

    // Slides, steps and languages.
    await deck.press('PageDown');
    await expectSoon(deck, shown).toBe('ground-rules');
    await deck.press('PageDown');
    await expectSoon(deck, shown).toBe('why-sleep');
    expect(await deck.read(languages)).toBe('es');
    await deck.press('l');
    await expectSoon(deck, languages).toBe('en es');

    // The console: opened by its key, it hears the deck, moves it, and finds it again after either was reloaded.
    await deck.press('s');
    await expect
      .poll(() =>
        firefox.popup().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const console = await firefox.popup();
    await expectSoon(console, notes).not.toBe('null');
    const title = await console.read(notes);
    await console.press('PageDown');
    await expectSoon(deck, shown).toBe('awake');
    await expectSoon(console, notes).not.toBe(title);
    await console.reload();
    await expectSoon(console, notes).not.toBe('null');
    await deck.reload();
    // A key before that is nobody's.
    await expectSoon(deck, 'document.documentElement.dataset.stage').toBe('ready');
    await expectSoon(deck, shown).toBe('awake');
    expect(await deck.read(languages)).toBe('en es');
    await deck.press('PageUp');
    await expectSoon(console, notes).toBe(title);

    // Help over the slide, and the slide again.
    await deck.press('h');
    await expectSoon(deck, "document.querySelector('dialog')?.className").toContain('help');
    await deck.press('h');
    await expectSoon(deck, "document.querySelector('dialog')").toBe('null');

    // Closed and opened again: it goes on.
    await firefox.goto('about:blank');
    await firefox.goto(deckAddress);
    await expectSoon(deck, "document.querySelector('#start-resume')?.textContent").toContain('3');
    await deck.click('#start-resume');
    await expectSoon(deck, shown).toBe('why-sleep');
  } finally {
    await firefox.close();
  }
});
