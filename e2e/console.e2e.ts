import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openConsole, setTime, withAppendices } from './console.ts';
import { deckAddress, distFile, goTo, onStage, openDeck, position, workshop } from './deck.ts';

/** Keeps all messages that a window gets from now on, for `heard`. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
const heard = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

/** Sends a command to the deck as the console does. */
const sendFrom = (console: Page, command: string, argument?: unknown): Promise<void> =>
  console.evaluate(message => (window.opener as Window).postMessage(message, '*'), { charla: 'command', workshop: workshop().id, command, argument });

let asked = 0;

/** The state of the deck once it has done all that the console has asked for so far: one that has a point which nobody has pointed at before. */
async function stateOf(console: Page, deck: Page): Promise<Record<string, unknown>> {
  const at = { x: ++asked / 1000, y: 0.5 };
  const answer = console.evaluate(
    ([x]) =>
      new Promise<Record<string, unknown>>(resolve => {
        const take = ({ data }: MessageEvent): void => {
          if (data?.state?.pointer?.at?.x !== x) return;
          removeEventListener('message', take);
          resolve(data.state);
        };
        addEventListener('message', take);
      }),
    [at.x],
  );
  await sendFrom(console, 'pointAt', at);
  const { pointer, ...state } = await answer;
  expect(await deck.locator('body > .pointer-dot').isVisible()).toBe(true);
  return { ...state, isPointerOn: (pointer as { isOn: boolean }).isOn };
}

/** Commands each of which changes what the deck shows, one after another on a slide with a timer. */
const steering: readonly (readonly [command: string, argument?: unknown])[] = [
  ['clock', 'start'],
  ['timer'],
  ['talk', 'addMinute'],
  ['sound', true],
  ['interpreting', true],
  ['practice', true],
  ['pointer'],
  ['languages', ['es']],
  ['notesLanguage', 'es'],
  ['blackout'],
  ['next'],
  ['goTo', 'awake'],
  ['late'],
];

test.describe('notes', () => {
  test('follow the slide, and stay in the facilitator’s language when the room’s changes', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const console = await openConsole(page);
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Before we talk');
    await expect(console.getByRole('heading', { name: 'Say' })).toBeVisible();
    await page.keyboard.press('l');
    await page.keyboard.press('PageDown');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('What is ahead');
    await expect(console.locator(':root')).toHaveAttribute('lang', 'en');
    await expect(console.getByRole('heading', { name: 'Diga' })).toHaveCount(0);
  });

  test('change their language, and that of every button, without changing the room’s', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const console = await openConsole(page);
    await console.getByRole('group', { name: 'Language of the notes' }).getByRole('button', { name: 'Español' }).click();
    await expect(console.getByRole('heading', { name: 'Diga' })).toBeVisible();
    await expect(console.getByRole('button', { name: 'Siguiente' })).toBeVisible();
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'en');
    await console.reload();
    await expect(console.getByRole('heading', { name: 'Diga' })).toBeVisible();
  });

  test('keep the size that was chosen', async ({ page }) => {
    await openDeck(page);
    const console = await openConsole(page);
    const size = () => console.locator('.notes-text').evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await console.getByRole('button', { name: 'Larger text' }).click();
    const larger = await size();
    expect(larger).toBeGreaterThan(before);
    await console.reload();
    await expect(console.locator('.notes-text section').first()).toBeVisible();
    expect(await size()).toBe(larger);
  });
});

