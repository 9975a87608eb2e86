type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<PdfJs> | undefined;

/** Loads pdf.js when it is first needed, since that takes a while. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  // The part that pdf.js would load for itself, by a path that is not there once all is in one bundle; loaded, it is found.
  // @ts-expect-error It has no types.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const removeStandIns = addStandIns();
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (?:load|polyfill)/.test(String(words[0]))) warn(...words);
  };
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    removeStandIns();
  }
}

/**
 * pdf.js makes a matrix as it is loaded, for drawing, with what browsers have or a native package that is not part of ours; without either it does not
 * load, and it warns. Text needs none of that, so that an empty class will do.
 */
function addStandIns(): () => void {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter(name => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  return () => {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  };
}
