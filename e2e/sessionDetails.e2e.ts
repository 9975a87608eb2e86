import { expect, test } from '@playwright/test';
import { openConsole, setTime, withAppendices } from './console.ts';
import { onStage, openStart, position, slidesOf } from './deck.ts';

test('a volunteer runs a whole session of 15 minutes from the one file, with two languages, a reload and running late', async ({ page }) => {
  const messages: string[] = [];
  page.context().on('weberror', error => messages.push(error.error().message));
  page.context().on('console', message => messages.push(message.text()));
  await setTime(page, '0:00');
  await withAppendices(page);

  // Before people come: check the computer, choose length, presenter and the language of the notes.
  await openStart(page);
  await page.getByRole('button', { name: 'Check this computer', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Every slide has its text: English · Español.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('Presenter').fill('Rosa Ortiz');
  await settings.getByLabel('Speaker notes').selectOption({ label: 'English' });
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Length' }).getByRole('button', { name: '15' }).click();

  // Notes on one's own screen, slides on the other.
  const [console] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Open my notes', exact: true }).click()]);
  await expect(console.locator('.pace')).toHaveText('Starts when you advance');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.present .text[lang=en]')).toContainText('Rosa Ortiz');
  const slides = slidesOf().filter(slide => slide.minutes[15] !== undefined);
  await expect(console.locator('.place')).toHaveText(`Slide 1 of ${slides.length}`);

  // English, with a clicker.
  await setTime(page, '1:00');
  await page.keyboard.press('PageDown');
  await expect(console.locator('.pace')).toHaveText('On time');
  await setTime(page, '2:00');
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).toBe('why-sleep');

  // Spanish for the room, from the console; the notes stay in English.
  const room = console.getByRole('group', { name: 'Language on screen' });
  await room.getByRole('button', { name: 'ES: Español', exact: true }).click();
  await expect(page.locator('.present .text[lang=es]')).toBeVisible();
  await expect(console.locator(':root')).toHaveAttribute('lang', 'en');
  await setTime(page, '3:00');
  await console.keyboard.press('PageDown');
  await expect.poll(async () => (await position(page)).slide).toBe('awake');

  // Side by side, a sleeping laptop that lost the page, and on.
  await room.getByRole('button', { name: /side by side/ }).click();
  await expect(page.locator('.present .text:visible')).toHaveCount(2);
  await page.reload();
  await onStage(page);
  expect((await position(page)).slide).toBe('awake');
  await expect(page.locator('.present .text:visible')).toHaveCount(2);

  // Someone is upset: the calm picture, the card for the facilitator alone, and the slide again.
  await console.keyboard.press('c');
  await expect(page.locator('.cover.calm')).toBeVisible();
  await console.keyboard.press('d');
  await expect(console.getByRole('dialog', { name: 'If someone tells you' })).toContainText('Secret steps');
  await console.keyboard.press('d');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.cover')).toHaveCount(0);
  expect((await position(page)).slide).toBe('awake');

  // On to the talk in pairs, which takes its time and a minute more.
  await setTime(page, '7:00');
  await console.keyboard.press('g');
  await console
    .getByRole('dialog')
    .getByRole('button', { name: /Our plan/ })
    .click();
  const talk = page.locator('.present .timer');
  await expect(talk.getByRole('timer')).toHaveText('3:00');
  await page.keyboard.press('t');
  await setTime(page, '9:30');
  await expect(talk.getByRole('timer')).toHaveText('0:30');
  await console.locator('.talk').getByRole('button', { name: '+1 min' }).click();
  await expect(talk.getByRole('timer')).toHaveText('1:30');
  await setTime(page, '11:30');
  await expect(talk).toContainText('Volvamos a reunirnos');

  // A question, and the answer.
  await console.keyboard.press('/');
  await console.getByRole('searchbox').fill('pagar');
  await expect(console.locator('.answer').first()).toContainText('Paying does not stop it.');
  await console.keyboard.press('Escape');

  // Where to get help, over the slide.
  await page.keyboard.press('h');
  await expect(page.locator('.cover.help .qr:visible').first()).toBeVisible();
  await page.keyboard.press('h');

  // Late: straight to help and to the end.
  await setTime(page, '13:30');
  await expect(console.locator('.pace')).toHaveText('3 minutes behind');
  await console.getByRole('button', { name: 'Running late' }).click();
  await expect.poll(async () => (await position(page)).slide).toBe('if-it-is-too-much');
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).toBe('places-that-help');
  await expect(console.locator('.pace')).toHaveText(/(On time|[12] minutes? behind)/);
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).toBe('good-night');
  await expect(console.getByText('This is the last slide.')).toBeVisible();
  await setTime(page, '15:00');
  await expect(console.locator('.elapsed-time')).toHaveText('15:00');
  await expect(console.locator('.pace')).toHaveText('On time');
  expect(messages).toEqual([]);
});

test('the deck, closed by mistake and opened again, goes on with slide, step, languages, length, time and talk', async ({ page }) => {
  await setTime(page, '0:00');
  await openStart(page);
  await page.getByRole('group', { name: 'Length' }).getByRole('button', { name: '30' }).click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.keyboard.press('l');
  for (let i = 0; i < 60 && (await position(page)).slide !== 'talk-our-plan'; i++) await page.keyboard.press('PageDown');
  await page.keyboard.press('t');
  await setTime(page, '1:00');
  const context = page.context();
  await page.close();

  const again = await context.newPage();
  await openStart(again);
  await again.getByRole('button', { name: /^Continuar en la diapositiva/ }).click();
  await expect.poll(async () => (await position(again)).slide).toBe('talk-our-plan');
  await expect(again.locator(':root')).toHaveAttribute('data-languages', 'es');
  await expect(again.locator('.present .timer').getByRole('timer')).toHaveText('2:00');
  const console = await openConsole(again);
  await expect(console.locator('.elapsed-time')).toHaveText('1:00');
  await expect(console.locator('.session')).toContainText('30');
});
