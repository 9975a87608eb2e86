import { expect, type Page } from '@playwright/test';

/** Opens the facilitator's console by its key, and waits until it has heard of the deck. */
export async function openConsole(page: Page, { timeout = 30_000 }: { readonly timeout?: number } = {}): Promise<Page> {
  const [console] = await Promise.all([page.waitForEvent('popup', { timeout }), page.keyboard.press('s')]);
  await expect(console.locator('.notes-text section')).not.toHaveCount(0);
  return console;
}

/** What is in the page beside the slides, for tests that look for just these words. */
const appendices: readonly (readonly [name: string, language: string, html: string])[] = [
  [
    'questions',
    'en',
    '<h2>Should we pay the money?</h2><p>No. Paying does not stop it.</p><p>Source: practice</p><h2>Is it a crime?</h2><p>Yes, it is blackmail.</p>',
  ],
  ['questions', 'es', '<h2>¿Hay que pagar el dinero?</h2><p>No. Pagar no lo detiene.</p><p>Fuente: práctica</p><h2>¿Es un delito?</h2><p>Sí, es chantaje.</p>'],
  [
    'glossary',
    'en',
    '<table><thead><tr><th>Term</th><th>In Spanish</th><th>Meaning</th></tr></thead><tbody><tr><td>Zebra word</td><td>Palabra cebra</td><td>A word that only the glossary has.</td></tr></tbody></table>',
  ],
  [
    'glossary',
    'es',
    '<table><thead><tr><th>Término</th><th>En inglés</th><th>Qué es</th></tr></thead><tbody><tr><td>Palabra cebra</td><td>Zebra word</td><td>Una expresión que solo está aquí.</td></tr></tbody></table>',
  ],
  ['if-someone-tells-you', 'en', '<h2>What to do</h2><ul><li>Secret steps: thank, believe, report.</li></ul>'],
  ['if-someone-tells-you', 'es', '<h2>Qué hacer</h2><ul><li>Pasos secretos: agradezca, crea, reporte.</li></ul>'],
];

/** Puts appendices of known words into every page of the test, before its script looks for any. */
export async function withAppendices(page: Page): Promise<void> {
  await page.context().addInitScript(all => {
    const watch = new MutationObserver(() => {
      const slides = document.querySelector('.slides');
      if (!slides) return;
      watch.disconnect();
      for (const [name, language, html] of all) {
        const template = document.createElement('template');
        template.className = 'appendix';
        template.setAttribute('data-appendix', name);
        template.lang = language;
        template.innerHTML = html;
        document.body.prepend(template);
      }
    });
    watch.observe(document, { childList: true, subtree: true });
  }, appendices);
}

const sessionStart = new Date('2026-11-22T19:00:00').getTime();

/** Sets the wall clock of all windows to so many minutes and seconds after seven in the evening, where it is. */
export async function setTime(page: Page, time: string): Promise<void> {
  const [minutes = 0, seconds = 0] = time.split(':').map(Number);
  await page.context().clock.setFixedTime(sessionStart + (minutes * 60 + seconds) * 1000);
}
