import { expect, type Page, test } from '@playwright/test';
import { openConsole, setTime } from './console.ts';
import { goTo, onStage, openDeck, position, slidesOf } from './deck.ts';

const slide = '#/talk-hard-to-tell';
const timer = (page: Page) => page.locator('.present .timer');
const face = (page: Page) => timer(page).getByRole('timer');

test.beforeEach(async ({ page }) => {
  await setTime(page, '0:00');
});

test('the time to talk starts, pauses and gets a minute more, by key and by button', async ({ page }) => {
  await openDeck(page, slide);
  await expect(face(page)).toHaveText('3:00');
  await page.keyboard.press('t');
  await setTime(page, '1:01');
  await expect(face(page)).toHaveText('1:59');
  await timer(page).getByRole('button', { name: 'Pause' }).click();
  await setTime(page, '5:00');
  await timer(page).getByRole('button', { name: '+1 min' }).click();
  await expect(face(page)).toHaveText('2:59');
  await timer(page).getByRole('button', { name: 'Start' }).click();
  await setTime(page, '5:59');
  await expect(face(page)).toHaveText('2:00');
  expect((await position(page)).slide).toBe('talk-hard-to-tell');
});

test('it ends softly: in another colour and shape, in words, without a sound unless asked for', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { tones: 0 });
    const real = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function start(...when) {
      (window as unknown as { tones: number }).tones++;
      real.apply(this, when);
    };
  });
  const tones = () => page.evaluate(() => (window as unknown as { tones: number }).tones);
  const look = () => face(page).evaluate(ring => [getComputedStyle(ring).backgroundColor, getComputedStyle(ring).borderRadius]);
  await openDeck(page, slide);
  await page.keyboard.press('t');
  const before = await look();
  await setTime(page, '3:01');
  await expect(face(page)).toHaveText('Let’s come back together');
  await expect(timer(page).getByRole('status')).toHaveText('Let’s come back together');
  const after = await look();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(await tones()).toBe(0);

  await timer(page).getByRole('button', { name: 'Soft chime at the end' }).click();
  const tried = await tones();
  expect(tried).toBeGreaterThan(0);
  await page.keyboard.press('t');
  await setTime(page, '6:02');
  await expect(face(page)).toHaveText('Let’s come back together');
  expect(await tones()).toBeGreaterThan(tried);
});

test('it is the same in both windows, is run from either, and survives reloads', async ({ page }) => {
  await openDeck(page, slide);
  const console = await openConsole(page);
  const panel = console.locator('.talk');
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(timer(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await setTime(page, '0:30');
  await expect(face(page)).toHaveText('2:30');
  await expect(panel.getByRole('timer')).toHaveText('2:30');
  await page.reload();
  await onStage(page);
  await expect(face(page)).toHaveText('2:30');
  await console.reload();
  await expect(panel.getByRole('timer')).toHaveText('2:30');
  await page.keyboard.press('t');
  await expect(panel).toContainText('Paused');
  await panel.getByRole('button', { name: '+1 min' }).click();
  await expect(face(page)).toHaveText('3:30');
});

test('side by side there is one timer for both languages, and it runs on through a switch', async ({ page }) => {
  await openDeck(page, `?lang=en,es${slide}`);
  await expect(page.locator('.timer:visible')).toHaveCount(1);
  await page.keyboard.press('t');
  await setTime(page, '0:10');
  await expect(face(page)).toHaveText('2:50');
  await page.keyboard.press('l');
  await expect(face(page)).toHaveText('2:50');
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await setTime(page, '3:01');
  await expect(face(page)).toHaveText('Let’s come back togetherVolvamos a reunirnos');
  await expect(face(page).locator('[lang=es]')).toHaveText('Volvamos a reunirnos');
});

test('a button in focus keeps the focus when the timer moves with the languages', async ({ page }) => {
  await openDeck(page, slide);
  await timer(page).getByRole('button', { name: 'Start' }).focus();
  for (const name of ['Iniciar', 'Start']) {
    await page.keyboard.press('l');
    await expect(timer(page).getByRole('button', { name })).toBeFocused();
  }
});

test('T means nothing on a slide where the room does not talk', async ({ page }) => {
  await openDeck(page, '#/definition');
  await page.keyboard.press('t');
  await expect(page.locator('.timer')).toHaveCount(0);
});

for (const languages of ['en', 'es', 'en,es', 'es,en']) {
  test(`it covers no text in ${languages}, before, during and after`, async ({ page }) => {
    const expectNoClash = async (when: string): Promise<void> => {
      for (const size of [
        { width: 1280, height: 720 },
        { width: 1024, height: 768 },
      ]) {
        await page.setViewportSize(size);
        expect(await page.evaluate(timerClashes), `${when} at ${size.width} × ${size.height}`).toEqual([]);
      }
    };
    await openDeck(page, `?lang=${languages}&length=60${slide}`);
    for (const each of slidesOf().filter(one => 'talk' in one && one.talk !== undefined)) {
      await goTo(page, each.id);
      await setTime(page, '0:00');
      await expectNoClash(`${each.id} ready`);
      await page.keyboard.press('t');
      await setTime(page, '9:00');
      await expect(timer(page)).toHaveAttribute('data-state', 'over');
      await expectNoClash(`${each.id} over`);
    }
  });
}

/** Texts and controls that the timer lies over, and whether it leaves its slide; runs in the page. */
function timerClashes(): string[] {
  const slide = document.querySelector('.present');
  const parts = [...(slide?.querySelectorAll('.timer .face, .timer button') ?? [])].map(part => part.getBoundingClientRect());
  const sheet = slide?.getBoundingClientRect();
  const others = [...document.querySelectorAll('.present .text *, .present footer *, .bar, .bar *')].filter(
    each => !each.closest('.timer') && !each.querySelector('.timer'),
  );
  const clashes = others.flatMap(other => {
    const box = other.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const clash = parts.some(part => box.right > part.left + 1 && box.left < part.right - 1 && box.bottom > part.top + 1 && box.top < part.bottom - 1);
    return clash ? [`${other.tagName}: ${other.textContent?.slice(0, 40)}`] : [];
  });
  const isOut = parts.some(part => !sheet || part.left < sheet.left || part.right > sheet.right || part.bottom > sheet.bottom || part.top < sheet.top);
  return isOut ? [...clashes, 'outside the slide'] : clashes;
}
