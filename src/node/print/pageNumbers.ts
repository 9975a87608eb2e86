/** The number of the page, from 1, that each target of a link within the PDF stands on, by its id. */
export async function pageNumbers(pdf: Uint8Array): Promise<Readonly<Record<string, number>>> {
  // Loaded only where it is used: it takes longer than all else before a browser starts.
  const { PDFArray, PDFDict, PDFDocument, PDFName } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const numbers = new Map(document.getPages().map((page, i) => [page.ref.toString(), i + 1]));
  const targets = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return Object.fromEntries(
    targets.flatMap(([name, target]) => {
      const array = document.context.lookup(target);
      const number = array instanceof PDFArray ? numbers.get(String(array.get(0))) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number]];
    }),
  );
}