test.describe('the room, from the console', () => {
  test('is moved by keys, buttons and the list of slides', async ({ page }) => {
    await openDeck(page, '?length=45#/ground-rules');
    const console = await openConsole(page);
    await console.keyboard.press('PageDown');
    await expect.poll(async () => (await position(page)).slide).toBe('evening-plan');
    await console.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(async () => (await position(page)).slide).toBe('ground-rules');
    await console.keyboard.press('g');
    const list = console.getByRole('dialog', { name: 'Go to a slide' });
    await expect(list.getByRole('heading', { name: 'At home' })).toBeVisible();
    await list.getByRole('button', { name: /Kind words/ }).click();
    await expect.poll(async () => (await position(page)).slide).toBe('kind-words');
  });

  test('gets another language, and side by side', async ({ page }) => {
    await openDeck(page);
    const console = await openConsole(page);
    const room = console.getByRole('group', { name: 'Language on screen' });
    await room.getByRole('button', { name: /side by side/ }).click();
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'en es');
    await room.getByRole('button', { name: 'ES: Español', exact: true }).click();
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'es');
  });

  for (const [button, cover, says] of [
    ['Black screen', 'blackout', 'The audience sees a black screen.'],
    ['Calm pause', 'calm', 'The audience sees the calm pause.'],
    ['Help card', 'help', 'The audience sees the help card.'],
  ] as const) {
    test(`gets the cover “${button}”, and the slide back`, async ({ page }) => {
      await openDeck(page, '#/why-sleep');
      const console = await openConsole(page);
      await console.getByRole('button', { name: button }).click();
      await expect(page.locator(`.cover.${cover}`)).toBeVisible();
      await expect(console.locator('.covered')).toHaveText(says);
      await console.getByRole('button', { name: button }).click();
      await expect(page.locator('.cover')).toHaveCount(0);
      await expect(console.locator('.covered')).not.toBeVisible();
    });
  }

  test('is seen in pictures: this slide with its steps, in its languages, and the next one', async ({ page }) => {
    await openDeck(page, '?length=45#/first-week');
    const console = await openConsole(page);
    const now = console.locator('.picture.now');
    const steps = now.locator('.text[lang=en] li');
    await expect(steps.nth(0)).not.toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(steps.nth(0)).toBeVisible();
    await expect(steps.nth(1)).not.toBeVisible();
    await expect(console.locator('.place')).toHaveText('Slide 14 of 25 · Step 1 of 4');
    await expect(console.locator('.picture').nth(1)).toContainText('A calm bedtime');
    await expect(now.locator('.text[lang=es]')).not.toBeVisible();
    await page.keyboard.press('l');
    await expect(now.locator('.text[lang=es]')).toBeVisible();
    await goTo(page, 'good-night');
    await expect(console.getByText('This is the last slide.')).toBeVisible();
  });
});

