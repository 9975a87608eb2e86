import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openConsole } from './console.ts';
import { onStage, openDeck, position } from './deck.ts';

const dot = (page: Page) => page.locator('body > .pointer-dot');

/** The middle of the dot, in px of the window. */
async function dotAt(page: Page): Promise<readonly [x: number, y: number]> {
  const box = await dot(page).boundingBox();
  return [Math.round((box?.x ?? Number.NaN) + (box?.width ?? 0) / 2), Math.round((box?.y ?? Number.NaN) + (box?.height ?? 0) / 2)];
}

/** Where the dot is on the slide, as shares of its width and height in percent. */
async function dotOnSlide(page: Page, slide: string, dotOn: string): Promise<readonly [x: number, y: number]> {
  return page.evaluate(
    ([slideName = '', dotName = '']) => {
      const [box, mark] = [slideName, dotName].map(name => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect());
      const share = (at: number, from: number, size: number): number => Math.round(((at - from) / size) * 100);
      return [
        share((mark?.x ?? 0) + (mark?.width ?? 0) / 2, box?.x ?? 0, box?.width ?? 0),
        share((mark?.y ?? 0) + (mark?.height ?? 0) / 2, box?.y ?? 0, box?.height ?? 0),
      ];
    },
    [slide, dotOn] as const,
  );
}
const inRoom = (page: Page) => dotOnSlide(page, '.deck > .slides', 'body > .pointer-dot');
const inConsole = (page: Page) => dotOnSlide(page, '.picture.now', '.picture.now .pointer-dot');

for (const languages of ['en', 'es', 'en,es'])
  test(`R turns the mouse into a pointer in ${languages}, over a cover too, and back`, async ({ page }) => {
    await openDeck(page, `?lang=${languages}`);
    await expect(dot(page)).toBeHidden();
    await page.keyboard.press('r');
    await expect(dot(page)).toBeVisible();
    await page.mouse.move(500, 300);
    expect(await dotAt(page)).toEqual([500, 300]);
    await expect(page.locator('.deck')).toHaveCSS('cursor', 'none');

    await page.keyboard.press('h');
    await page.mouse.move(640, 200);
    expect(await dotAt(page)).toEqual([640, 200]);
    // The browser says what is in front, as far as it can be pressed; what is drawn last in the top layer is.
    expect(await dot(page).evaluate(mark => mark.matches(':popover-open'))).toBe(true);
    await page.keyboard.press('h');

    await page.keyboard.press('PageDown');
    await expect(dot(page)).toBeVisible();
    await page.keyboard.press('r');
    await expect(dot(page)).toBeHidden();
    await page.mouse.move(300, 300);
    await expect(dot(page)).toBeHidden();
    await expect(page.locator('.deck')).not.toHaveCSS('cursor', 'none');
  });

test('the dot is red and large enough on a calm picture, on the help card and in full screen, with them below it', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('r');
  for (const key of ['c', 'h', 'f']) {
    await page.keyboard.press(key);
    if (key === 'f') await page.waitForFunction(() => document.fullscreenElement);
    await page.mouse.move(640, 120);
    const { buffer } = new Uint8Array(await page.screenshot({ clip: { x: 636, y: 116, width: 8, height: 8 } }));
    const [red, green, blue] = await page.evaluate(
      async bytes => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(8, 8).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        return [...(canvas?.getImageData(4, 4, 1, 1).data ?? [])];
      },
      [...new Uint8Array(buffer)],
    );
    expect(red).toBeGreaterThan(200);
    expect(Math.max(green ?? 255, blue ?? 255)).toBeLessThan(80);
    await page.keyboard.press(key);
  }
});

test('keys alone point too: Shift and the arrows move the dot, the arrows still move the deck, and Esc ends it', async ({ page }) => {
  await openDeck(page);
  const { slide } = await position(page);
  await page.keyboard.press('r');
  expect(await inRoom(page)).toEqual([50, 50]);
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const [x, y] = await inRoom(page);
  expect(x).toBe(60);
  expect(y).toBeLessThan(50);
  expect((await position(page)).slide).toBe(slide);
  await page.keyboard.press('PageDown');
  expect((await position(page)).slide).not.toBe(slide);
  await page.keyboard.press('Escape');
  await expect(dot(page)).toBeHidden();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(dot(page)).toBeHidden();
});

