import type { PictureFacts } from '../../src/docs/picturesPage.ts';
import { longestSide } from '../../src/node/images/scaleImage.ts';
import { largestKit } from '../../src/node/kit/kitSizeProblems.ts';
import { pictureLine } from '../../src/node/kit/listPictures.ts';
import { longestOnPaper } from '../../src/node/print/imagesForPaper.ts';
import { kinds } from '../../src/render/documents/kinds.ts';
import { kitOrders } from '../../src/render/documents/orders.ts';
import { exampleWorkshop } from '../examples/exampleWorkshop.ts';

const photoBytes = 290_000;

/** A kit without pictures, in MB. */
const kitOfWords = 2;

/** PDFs that show slides. */
const pdfsWithPhoto = kitOrders(exampleWorkshop()).filter(({ kind }) => kinds[kind].from === undefined).length;

/** In the deck it is as large as it is shown; PDFs have fewer pixels of it. */
const bytesInKit = photoBytes * (1 + pdfsWithPhoto * (longestOnPaper / longestSide) ** 2);

/** What the page of pictures says of building, as the code has it. */
export const pictureFacts: PictureFacts = {
  longestSide,
  largestKit,
  photo: { files: 1 + pdfsWithPhoto, most: Math.round(((largestKit - kitOfWords) * 1_000_000) / bytesInKit) },
  listed: pictureLine({
    path: 'images/garden.jpg',
    bytes: photoBytes,
    width: longestSide,
    height: (longestSide * 3) / 4,
    from: { bytes: 5_100_000, width: 4032, height: 3024 },
  }),
};
