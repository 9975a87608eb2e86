import { expect, test } from 'vitest';
import { findRepeats, renameTargets } from './shareMedia.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a picture that several slides show is in the file once', () => {
  const files = {
    'ppt/media/image-1-1.png': bytes('one'),
    'ppt/media/image-2-1.png': bytes('other'),
    'ppt/media/image-3-1.png': bytes('one'),
    'ppt/slides/slide1.xml': bytes('one'),
  };
  const repeats = findRepeats(files);
  expect([...repeats]).toEqual([['ppt/media/image-3-1.png', 'ppt/media/image-1-1.png']]);
  expect(renameTargets('<Relationship Target="../media/image-3-1.png"/><Relationship Target="../media/image-2-1.png"/>', repeats)).toBe(
    '<Relationship Target="../media/image-1-1.png"/><Relationship Target="../media/image-2-1.png"/>',
  );
});
