import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from './finishPdf.ts';

test('a PDF without tags is refused, with what to do', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const details = { title: '', author: '', subject: '', languages: ['en'], date: new Date(0) };
  await expect(finishPdf(await document.save(), details)).rejects.toThrow('The PDF has no tags; print it with “tagged: true”.');
});
