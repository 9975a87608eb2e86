import { expect, test } from 'vitest';
import { encodePng } from '../../../e2e/pictures.ts';
import { fromDataAddress, toDataAddress } from '../../images/dataAddress.ts';
import { readImageHeader } from '../../images/imageHeader.ts';
import { imagesForPaper } from './imagesForPaper.ts';

test('a PDF has pictures no larger than paper shows, and all others as they are', () => {
  const small = toDataAddress(encodePng(1280, 20));
  const drawing = toDataAddress(new TextEncoder().encode('<svg width="4000" height="30"/>'));
  const { 'a.png': large = '', ...others } = imagesForPaper({ 'a.png': toDataAddress(encodePng(1920, 30)), 'b.png': small, 'c.svg': drawing });
  expect(readImageHeader(fromDataAddress(large))).toMatchObject({ kind: 'image', width: 1280, height: 20 });
  expect(others).toEqual({ 'b.png': small, 'c.svg': drawing });
});