test.describe('deck and console', () => {
  test('find each other again after either was reloaded', async ({ page }) => {
    await openDeck(page, '?length=45#/ground-rules');
    const console = await openConsole(page);
    await console.reload();
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Before we talk');
    await page.reload();
    await onStage(page);
    await page.keyboard.press('PageDown');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('What is ahead');
  });

  test('find each other again after the console was closed', async ({ page }) => {
    await openDeck(page, '?length=45#/ground-rules');
    await (await openConsole(page)).close();
    await page.keyboard.press('PageDown');
    // As long as the window that closes still has its name, the key leads to it, and no other opens.
    await expect(async () => {
      const console = await openConsole(page, { timeout: 2000 });
      await expect(console.getByRole('heading', { level: 1 })).toHaveText('What is ahead');
    }).toPass();
  });

  test('a console whose deck is gone says so and keeps the notes', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const console = await openConsole(page);
    await expect(console.locator('.waiting')).not.toBeVisible();
    await page.close();
    await expect(console.locator('.waiting p[lang=en]')).toContainText('Waiting for the slides');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Before we talk');
  });

  test('a console that the browser keeps shut is said, with a button that opens it', async ({ page }) => {
    await page.addInitScript(() => {
      const real = window.open.bind(window);
      let refused = 0;
      window.open = (...wanted) => (refused++ === 0 ? null : real(...wanted));
    });
    await openDeck(page, '?lang=es#/why-sleep');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'El navegador bloqueó la ventana de notas' });
    await expect(dialog).toBeVisible();
    const [console] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('button', { name: 'Abrir las notas' }).click()]);
    await expect(console.getByRole('heading', { name: 'Diga' })).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });

  test('a console without a deck says what to do, in both languages', async ({ page }) => {
    await page.goto(`${deckAddress}?role=notes`);
    await expect(page.locator('.waiting p[lang=en]')).toContainText('Waiting for the slides');
    await expect(page.locator('.waiting p[lang=es]')).toContainText('Esperando las diapositivas');
    await expect(page.locator('.deck')).toHaveCount(0);
  });

  test('messages that are malformed, or of another workshop, change nothing', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    const console = await openConsole(page);
    console.on('pageerror', error => errors.push(error.message));
    await console.evaluate(id => {
      const command = (name: unknown, argument?: unknown) => ({ charla: 'command', workshop: id, command: name, argument });
      for (const message of [
        ...[null, 1, 'next', [], {}, { charla: 'command' }, { ...command('next'), workshop: 'another' }],
        // What opens something here, and names that every object has.
        ...['notes', 'drawer', 'settings', 'start', 'constructor', '__proto__', null].map(name => command(name)),
        command('next', 'twice'),
        command('goTo'),
        command('goTo', 7),
        command('goTo', 'no-such-slide'),
        command('languages', ['xx']),
        command('languages', 'es'),
        command('notesLanguage', 'xx'),
        command('clock', 'constructor'),
        command('talk', 'toString'),
        command('practice', 'yes'),
        command('pointAt', { x: 2, y: 0 }),
      ])
        (window.opener as Window).postMessage(message, '*');
    }, workshop().id);
    // The deck has answered what came before when it does this.
    await console.keyboard.press('c');
    await expect(page.locator('.cover.calm')).toBeVisible();
    await console.keyboard.press('c');
    await expect(page.locator('.cover')).toHaveCount(0);
    expect((await position(page)).slide).toBe('ground-rules');
    await expect(page.locator(':root')).toHaveAttribute('data-languages', 'en');
    await expect(page.locator('dialog, .notes-drawer')).toHaveCount(0);
    await expect(page.locator('.pointer-dot')).toBeHidden();
    expect(errors).toEqual([]);
  });

  test('a state that does not come from the deck is no state', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const console = await openConsole(page);
    await listen(console);
    const state = await stateOf(console, page);
    // The deck’s next answer would put everything right again, so every title counts that was ever there.
    await console.evaluate(() => {
      const titles: (string | null)[] = [];
      Object.assign(window, { titles });
      const title = document.querySelector('.notes-panel h1') as Element;
      new MutationObserver(() => titles.push(title.textContent)).observe(title, { childList: true });
    });
    const [child] = await Promise.all([console.waitForEvent('popup'), console.evaluate(() => void window.open('', 'child'))]);
    // A true state of the deck, but for the slide, from the console's own window and from one that it has opened.
    const whole = (await heard(console)).find(message => (message as { charla?: string }).charla === 'state') as { readonly state: object };
    const other = { ...whole, state: { ...whole.state, position: { slide: 'good-night', step: 0, steps: 0 } } };
    await console.evaluate(message => window.postMessage(message, '*'), other);
    await child.evaluate(message => {
      for (const each of [message, 'last']) (window.opener as Window).postMessage(each, '*');
    }, other);
    await expect.poll(() => heard(console)).toContain('last');
    await child.close();
    expect(await stateOf(console, page)).toEqual(state);
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Before we talk');
    expect(await console.evaluate(() => (window as unknown as { titles: string[] }).titles)).not.toContain('Good night');
  });

  for (const [where, strangerAddress, address] of [
    // Another file of the same folder, as somebody might put one there.
    ['a file', pathToFileURL(distFile('kit/READ-ME_LEA-ESTO.txt')).href, deckAddress],
    ['a website', 'https://stranger.example/', 'https://workshop.example/'],
  ] as const) {
    test(`a page that has opened the deck learns nothing and steers nothing (${where})`, async ({ page: stranger }) => {
      await stranger.context().route('https://stranger.example/', route => route.fulfill({ contentType: 'text/html', body: '<title>Stranger</title>' }));
      await stranger.context().route('https://workshop.example/**', route => route.fulfill({ path: fileURLToPath(deckAddress), contentType: 'text/html' }));
      await stranger.goto(strangerAddress);
      await listen(stranger);
      const [deck] = await Promise.all([
        stranger.waitForEvent('popup'),
        stranger.evaluate(opened => void Object.assign(window, { deck: window.open(opened) }), `${address}#/talk-our-plan`),
      ]);
      await onStage(deck);
      await listen(deck);
      const console = await openConsole(deck);
      const before = await stateOf(console, deck);
      const commands = [['hello'], ...steering].map(([command, argument]) => ({ charla: 'command', workshop: workshop().id, command, argument }));
      // From the page that has opened the deck, and from the deck’s own window, which no window has opened for it.
      await stranger.evaluate(messages => {
        const { deck } = window as unknown as { deck: Window };
        for (const message of [...messages, 'last of the stranger']) deck.postMessage(message, '*');
      }, commands);
      await deck.evaluate(messages => {
        for (const message of [...messages, 'last of its own']) window.postMessage(message, '*');
      }, commands);
      for (const last of ['last of the stranger', 'last of its own']) await expect.poll(() => heard(deck)).toContain(last);
      expect(await stateOf(console, deck)).toEqual(before);
      // Each of these does something when the console asks for it: so the deck would have followed them.
      for (const [command, argument] of steering) {
        const earlier = await stateOf(console, deck);
        await sendFrom(console, command, argument);
        expect(await stateOf(console, deck), command).not.toEqual(earlier);
      }
      // All that the deck has said was for the console.
      await deck.evaluate(() => window.opener.postMessage('last of the deck', '*'));
      await expect.poll(() => heard(stranger)).toContain('last of the deck');
      expect(await heard(stranger)).toEqual(['last of the deck']);
    });
  }
});

