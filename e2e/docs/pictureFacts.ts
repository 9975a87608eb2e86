import type { PictureFacts } from '../../src/docs/picturesPage.ts';
import { longestSide } from '../../src/node/images/scaleImage.ts';
import { largestKit } from '../../src/node/kit/kitSizeProblems.ts';
import { pictureLine } from '../../src/node/kit/listPictures.ts';

/** What the page of pictures says of building, as the code has it. */
export const pictureFacts: PictureFacts = {
  longestSide,
  largestKit,
  listed: pictureLine({
    path: 'images/garden.jpg',
    bytes: 290_000,
    width: longestSide,
    height: (longestSide * 3) / 4,
    from: { bytes: 5_100_000, width: 4032, height: 3024 },
  }),
};