test('with the mouse alone it is turned on and off in the menu, and buttons are pressed as ever', async ({ page }) => {
  await openDeck(page);
  const { slide } = await position(page);
  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('.menu').getByRole('button', { name: 'Laser pointer on or off' }).click();
  };
  await choose();
  await page.mouse.move(400, 250);
  expect(await dotAt(page)).toEqual([400, 250]);
  await page.getByRole('button', { name: 'Next', exact: true }).hover();
  await expect(dot(page)).toBeHidden();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  expect((await position(page)).slide).not.toBe(slide);
  await choose();
  await page.mouse.move(400, 250);
  await expect(dot(page)).toBeHidden();
});

const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });

test('a finger points while it touches the slide and does not turn it; without the pointer, it does', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await openDeck(page);
  const session = await context.newCDPSession(page);
  const { slide } = await position(page);
  await page.getByRole('button', { name: 'More' }).tap();
  await page.locator('.menu').getByRole('button', { name: 'Laser pointer on or off' }).tap();
  await touch(session, 'touchStart', [[900, 300]]);
  await touch(session, 'touchMove', [[600, 300]]);
  await touch(session, 'touchMove', [[300, 320]]);
  await expect.poll(() => dotAt(page)).toEqual([300, 320]);
  await touch(session, 'touchEnd', []);
  await expect(dot(page)).toBeHidden();
  expect((await position(page)).slide).toBe(slide);

  await page.keyboard.press('r');
  await touch(session, 'touchStart', [[900, 300]]);
  await touch(session, 'touchMove', [[600, 300]]);
  await touch(session, 'touchMove', [[300, 300]]);
  await touch(session, 'touchEnd', []);
  await expect.poll(async () => (await position(page)).slide).not.toBe(slide);
  await context.close();
});

test('from the console, the picture of the slide points at the same place in the room, in every mode and window', async ({ page }) => {
  await openDeck(page);
  const console = await openConsole(page);
  const toggle = console.getByRole('button', { name: 'Pointer', exact: true });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const picture = console.locator('.picture.now');
  for (const [viewport, mode] of [
    [{ width: 1280, height: 720 }, 'EN'],
    [{ width: 1024, height: 768 }, 'ES'],
    [{ width: 1366, height: 768 }, 'EN+ES'],
  ] as const) {
    await page.setViewportSize(viewport);
    await console.locator('.steering').getByRole('button', { name: mode, exact: false }).first().click();
    const box = await picture.boundingBox();
    if (!box) throw new Error('The console has no picture of the slide.');
    await console.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.75);
    await expect.poll(() => inRoom(page)).toEqual([25, 75]);
    await expect.poll(() => inConsole(console)).toEqual([25, 75]);
    await console.mouse.move(box.x - 40, box.y + 10);
    await expect(dot(page)).toBeHidden();
    await expect(picture.locator('.pointer-dot')).toBeHidden();
  }
  await console.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => inRoom(page)).toEqual([48, 50]);
  await console.keyboard.press('Escape');
  await expect(dot(page)).toBeHidden();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('a mouse that presses the console’s picture points without being turned on, until it lets go', async ({ page }) => {
  await openDeck(page);
  const console = await openConsole(page);
  const box = await console.locator('.picture.now').boundingBox();
  if (!box) throw new Error('The console has no picture of the slide.');
  await console.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(dot(page)).toBeHidden();
  await console.mouse.down();
  await expect.poll(() => inRoom(page)).toEqual([50, 50]);
  await console.mouse.up();
  await expect(dot(page)).toBeHidden();
});

test('where somebody points in the room, the console’s picture shows it, and a reload ends it', async ({ page }) => {
  await openDeck(page);
  const console = await openConsole(page);
  await page.keyboard.press('r');
  await page.mouse.move(320, 180);
  await expect.poll(() => inConsole(console)).toEqual([25, 25]);
  await page.reload();
  await onStage(page);
  await expect(dot(page)).toBeHidden();
  await expect(console.locator('.picture.now .pointer-dot')).toBeHidden();
});

test('where the system’s own colors are in force, the dot keeps its red', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDeck(page);
  await page.keyboard.press('r');
  await expect(dot(page)).toHaveCSS('background-color', 'rgb(225, 29, 46)');
});