test.describe('what the console hears', () => {
  /** Collects the states that the console gets, but for those that say the same as the one before. */
  const collect = async (console: Page): Promise<() => Promise<readonly string[]>> => {
    await console.evaluate(() => {
      const states: string[] = [];
      Object.assign(window, { states });
      addEventListener('message', ({ data }) => {
        const text = JSON.stringify(data.state);
        if (states.at(-1) !== text) states.push(text);
      });
    });
    // The first of them is what shows before anything happens.
    await expect.poll(() => console.evaluate(() => (window as unknown as { states: string[] }).states.length)).toBe(1);
    return () => console.evaluate(() => (window as unknown as { states: string[] }).states.map(text => JSON.parse(text).position.slide));
  };

  test('is one state for one key, however much it changes', async ({ page }) => {
    await setTime(page, '0:00');
    // The next slide has a timer, and the clock begins with the first move.
    await openDeck(page, '?length=45#/kind-words');
    const console = await openConsole(page);
    const slides = await collect(console);
    await page.keyboard.press('PageDown');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Our plan');
    await console.getByRole('button', { name: 'Running late' }).click();
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('If it is too much tonight');
    // Going back by hand ends the short way, on a slide with a timer.
    await page.keyboard.press('PageUp');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Swap ideas');
    await page.keyboard.press('t');
    await expect(console.locator('.talk').getByRole('button', { name: 'Pause' })).toBeVisible();
    // Nothing is on its way any more when the deck has done this.
    await page.keyboard.press('Home');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('Phones at night');
    expect(await slides()).toEqual(['kind-words', 'talk-our-plan', 'if-it-is-too-much', 'talk-swap-ideas', 'talk-swap-ideas', 'opening']);
  });

  test('comes from a hidden window too, which draws no frames', async ({ page }) => {
    await openDeck(page, '#/ground-rules');
    const console = await openConsole(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      window.requestAnimationFrame = () => 0;
      // Timers of a hidden window may wait for a minute: only what comes without them comes at once.
      window.setTimeout = (() => 0) as unknown as typeof setTimeout;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await console.keyboard.press('PageDown');
    await expect(console.getByRole('heading', { level: 1 })).toHaveText('What is ahead');
  });
});

test.describe('the disclosure card', () => {
  test('opens in the console by its key and its button, and closes by the key, as the list of keys does', async ({ page }) => {
    await withAppendices(page);
    await openDeck(page);
    const console = await openConsole(page);
    await console.keyboard.press('d');
    const card = console.getByRole('dialog', { name: 'If someone tells you' });
    await expect(card).toContainText('Secret steps');
    await console.keyboard.press('d');
    await expect(card).toHaveCount(0);
    await console.getByRole('button', { name: 'If someone tells you' }).click();
    await expect(card).toBeVisible();
    await console.keyboard.press('Escape');
    for (const open of [1, 0]) {
      await console.keyboard.press('?');
      await expect(console.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(open);
    }
  });

  test('never shows on the projector: no key, no button, no message', async ({ page }) => {
    await withAppendices(page);
    await openDeck(page, '#/why-sleep');
    for (const key of ['d', 'D']) await page.keyboard.press(key);
    await expect(page.locator('dialog')).toHaveCount(0);
    const menu = await page.locator('.menu, .bar').evaluateAll(parts => parts.map(part => part.textContent).join(' '));
    expect(menu).not.toMatch(/someone tells/i);

    const console = await openConsole(page);
    await console.evaluate(id => {
      for (const name of ['disclosure', 'if-someone-tells-you', 'd'])
        for (const [command, argument] of [[name], [name, true], ['goTo', name]])
          (window.opener as Window).postMessage({ charla: 'command', workshop: id, command, argument }, '*');
    }, workshop().id);
    await console.keyboard.press('d');
    await expect(console.getByRole('dialog')).toContainText('Secret steps');
    await console.keyboard.press('Escape');
    // The deck has answered what came before, and still shows its slide alone.
    await console.keyboard.press('PageDown');
    await expect.poll(async () => (await position(page)).slide).not.toBe('why-sleep');
    await expect(page.getByText('Secret steps')).toHaveCount(0);
    await expect(page.locator('dialog')).toHaveCount(0);
  });
});

test('answers are found in either language, without accents, within 50 ms', async ({ page }) => {
  await withAppendices(page);
  await openDeck(page);
  const console = await openConsole(page);
  await console.keyboard.press('/');
  const dialog = console.getByRole('dialog', { name: 'Find an answer' });
  const field = dialog.getByRole('searchbox');
  const first = dialog.locator('.answer').first();
  await field.fill('DINERO');
  await expect(first).toContainText('Should we pay the money?');
  await expect(first).toContainText('Paying does not stop it.');
  await first.getByText('Español: ¿Hay que pagar el dinero?').click();
  await expect(first).toContainText('Pagar no lo detiene.');
  await field.fill('zebra');
  await expect(first.locator('.kind')).toHaveText('Glossary');
  await field.fill('a call with grandma at midnight');
  await expect(first.locator('.kind')).toHaveText('Notes');
  await field.fill('qwxyz');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found. Try a shorter word.');
  const slowest = await field.evaluate((input: HTMLInputElement) => {
    const words = ['que es', 'foto', 'pay', 'policia', 'what if my child', 'no se', 'a'];
    const once = (word: string): number => {
      const from = performance.now();
      input.value = word;
      input.dispatchEvent(new Event('input'));
      document.querySelector('.answer')?.getBoundingClientRect();
      return performance.now() - from;
    };
    // The best of three, since other tests share the computer.
    return Math.max(...words.map(word => Math.min(once(word), once(word), once(word))));
  });
  expect(slowest).toBeLessThan(50);
  await console.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test.describe('time', () => {
  test.beforeEach(async ({ page }) => {
    await setTime(page, '0:00');
  });

  test('is reported in words: on time, behind and ahead of the plan of the chosen length', async ({ page }) => {
    await openDeck(page, '?length=15#/opening');
    const console = await openConsole(page);
    const pace = console.locator('.pace');
    await expect(pace).toHaveText('Starts when you advance');
    await page.keyboard.press('PageDown');
    await expect(pace).toHaveText('1 minute ahead');
    await setTime(page, '1:30');
    await expect(pace).toHaveText('On time');
    await expect(console.locator('.planned')).toHaveText('of 1:00');
    await expect(console.locator('.session')).toContainText('15-minute session');
    await setTime(page, '6:00');
    await expect(console.locator('.elapsed-time')).toHaveText('6:00');
    await expect(pace).toHaveText('4 minutes behind');
    await console.getByRole('group', { name: 'Language of the notes' }).getByRole('button', { name: 'Español' }).click();
    await expect(pace).toHaveText('4 minutos de retraso');
    await goTo(page, 'talk-our-plan');
    await expect(pace).toHaveText('1 minuto de adelanto');
  });

  test('is stretched by an interpreter', async ({ page }) => {
    await openDeck(page, '?length=15#/opening');
    const console = await openConsole(page);
    await console.getByRole('button', { name: 'With interpreter (× 1.6)' }).click();
    await expect(console.locator('.planned')).toHaveText('of 1:36');
    await expect(console.locator('.session')).toContainText('With interpreter');
  });

  test('goes on through a reload of either window, and stops while paused', async ({ page }) => {
    await openDeck(page, '?length=15#/opening');
    const console = await openConsole(page);
    await page.keyboard.press('PageDown');
    await setTime(page, '2:00');
    await page.reload();
    await onStage(page);
    await console.reload();
    await setTime(page, '2:03');
    await expect(console.locator('.elapsed-time')).toHaveText('2:03');
    await console.getByRole('button', { name: 'Pause the clock' }).click();
    await expect(console.locator('.pace')).toHaveText('Clock paused');
    await setTime(page, '7:03');
    await expect(console.locator('.elapsed-time')).toHaveText('2:03');
    await console.getByRole('button', { name: 'Start the clock' }).click();
    await expect(console.getByRole('button', { name: 'Pause the clock' })).toBeVisible();
    await setTime(page, '7:04');
    await expect(console.locator('.elapsed-time')).toHaveText('2:04');
    await console.getByRole('button', { name: 'Start over from 0:00' }).click();
    await console.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await expect(console.locator('.elapsed-time')).toHaveText('0:00');
  });

  test('of each slide is kept while practicing, against the plan, and saved as CSV', async ({ page }) => {
    await openDeck(page, '?length=15&lang=es#/opening');
    const console = await openConsole(page);
    await console.getByRole('button', { name: 'Tiempos' }).click();
    const dialog = console.getByRole('dialog', { name: 'Tiempo de cada diapositiva' });
    await dialog.getByRole('button', { name: 'Practicar desde 0:00' }).click();
    await expect(console.locator('.session')).toContainText('Práctica');
    await setTime(page, '0:50');
    await page.keyboard.press('PageDown');
    await setTime(page, '2:05');
    const rows = dialog.locator('tbody tr');
    await expect(rows.nth(0)).toHaveText(/1:000:50−0:10$/);
    await expect(rows.nth(1)).toHaveText(/1:001:15\+0:15$/);
    const [download] = await Promise.all([console.waitForEvent('download'), dialog.getByRole('button', { name: 'Guardar como CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('tiempos-de-practica-2026-11-22.csv');
    const csv = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(csv[0]).toBe('\uFEFFN.º,Diapositiva,Plan (s),Real (s),Diferencia (s)');
    expect(csv[1]).toBe('1,El teléfono de noche,60,50,-10');
    expect(csv[2]).toBe('2,Antes de platicar,60,75,15');
    await dialog.getByRole('button', { name: 'Terminar la práctica' }).click();
    await expect(console.locator('.session')).not.toContainText('Práctica');
  });
});

test('running late goes to what to do now, to help and then to the closing, and shows nothing of what is between', async ({ page }) => {
  await openDeck(page, '?length=45#/one-last-game');
  const console = await openConsole(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const slide = document.querySelector('.slides > .present')?.id;
      if (slide && seen.at(-1) !== slide) seen.push(slide);
    }).observe(document.querySelector('.slides') as Element, { subtree: true, attributeFilter: ['class'] });
  });
  await console.getByRole('button', { name: 'Running late' }).click();
  await expect.poll(async () => (await position(page)).slide).toBe('if-it-is-too-much');
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).toBe('places-that-help');
  await expect(console.locator('.picture').nth(1)).toContainText('Good night');
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).toBe('good-night');
  await page.keyboard.press('PageUp');
  expect((await position(page)).slide).toBe('places-that-help');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'if-it-is-too-much',
    'places-that-help',
    'good-night',
    'places-that-help',
  ]);
  await console.getByRole('button', { name: 'Running late' }).click();
  await expect.poll(async () => (await position(page)).slide).toBe('one-last-game');
});

test('notes on the room’s own screen open only after a question, and not by themselves after a reload', async ({ page }) => {
  await openDeck(page, '#/why-sleep');
  await page.getByRole('button', { name: 'More' }).click();
  await page.locator('.menu').getByRole('button', { name: 'Notes on this screen' }).click();
  const question = page.getByRole('dialog', { name: 'Everyone will see your notes' });
  await expect(question).toContainText('It’s better to hold the printed guide.');
  await expect(page.locator('.notes-drawer')).toHaveCount(0);
  await question.getByRole('button', { name: 'Show notes anyway' }).click();
  await expect(page.locator('.notes-drawer').getByRole('heading', { name: 'Say' })).toBeVisible();
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).not.toBe('why-sleep');
  await page.reload();
  await onStage(page);
  await expect(page.locator('.notes-drawer')).toHaveCount(0);
});
