import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { linkAddress } from '../src/markup/textToHtml.ts';
import { withoutPictures } from '../src/model/pictures.ts';
import type { Block } from '../src/model/text.ts';
import { blocksToText, imagesOf, inlinesToText, linksOf } from '../src/model/walk.ts';
import type { Slide, Workshop } from '../src/model/workshop.ts';
import { pptxFiles } from '../src/node/pptx/pptxFiles.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { findOverflow } from '../src/pageScripts/findOverflow.ts';
import { type KindName, kindNames, kinds } from '../src/render/documents/kinds.ts';
import { kitOrders, ordersOf, papers, pdfName } from '../src/render/documents/orders.ts';
import type { PptxLanguages } from '../src/render/renderPptx.ts';
import { findViolations } from './axe.ts';
import { type BuiltDeck, type BuiltWorkshop, slidesIn } from './builtWorkshop.ts';
import { changedWorkshop } from './changedWorkshop.ts';
import { convertWithOffice, hasOffice } from './convertWithOffice.ts';
import { fixture, goTo, onStage, openDeck, openStart, position, visibleText } from './deck.ts';
import { documentLinks, documentToText } from './documentText.ts';
import { exampleInFour } from './examples/exampleInFour.ts';
import { compileExample } from './examples/exampleWorkshop.ts';
import { longNames, longPhone } from './longContacts.ts';
import { madeDeck } from './madeDeck.ts';
import { findOverlaps } from './pageScripts/findOverlaps.ts';
import { findSmallTargets } from './pageScripts/findSmallTargets.ts';
import { findTimerClashes } from './pageScripts/findTimerClashes.ts';
import { findUnmarkedTexts } from './pageScripts/findUnmarkedTexts.ts';
import { measureContrast } from './pageScripts/measureContrast.ts';
import { readPdfFile } from './pdfua/pdfFile.ts';
import { readItems } from './pdfua/readItems.ts';
import { findingsIn } from './pdfua/rules.ts';
import { type PrintedAndRead, print, printAndRead } from './printing.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';
import { realWorkshop } from './realWorkshop.ts';
import { scanQrCode } from './scanQrCode.ts';
import { fillIn, openSettings, present } from './settings.ts';
import { squeezed } from './squeezed.ts';

/**
 * What must be true of any workshop, whatever its words are. The project’s own is looked at whole: every size, mode and step. The others show that
 * it is not only true of this one, each with what it has and the project’s own has not: the fixture a text as long as the checks allow and a very
 * short one, the example four languages in three scripts, the changed copy whatever authors may write next. For them, the modes with the least room
 * are enough: a test that looks at everything takes minutes.
 */
const inFour = madeDeck('an example in four languages', () => compileExample(exampleInFour()));
const changed = madeDeck('a changed copy of the project’s own workshop', () => changedWorkshop(realWorkshop.root));

const built: readonly BuiltWorkshop[] = [realWorkshop, fixture];

test.beforeAll(async () => {
  await Promise.all([inFour.write(), changed.write()]);
});
test.afterAll(() => {
  inFour.remove();
  changed.remove();
});

/** Languages on screen, as an address names them: each alone, then the first two side by side in both orders. */
function modesOf({ workshop }: BuiltDeck): { readonly alone: readonly string[]; readonly pairs: readonly string[] } {
  const { languages } = workshop();
  const pair = languages.slice(0, 2);
  return { alone: languages, pairs: [pair.join(), pair.toReversed().join()] };
}

/** Both side by side, where a slide shows most; the project’s own workshop in each further language, too. */
const readModes: readonly (readonly [BuiltDeck, string])[] = [realWorkshop, fixture].flatMap(deck => {
  const { alone, pairs } = modesOf(deck);
  return [...(deck === realWorkshop ? alone.slice(1) : []), ...pairs.slice(0, 1)].map(mode => [deck, mode] as const);
});

const wide = { width: 1280, height: 720 };
const square = { width: 1024, height: 768 };
const large = { width: 1920, height: 1080 };

