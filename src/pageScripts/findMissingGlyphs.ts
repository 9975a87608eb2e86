/** Letters of a language that no font of this computer has. */
export interface MissingGlyphs {
  readonly language: string;
  readonly characters: readonly string[];
}

/**
 * Finds the letters in the page, or in elements of it, that neither its own fonts nor those of the system have: each is drawn, and compared
 * with how this browser draws what no font can have. Firefox writes the letter's code into the box that it draws, so that there nothing is found.
 * Only letters are looked at, and not those of Latin, which the embedded font has. It waits for the fonts.
 * Sent to the browser as source, so it calls nothing outside itself.
 */
export async function findMissingGlyphs(selector = 'body'): Promise<MissingGlyphs[]> {
  const byLanguage = new Map<string, { readonly font: string; readonly characters: Set<string> }>();
  for (const holder of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // Nearly all texts are Latin, and are done with here.
      const characters = text.nodeValue?.match(/(?=\p{L})[^\u0020-\u02ff]/gu);
      const element = text.parentElement;
      if (!characters || !element || element.closest('script, style')) continue;
      const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const known = byLanguage.get(language) ?? { font: getComputedStyle(element).fontFamily, characters: new Set<string>() };
      byLanguage.set(language, known);
      for (const letter of characters) known.characters.add(letter);
    }
  }
  if (byLanguage.size === 0) return [];
  await document.fonts.ready;
  const size = 32;
  const canvas = document.createElement('canvas');
  canvas.width = 2 * size;
  canvas.height = 2 * size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  const found: MissingGlyphs[] = [];
  for (const [language, { font, characters }] of byLanguage) {
    context.font = `${size}px ${font}`;
    // First a code point that Unicode reserves as a noncharacter. A named function would not be sent to the browser, hence the loop.
    let box: string | undefined;
    const missing: string[] = [];
    for (const letter of ['\ufdd0', ...characters]) {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillText(letter, size / 2, 1.5 * size);
      const drawn = context.getImageData(0, 0, canvas.width, canvas.height).data.join();
      box ??= drawn;
      if (drawn === box && letter !== '\ufdd0') missing.push(letter);
    }
    if (missing.length > 0) found.push({ language, characters: missing });
  }
  return found;
}
