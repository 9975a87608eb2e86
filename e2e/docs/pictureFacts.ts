import type { PictureFacts } from '../../src/docs/picturesPage.ts';
import { longestSide } from '../../src/node/images/scaleImage.ts';
import { largestKit } from '../../src/node/kit/kitSizeProblems.ts';
import { pictureLine } from '../../src/node/kit/listPictures.ts';
import { kinds } from '../../src/render/documents/kinds.ts';
import { kitOrders } from '../../src/render/documents/orders.ts';
import { exampleWorkshop } from '../examples/exampleWorkshop.ts';

const photoBytes = 290_000;

/** A kit without pictures, in MB. */
const kitOfWords = 2;

/** The deck, and each PDF that shows slides. */
const filesWithPhoto = 1 + kitOrders(exampleWorkshop()).filter(({ kind }) => kinds[kind].from === undefined).length;

/** What the page of pictures says of building, as the code has it. */
export const pictureFacts: PictureFacts = {
  longestSide,
  largestKit,
  photo: { files: filesWithPhoto, most: Math.round(((largestKit - kitOfWords) * 1_000_000) / (filesWithPhoto * photoBytes)) },
  listed: pictureLine({
    path: 'images/garden.jpg',
    bytes: photoBytes,
    width: longestSide,
    height: (longestSide * 3) / 4,
    from: { bytes: 5_100_000, width: 4032, height: 3024 },
  }),
};