test.describe('slides', () => {
  for (const deck of [realWorkshop, fixture, inFour, changed]) {
    const { alone, pairs } = modesOf(deck);
    // The other order of a pair has the same room: one size is enough for it.
    const rooms =
      deck === realWorkshop
        ? [...[wide, large].map(size => [size, [...alone, ...pairs.slice(0, 1)]] as const), [square, [...alone, ...pairs]] as const]
        : [[square, [...(deck === changed ? [] : alone.slice(1)), ...pairs.slice(0, 1)]] as const];
    for (const [viewport, modes] of rooms) {
      for (const mode of modes) {
        test(`of ${deck.name} fit at ${viewport.width} × ${viewport.height} in ${mode}, and no control lies over them`, async ({ page }) => {
          await page.setViewportSize(viewport);
          await openDeck(page, `?lang=${mode}`, deck);
          for (const { id } of slidesIn(deck.workshop())) {
            await goTo(page, id);
            expect(await page.evaluate(findOverflow)).toEqual([]);
            expect(await page.evaluate(findOverlaps), id).toEqual([]);
          }
        });
      }
    }
  }

  for (const [deck, mode] of readModes) {
    test(`of ${deck.name} have enough contrast in ${mode}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDeck(page, `?lang=${mode}`, deck);
      for (const { id } of slidesIn(deck.workshop())) {
        await goTo(page, id);
        // Text is seen from the back of a room under a weak projector, so the rule is stricter than WCAG AA; what stands out is large and bold.
        const weak = (await page.evaluate(measureContrast)).filter(({ ratio, isEmphasis }) => ratio < (isEmphasis ? 4.5 : 7));
        expect(weak, id).toEqual([]);
      }
    });

    // Alone, a slide goes through the same steps: it is enough to see it whole.
    const isPair = mode.includes(',');
    test(`of ${deck.name} have nothing that axe finds in ${mode}, ${isPair ? 'at any step' : 'with all steps'}`, async ({ page }) => {
      // A step that is still appearing has too little contrast.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDeck(page, `?lang=${mode}`, deck);
      const slides = slidesIn(deck.workshop());
      expect(await findViolations(page), 'all around the first slide').toEqual([]);
      let seen = 0;
      for (; seen < 300; seen++) {
        const now = await position(page);
        const isWhole = (await page.locator('.slides > .present .fragment:not(.visible)').count()) === 0;
        // What is around the slide stays as it is.
        if (isPair || isWhole) expect(await findViolations(page, '.slides > .present'), `${now.slide}, step ${now.step}`).toEqual([]);
        if (now.slide === slides.at(-1)?.id) break;
        await page.keyboard.press('PageDown');
      }
      expect(seen).toBeGreaterThanOrEqual(slides.length - 1);
    });
  }

  for (const deck of [realWorkshop, fixture, changed]) {
    const { lengths } = deck.workshop();
    for (const length of deck === changed ? lengths.slice(0, 1) : lengths) {
      test(`of ${deck.name} in the session of ${length} minutes are those with minutes in it, numbered from 1`, async ({ page }) => {
        const ids = slidesIn(deck.workshop()).flatMap(slide => (slide.minutes[length] === undefined ? [] : [slide.id]));
        await openDeck(page, `?length=${length}`, deck);
        // In one go: a message to the browser and back for each step takes most of the time.
        const seen = await page.evaluate(() => {
          const seen = new Map<string, string>();
          for (let before = ''; ; ) {
            const slide = document.querySelector('.slides > .present');
            const now = `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
            if (now === before) return [...seen];
            before = now;
            seen.set(slide?.id ?? '', slide?.querySelector('.number')?.textContent ?? '');
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
          }
        });
        expect(seen).toEqual(ids.map((id, i) => [id, `${i + 1} / ${ids.length}`]));
      });
    }
  }

  for (const deck of [realWorkshop, fixture]) {
    test(`of ${deck.name} have QR codes of at least 200 px on the canvas, which scan to the address beside them`, async ({ page }) => {
      const { alone, pairs } = modesOf(deck);
      const slides = slidesIn(deck.workshop()).filter(({ layout }) => layout === 'resources');
      let scanned = 0;
      for (const mode of [...alone, ...pairs.slice(0, 1)]) {
        await openDeck(page, `?lang=${mode}`, deck);
        for (const { id } of slides) {
          await goTo(page, id);
          for (const card of await page.locator('.present .card-list > li:has(.qr):visible').all()) {
            const code = card.locator('.qr');
            const box = await code.boundingBox();
            expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${id} in ${mode}`).toBeGreaterThanOrEqual(200);
            expect(await scanQrCode(code), `${id} in ${mode}`).toBe(await card.locator('a[href^="https:"]').first().getAttribute('href'));
            scanned++;
          }
        }
      }
      expect(scanned).toBeGreaterThan(0);
    });

    test(`of ${deck.name} say the language of each of their texts`, async ({ page }) => {
      await openDeck(page, `?lang=${modesOf(deck).pairs[0]}`, deck);
      for (const { id } of slidesIn(deck.workshop())) {
        await goTo(page, id);
        expect(await page.evaluate(findUnmarkedTexts), id).toEqual([]);
      }
    });

    const { alone, pairs } = modesOf(deck);
    for (const mode of deck === realWorkshop ? [...alone.slice(1), ...pairs.slice(0, 1)] : pairs.slice(0, 1)) {
      test(`of ${deck.name} have nothing to press that is smaller than 44 × 44 px in ${mode}`, async ({ page }) => {
        await openDeck(page, `?lang=${mode}`, deck);
        for (const { id } of slidesIn(deck.workshop())) {
          await goTo(page, id);
          expect(await page.evaluate(findSmallTargets), id).toEqual([]);
        }
      });
    }

    // The other order of a pair has the same room.
    for (const mode of deck === realWorkshop ? [...alone, ...pairs.slice(0, 1)] : pairs.slice(0, 1)) {
      test(`of ${deck.name} have no text in ${mode} that the timer covers, before, during and after`, async ({ page }) => {
        const talks = slidesIn(deck.workshop()).filter(slide => 'talk' in slide && slide.talk !== undefined);
        const timer = page.locator('.present .timer');
        // Time runs, and leaps: the timer looks at the clock once a second, which nobody should have to wait for.
        await page.clock.install();
        await openDeck(page, `?lang=${mode}`, deck);
        const expectNoClash = async (when: string): Promise<void> => {
          for (const size of [wide, square]) {
            await page.setViewportSize(size);
            expect(await page.evaluate(findTimerClashes), `${when} at ${size.width} × ${size.height}`).toEqual([]);
          }
        };
        for (const { id } of talks) {
          await goTo(page, id);
          await expectNoClash(`${id} ready`);
          await page.keyboard.press('t');
          await page.clock.fastForward('59:00');
          await expect(timer).toHaveAttribute('data-state', 'over');
          await expectNoClash(`${id} over`);
        }
      });
    }

    test(`of ${deck.name} have room for a school, a presenter and people at hand with long names`, async ({ page }) => {
      await openStart(page, deck);
      await openSettings(page);
      await fillIn(page);
      await present(page);
      const slides = slidesIn(deck.workshop());
      const modes = [...alone, pairs[0] ?? ''];
      for (const mode of modes) {
        while ((await page.locator(':root').getAttribute('data-languages')) !== mode.replace(',', ' ')) await page.keyboard.press('l');
        for (const { id, layout } of slides.filter(slide => slide.layout === 'title' || ('localContacts' in slide && slide.localContacts))) {
          await goTo(page, id);
          expect(await page.evaluate(findOverflow), `${id} in ${mode}`).toEqual([]);
          const phones = await page.locator('.present .phone:visible').all();
          for (const phone of phones) expect(await phone.evaluate(element => element.getClientRects().length), 'lines of a number').toBe(1);
          const count = Math.min(longNames.length, deck.workshop().placeholders.localContacts.length);
          for (const name of layout === 'title' ? [] : longNames.slice(0, count)) expect(await visibleText(page)).toContain(`${name}\u00a0· ${longPhone}`);
        }
      }
    });
  }
});

test.describe('over the slides', () => {
  for (const deck of [realWorkshop, fixture]) {
    const { alone, pairs } = modesOf(deck);
    for (const mode of deck === realWorkshop ? [...alone, ...pairs.slice(0, 1)] : pairs.slice(0, 1)) {
      for (const viewport of deck === realWorkshop ? [wide, square] : [square]) {
        test(`help and the calm pause of ${deck.name} fit, and help scans, at ${viewport.width} × ${viewport.height} in ${mode}`, async ({ page }) => {
          await page.setViewportSize(viewport);
          // Over a slide of another color.
          const below = slidesIn(deck.workshop()).find(({ layout }) => layout === 'discussion');
          await openDeck(page, `?lang=${mode}${below ? `#/${below.id}` : ''}`, deck);
          await page.keyboard.press('h');
          expect(await page.evaluate(findOverflow)).toEqual([]);
          const close = await page.locator('.cover .close').boundingBox();
          expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44);
          for (const line of await page.locator('.cover .crisis-line a:visible').all()) await expect(line).toBeInViewport({ ratio: 1 });
          let scanned = 0;
          for (const item of await page.locator('.cover .help-contacts > li').all()) {
            const links = await item.locator('a[href^="https:"]').all();
            const addresses = await Promise.all(links.map(link => link.getAttribute('href')));
            for (const code of await item.locator('.qr').all()) {
              expect(addresses).toContain(await scanQrCode(code));
              scanned++;
            }
          }
          expect(scanned).toBeGreaterThan(0);
          await page.keyboard.press('c');
          for (const text of await page.locator('.calm-texts > div').all()) await expect(text).toBeInViewport({ ratio: 1 });
        });
      }
    }
  }

  // What lies over the slides is the same for every workshop, but for its words.
  const deck = realWorkshop;
  for (const language of modesOf(deck).alone) {
    test(`axe finds nothing in the dialogs and covers of ${deck.name} in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDeck(page, `?lang=${language}`, deck);
      for (const key of ['g', 'o', 'h', 'c']) {
        await page.keyboard.press(key);
        await expect(page.locator('dialog')).toBeVisible();
        expect(await findViolations(page), `after ${key}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
      }
    });

    test(`axe finds nothing in the console of ${deck.name} in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const talk = slidesIn(deck.workshop()).find(slide => slide.layout === 'discussion');
      await openDeck(page, `?lang=${language}${talk ? `#/${talk.id}` : ''}`, deck);
      const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      await expect(notes.locator('[data-part]').first()).toBeVisible();
      expect(await findViolations(notes), 'console').toEqual([]);
      for (const key of ['g', 'd', 'q', '?']) {
        await notes.keyboard.press(key);
        if ((await notes.locator('dialog').count()) === 0) continue;
        expect(await findViolations(notes), `console after ${key}`).toEqual([]);
        await notes.keyboard.press('Escape');
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const deck of built) {
    const { alone, pairs } = modesOf(deck);

    test(`every title and every step of ${deck.name} can be read, without sideways scroll at 320 px`, async ({ page }) => {
      for (const mode of [...alone, ...pairs.slice(0, 1)]) {
        await page.goto(`${deck.deckAddress}?lang=${mode}`);
        await expect(page.locator('.reading-bar')).toBeVisible();
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        const slides = slidesIn(deck.workshop());
        await expect(page.locator('.slides > .slide')).toHaveCount(slides.length);
        for (const slide of slides) {
          for (const language of mode.split(','))
            await expect(page.locator(`#${slide.id} .text[lang="${language}"]`)).toContainText(inlinesToText(slide.text[language]?.title ?? []));
        }
        const hidden = await page.evaluate(languages => {
          const steps = languages.flatMap(language => [...document.querySelectorAll(`.text[lang="${language}"] .fragment`)]);
          return steps.filter(step => !step.checkVisibility({ opacityProperty: true, visibilityProperty: true })).map(step => step.textContent);
        }, mode.split(','));
        expect(hidden).toEqual([]);
      }
    });

    for (const mode of deck === realWorkshop ? [...alone, ...pairs.slice(0, 1)] : pairs.slice(0, 1)) {
      test(`axe finds nothing in the reading view of ${deck.name} in ${mode}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`${deck.deckAddress}?lang=${mode}`);
        await expect(page.locator('.reading-bar')).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  }
});

/** The page’s elements, with nothing in those of scripts. */
const withoutScripts = (html: string): string => html.replace(/(<script[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1');

for (const deck of built) {
  test.describe(`the files of ${deck.name}`, () => {
    const deckFile = 'kit/START-HERE_EMPIECE-AQUI.html';

    test('are in the kit: the deck of at most 700 kB, every PDF and a page to read first; the ZIP file holds the same', () => {
      const files = readdirSync(deck.distFile('kit'), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
      const names = files.map(entry =>
        join(entry.parentPath, entry.name)
          .slice(deck.distFile('kit').length + 1)
          .replaceAll('\\', '/'),
      );
      const pdfs = kitOrders(deck.workshop()).map(order => `pdf/${pdfName(order)}`);
      expect(names.sort()).toEqual(['LICENSES_LICENCIAS.txt', 'READ-ME_LEA-ESTO.txt', 'START-HERE_EMPIECE-AQUI.html', ...pdfs].sort());
      expect(statSync(deck.distFile(deckFile)).size).toBeLessThanOrEqual(700_000);
      const zip = unzipSync(readFileSync(deck.distFile('kit.zip')));
      const inside = Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
      expect(Object.keys(inside).sort()).toEqual(names);
      for (const name of names) expect(readFileSync(deck.distFile(`kit/${name}`)).equals(inside[name] ?? new Uint8Array()), name).toBe(true);
    });

    test('are there if the page to read first names them', () => {
      const text = readFileSync(deck.distFile('kit/READ-ME_LEA-ESTO.txt'), 'utf8');
      expect(text).toContain('START-HERE_EMPIECE-AQUI.html');
      const pdfs = readdirSync(deck.distFile('kit/pdf'));
      for (const name of ['facilitator-guide', 'glossary', 'handout', 'evaluation', 'flyer', 'slides', 'large-print']) {
        expect(text).toContain(name);
        expect(pdfs.some(pdf => pdf.includes(name))).toBe(true);
      }
    });

    test('hold no address that a browser would load', () => {
      for (const file of [deckFile, 'site/index.html']) {
        const html = readFileSync(deck.distFile(file), 'utf8');
        expect(withoutScripts(html).match(/<(script|link|img|iframe|source)[^>]*\s(src|href)=(?!["']?data:)[^>]*/g)).toBeNull();
        const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n');
        expect(styles).toContain('url(data:font/woff2');
        expect(styles.match(/@import|url\((?!["']?data:)/g)).toBeNull();
      }
    });

    test('that are published hold no text of the notes', () => {
      const html = readFileSync(deck.distFile('site/index.html'), 'utf8');
      const folded = html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      const words = folded.replace(/\s+/g, ' ');
      let compared = 0;
      for (const slide of slidesIn(deck.workshop())) {
        for (const notes of Object.values(slide.notes)) {
          for (const block of notes.parts.flatMap(part => part.blocks)) {
            const text = block.kind === 'paragraph' ? inlinesToText(block.children) : '';
            if (text.length < 30) continue;
            compared++;
            // A sentence of it alone would be as bad.
            expect(words).not.toContain(text.slice(0, 30));
          }
        }
      }
      expect(compared).toBeGreaterThan(slidesIn(deck.workshop()).length);
      expect(withoutScripts(html).match(/<template(?! id="licenses")|id="pack"/)).toBeNull();
    });

    test('read as a document in every language without JavaScript', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(deck.deckAddress);
      for (const slide of slidesIn(deck.workshop())) {
        for (const language of deck.workshop().languages) {
          const title = inlinesToText(slide.text[language]?.title ?? []);
          await expect(
            page.locator(`#${slide.id} .text[lang="${language}"]`).getByRole('heading', { level: slide.layout === 'title' ? 1 : 2, name: title }),
          ).toBeVisible();
        }
      }
      await expect(page.locator('.fragment').first()).toBeVisible();
      await expect(page.locator('template:not(#licenses)')).toHaveCount(0);
      await context.close();
    });
  });
}

/** Every word that a slide says in a language. */
function wordsOf(slide: Slide, language: string): string[] {
  const text = slide.text[language];
  if (!text) return [];
  const toText = (blocks: readonly Block[]): string => blocksToText(withoutPictures(blocks));
  const parts = [inlinesToText(text.title), toText(text.blocks), ...text.cards.flatMap(card => [inlinesToText(card.title), toText(card.blocks)])];
  return parts.join(' ').split(/\s+/).filter(Boolean);
}

function expectWholeSlides(pdf: ReadPdf, workshop: Workshop, languages: readonly string[]): void {
  const slides = slidesIn(workshop);
  expect(pdf.pages).toHaveLength(slides.length);
  pdf.pages.forEach((page, i) => {
    const slide = slides[i];
    if (!slide) throw new Error('There is a page without a slide.');
    const text = squeezed(page.text);
    for (const language of languages) {
      for (const word of wordsOf(slide, language)) expect(text, `page ${i + 1}, ${language}`).toContain(squeezed(word));
      for (const { alt } of imagesOf(slide.text[language]?.blocks ?? [])) expect(page.descriptions).toContain(alt);
    }
    expect({ width: page.width, height: page.height }).toEqual({ width: 960, height: 540 });
    expect(page.isPainted).toBe(true);
  });
}

for (const deck of built) {
  const { alone, pairs } = modesOf(deck);
  // The fixture’s side by side alone: reading what is painted takes long.
  for (const languages of [...(deck === realWorkshop ? alone : []), pairs[0] ?? ''].map(mode => mode.split(','))) {
    test.describe(`slides-${languages.join('-')}.pdf of ${deck.name}`, () => {
      let pdf: ReadPdf;
      let slides: readonly Slide[];
      test.beforeAll(async () => {
        slides = slidesIn(deck.workshop());
        pdf = await readPdf(readFileSync(deck.distFile(`kit/pdf/slides-${languages.join('-')}.pdf`)), { painting: true });
      });

      test('has one 16:9 page per slide with every word of it, steps included', () => expectWholeSlides(pdf, deck.workshop(), languages));

      test('has nothing of a language that was not asked for', () => {
        const [other] = deck.workshop().languages.filter(language => !languages.includes(language));
        if (other === undefined) return expect(languages).toHaveLength(2);
        const title = squeezed(inlinesToText(slides[1]?.text[other]?.title ?? []));
        expect(pdf.pages.map(page => squeezed(page.text)).join()).not.toContain(title);
      });

      test('has title, language, tags on every page and embedded fonts', () => {
        expect(pdf.title).toBe(languages.map(language => deck.workshop().title[language]?.text).join(' · '));
        expect(pdf.language).toMatch(new RegExp(`^${languages[0]}`));
        expect(pdf.isTagged).toBe(true);
        expect(pdf.missingFonts).toEqual([]);
        for (const page of pdf.pages) {
          expect(page.roles).toContainEqual(expect.stringMatching(/^H[12]$/));
          expect(page.roles).toContain('P');
        }
        for (const language of languages) expect([...pdf.passageLanguages]).toContain(language);
      });

      test('has a bookmark for each slide', () => {
        for (const slide of slides) for (const language of languages) expect(pdf.bookmarks).toContain(inlinesToText(slide.text[language]?.title ?? []));
      });

      test('has live links to the same addresses as the slides', () => {
        const { resources } = deck.workshop();
        slides.forEach((slide, i) => {
          const expected = languages.flatMap(language => {
            const text = slide.text[language];
            const links = text ? linksOf([...text.blocks, ...text.cards.flatMap(card => card.blocks)]) : [];
            return links.map(link => linkAddress(link.target, { language, resources }));
          });
          const found = pdf.pages[i]?.links.map(link => link.replace(/\/$/, '')) ?? [];
          for (const address of expected) expect(found).toContain(address.replace(/\/$/, ''));
        });
      });
    });
  }
}

test('plain Ctrl+P on stage prints every slide whole, in the languages on screen', async ({ page }) => {
  const deck = realWorkshop;
  const { alone, pairs } = modesOf(deck);
  const start = slidesIn(deck.workshop()).find(slide => 'incremental' in slide && slide.incremental)?.id ?? '';
  await openDeck(page, `#/${start}`, deck);
  const cover = page.locator('dialog:modal');
  for (const languages of [...alone, pairs[0] ?? ''].map(mode => mode.split(','))) {
    // Whatever lies over the slides is no part of them, keeps nothing from being read, and goes on to lie there.
    if (languages.length === 2) await page.keyboard.press('h');
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }), { painting: true });
    expectWholeSlides(pdf, deck.workshop(), languages);
    for (const { roles } of pdf.pages) expect(roles).toContainEqual(expect.stringMatching(/^H[12]$/));
    if (languages.length < 2) await page.keyboard.press('l');
    else expect(pdf.pages[0]?.text).not.toContain(await cover.getByRole('heading').first().innerText());
  }
  await expect(cover).toBeFocused();
  await page.keyboard.press('h');
  await expect(cover).toHaveCount(0);
  // Printing changes nothing on stage.
  await expect(page.locator('.slides > .present')).toHaveAttribute('id', start);
  await page.reload();
  await onStage(page);
  await expect(page.locator('.slides > .slide[aria-hidden]').first()).toBeAttached();
});

test(`slides and documents of ${changed.name} are printed whole`, async () => {
  test.setTimeout(240_000);
  const workshop = changed.workshop();
  const languages = workshop.languages.slice(0, 2);
  for (const { bytes, order, diagnostics, name } of await print(
    ordersOf({ kinds: ['slides', 'handout', 'facilitator-guide'], languages }, workshop),
    {},
    workshop,
  )) {
    expect(diagnostics, name).toEqual([]);
    if (order.kind === 'slides') expectWholeSlides(await readPdf(bytes, { painting: true }), workshop, order.languages);
  }
});

/** In pt. Chromium rounds A4 to whole pixels. */
const paperSizes = { letter: [612, 792], a4: [595.28, 841.89] } as const;

const sizeOf = ({ order }: PrintedAndRead): readonly [number, number] => {
  if (order.paper) return paperSizes[order.paper];
  return order.kind === 'slides-4x3' ? [960, 720] : [960, 540];
};

/** Pages of each kind that are announced in advance, for one language and for two. */
function pagesOf(kind: KindName, workshop: Workshop): readonly [alone: number, together: number] | undefined {
  const { length } = slidesIn(workshop);
  const perPage = (count: number) => [Math.ceil(length / count), Math.ceil(length / count)] as const;
  const pages: Partial<Record<KindName, readonly [number, number]>> = {
    slides: [length, length],
    'slides-4x3': [length, length],
    'slides-2-per-page': perPage(2),
    'slides-4-per-page': perPage(4),
    'slides-6-per-page': perPage(6),
    handout: [2, 2],
    'handout-black-and-white': [2, 2],
    evaluation: [1, 2],
    flyer: [1, 2],
  };
  return pages[kind];
}

for (const deck of built) {
  test.describe(`documents of ${deck.name}`, () => {
    // Many PDFs are printed in one test, which takes its time where other programs are at work too.
    test.describe.configure({ timeout: 240_000 });
    const of = deck.workshop();
    const slides = slidesIn(of);

    // Of the fixture, those whose pages depend on how long the text is, on one paper.
    const some: readonly KindName[] = deck === realWorkshop ? kindNames : ['handout', 'evaluation', 'flyer'];
    const onPapers = deck === realWorkshop ? { papers } : {};
    for (const kind of some) {
      test(`${kind}: whole pages of the right number and size, with embedded fonts, and nothing that does not fit`, async () => {
        const printed = await printAndRead({ kinds: [kind], ...onPapers }, deck);
        expect(printed.length).toBeGreaterThanOrEqual(of.languages.length * (kinds[kind].onPaper && deck === realWorkshop ? 2 : 1));
        for (const each of printed) {
          const { pdf, order, name } = each;
          const expected = pagesOf(kind, of)?.[order.languages.length - 1];
          if (expected !== undefined) expect(pdf.pages, name).toHaveLength(expected);
          const [width, height] = sizeOf(each);
          for (const page of pdf.pages) {
            expect(Math.abs(page.width - width), name).toBeLessThan(1);
            expect(Math.abs(page.height - height), name).toBeLessThan(1);
            expect(squeezed(page.taggedText).length, `${name} has a blank page`).toBeGreaterThan(20);
            expect(page.cutText, name).toEqual([]);
          }
          expect(pdf.missingFonts, name).toEqual([]);
          expect(pdf.isTagged).toBe(true);
          expect(pdf.language, name).toBe(order.languages[0]);
          expect(each.diagnostics, name).toEqual([]);
        }
      });

      const { from } = kinds[kind];
      if (from === undefined) continue;
      test(`${kind}: the text of the source, no word more or less, in its order, and its links`, async () => {
        for (const { pdf, order, name } of await printAndRead({ kinds: [kind] }, deck)) {
          // A table’s head repeats on each of its pages, but is said once.
          const text = pdf.pages.map(page => squeezed(page.taggedText)).join('');
          expect(text, name).toBe(squeezed(order.languages.map(language => documentToText(of, from, language)).join('')));
          const links = pdf.pages.flatMap(page => page.links).map(link => link.replace(/\/$/, ''));
          expect([...new Set(links)].sort(), name).toEqual([...new Set(order.languages.flatMap(language => documentLinks(of, from, language)))].sort());
        }
      });
    }

    test('in large print have no character under 18 pt, and those for the room none under 9 pt', async () => {
      for (const [choice, least] of [
        [{ kinds: ['handout-large-print'] }, 17.99],
        [{ kinds: ['handout', 'evaluation', 'flyer', 'glossary'], ...onPapers }, 8.99],
      ] as const)
        for (const { pdf, name } of await printAndRead(choice, deck))
          expect(Math.min(...pdf.pages.flatMap(page => page.letterSizes)), name).toBeGreaterThanOrEqual(least);
    });

    for (const [language, paper] of deck === realWorkshop
      ? ([
          [of.languages[0] ?? '', 'letter'],
          [of.languages.at(-1) ?? '', 'a4'],
        ] as const)
      : ([[of.languages.at(-1) ?? '', 'letter']] as const)) {
      test(`the facilitator’s guide has each slide with its notes on one page, and the contents say which (${language}, ${paper})`, async () => {
        const [guide] = await printAndRead({ kinds: ['facilitator-guide'], languages: [language], papers: [paper] }, deck);
        if (!guide) throw new Error('Nothing was printed.');
        const texts = guide.pdf.pages.map(page => squeezed(page.text));
        const named = [
          ...slides.map((slide, i) => `${i + 1} · ${inlinesToText(slide.text[language]?.title ?? [])}`),
          ...of.documents.filter(each => each.folder === 'speaker-notes').map(each => inlinesToText(each.text[language]?.title ?? [])),
        ];
        const contents = (guide.pdf.pages[1]?.text ?? '').split('\n').map(squeezed);
        const numbers = named.map(title => {
          const line = contents.find(each => each.startsWith(squeezed(title))) ?? '';
          const [number = ''] = /^\d+/.exec(line.slice(squeezed(title).length)) ?? [];
          expect(texts[Number(number) - 1], `page ${number} of “${title}”`).toContain(squeezed(title));
          return Number(number);
        });
        slides.forEach((slide, i) => {
          const page = texts[(numbers[i] ?? 0) - 1] ?? '';
          for (const part of slide.notes[language]?.parts ?? []) {
            for (const line of blocksToText(part.blocks).split('\n')) expect(page, slide.id).toContain(squeezed(line));
          }
          expect(numbers[i]).toBe((numbers[0] ?? 0) + i);
        });
        // What is beside the slides is there whole, wherever its pages break.
        const whole = guide.pdf.pages.map(page => squeezed(page.taggedText)).join('');
        for (const { folder, text } of of.documents) {
          const lines = folder === 'speaker-notes' ? (text[language]?.parts ?? []).flatMap(part => blocksToText(part.blocks).split('\n')) : [];
          for (const line of lines) expect(whole).toContain(squeezed(line));
        }
      });
    }

    test('have room for long names, and the date in words', async () => {
      const localContacts = of.placeholders.localContacts.map((contact, i) => ({ ...contact, name: longNames[i] ?? '', phone: longPhone }));
      const school = 'Benito Juárez Community Elementary School';
      const filled = { ...of, placeholders: { ...of.placeholders, school, date: '2026-11-24', presenter: 'María Fernanda Castañeda-Whit', localContacts } };
      const orders = ordersOf({ kinds: ['slides', 'handout', 'flyer'], languages: of.languages.slice(0, 2) }, filled);
      for (const { bytes, diagnostics, name } of await print(orders, {}, filled)) {
        expect(diagnostics, name).toEqual([]);
        const text = squeezed((await readPdf(bytes)).pages.map(page => page.text).join(''));
        for (const words of name.startsWith('handout')
          ? longNames.slice(0, localContacts.length)
          : ['Tuesday, November 24, 2026', 'martes, 24 de noviembre de 2026'])
          expect(text, name).toContain(squeezed(words));
      }
    });
  });
}

test.describe('what a machine can check of PDF/UA-1', () => {
  for (const deck of built) {
    const folder = deck.distFile('kit/pdf');
    for (const name of readdirSync(folder)) {
      // Kinds differ; the languages of the fixture’s do not.
      if (deck === fixture && !name.endsWith('-es.pdf')) continue;
      test(`holds in ${name} of ${deck.name}`, async () => {
        const file = await readPdfFile(readFileSync(join(folder, name)));
        expect(findingsIn(file)).toEqual([]);
        // Only an independent validator may claim it.
        expect(file.metadata).not.toContain('pdfuaid');
      });
    }
  }

  test('leaves slides no text at all among their decoration', async () => {
    const folder = realWorkshop.distFile('kit/pdf');
    for (const name of readdirSync(folder).filter(each => each.startsWith('slides'))) {
      const { pages } = await readPdfFile(readFileSync(join(folder, name)));
      const decoration = pages.flatMap(({ items }) => items.filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact')));
      expect(decoration.length).toBeGreaterThan(0);
      expect(decoration.filter(({ kind }) => kind === 'text')).toEqual([]);
    }
  });

  test('keeps words apart where a line ends', async () => {
    for (const { workshop, distFile } of built) {
      const handout = workshop().documents.find(({ id }) => id === 'handout')?.text;
      for (const language of workshop().languages) {
        const slides = slidesIn(workshop()).map(slide => slide.text[language]);
        for (const [name, parts] of [
          [`handout-${language}.pdf`, handout?.[language]?.parts ?? []],
          [`slides-${language}.pdf`, slides],
        ] as const) {
          const items = await readItems(readFileSync(distFile(`kit/pdf/${name}`)));
          const text = items.flatMap(page => page.flatMap(({ glyphs }) => glyphs.map(({ unicode }) => unicode))).join('');
          const lines = parts
            .flatMap(part => (part ? withoutPictures([...part.blocks, ...part.cards.flatMap(({ blocks }) => blocks)]) : []))
            .flatMap(block =>
              block.kind === 'table' ? [...block.head, ...block.rows.flat()].map(cell => inlinesToText(cell)) : blocksToText([block]).split('\n'),
            );
          for (const line of lines) expect(text, name).toContain(line);
        }
      }
    }
  });
});

test('LibreOffice opens the editable copies, with every slide and its text', async ({ browserName: _ }, info) => {
  test.setTimeout(360_000);
  if (!hasOffice('impress')) {
    console.log('\nLibreOffice Impress is not installed, so nothing was opened with it (on Debian: apt-get install libreoffice-impress).');
    return;
  }
  for (const { name: deckName, root, workshop } of built) {
    const assets = readAssets(root, workshop(), { images: new Set(), words: {} });
    const [first = '', second = ''] = workshop().languages;
    // A workshop of one language has none to put beside it.
    const copies: readonly PptxLanguages[] = second === '' ? [[first]] : [[workshop().languages.at(-1) ?? ''], [first, second]];
    let copy = 0;
    for await (const { name, bytes } of pptxFiles(workshop(), assets, copies, new Date(0))) {
      const languages = copies[copy++] ?? [];
      const file = info.outputPath(name);
      writeFileSync(file, bytes);
      const [converted = ''] = convertWithOffice([file], 'slides-pdf', info.outputPath(''));
      const pdf = await readPdf(readFileSync(converted));
      const slides = slidesIn(workshop());
      expect(pdf.pages, deckName).toHaveLength(slides.length);
      slides.forEach((slide, i) => {
        const text = squeezed(pdf.pages[i]?.text ?? '');
        for (const language of languages) {
          const { title = [], cards = [] } = slide.text[language] ?? {};
          for (const words of [title, ...cards.map(card => card.title)]) expect(text, slide.id).toContain(squeezed(inlinesToText(words)));
        }
      });
    }
  }
});
