import { workerData } from 'node:worker_threads';
import './imageData.ts';
import { scaleImage } from './scaleImage.ts';
import type { PictureAnswer, PictureThreadData } from './scaleImages.ts';

const { pictures, longest, next, done, port } = workerData as PictureThreadData;

/** Scales pictures, each thread the next one that no other has begun, until there are no more. */
for (let number = Atomics.add(next, 0, 1); number < pictures.length; number = Atomics.add(next, 0, 1)) {
  const answer = await scaleImage(pictures[number] ?? new Uint8Array(), longest).then(
    (bytes): PictureAnswer => ({ number, bytes }),
    (error: unknown): PictureAnswer => ({ number, failure: error instanceof Error ? error.message : String(error) }),
  );
  port.postMessage(answer);
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
}
