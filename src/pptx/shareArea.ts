import type { Area } from './sheet.ts';

type Size = Pick<Area, 'width' | 'height'>;

interface Shares {
  readonly text: Area;
  readonly picture: Area;
}

interface Sharing {
  readonly picture: Size;
  /** Whether the picture comes before the text. */
  readonly isFirst: boolean;
  /** Whether it is on the left where it is beside the text; otherwise that is as their order is. */
  readonly isLeft?: boolean;
  readonly gap: number;
  /** How much smaller the text has to be in a room, and how tall it is there. */
  readonly fit: (room: Size) => { readonly scale: number; readonly height: number };
}

/** The share of an area in which a picture is as large as it needs to be, beside its text. */
const enough = 0.3;

/** The share of its size that type keeps, if the picture can be seen at all then. */
const readable = 0.6;

/** Beside text it is less liked than below it, where the deck has it: a little less if it is more upright than the area, and much less otherwise. */
const besideText = { upright: 0.95, across: 0.7 };

/**
 * Shares an area between text and a picture, which is below the text or beside it: so that both are as large as can be, and type keeps at least six
 * tenths of its size where that leaves any room for the picture. Both are in their order, and the picture is right after the text.
 */
export function shareArea(area: Area, { picture, isFirst, isLeft = isFirst, gap, fit }: Sharing): Shares {
  const wanted = Math.sqrt(Math.min(enough * area.width * area.height, picture.width * picture.height));
  const isUpright = picture.width * area.height < picture.height * area.width;
  let best: Shares & { readonly score: number } = { ...below(area, area.height / 4, area.height, gap, isFirst), score: 0 };
  for (let share = 0.2; share <= 0.75; share += 0.05) {
    for (const [isBeside, liking] of [
      [false, 1],
      [true, isUpright ? besideText.upright : besideText.across],
    ] as const) {
      const room = isBeside ? { width: area.width * share, height: area.height } : { width: area.width, height: area.height * share };
      const shown = pictureWithin(picture, room);
      const left = isBeside ? { width: area.width - shown.width - gap, height: area.height } : { width: area.width, height: area.height - shown.height - gap };
      const { scale, height } = fit(left);
      const score = Math.min(1, Math.sqrt(shown.width * shown.height) / wanted) * scale * (scale < readable ? 0.5 : 1) * liking;
      if (score > best.score) {
        const areas = isBeside ? beside(area, shown.width, gap, isLeft) : below(area, shown.height, Math.min(height, left.height), gap, isFirst);
        best = { ...areas, score };
      }
    }
  }
  const { text, picture: shown } = best;
  return { text, picture: shown };
}

/** How large a picture is in a room: as it is, or smaller in the same shape. */
export function pictureWithin({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}

function beside(area: Area, width: number, gap: number, isLeft: boolean): Shares {
  const left = area.width - width - gap;
  const [x, textX] = isLeft ? [area.x, area.x + width + gap] : [area.x + left + gap, area.x];
  return { text: whole({ ...area, x: textX, width: left }), picture: whole({ ...area, x, width }) };
}

function below(area: Area, height: number, ofText: number, gap: number, isFirst: boolean): Shares {
  const [y, textY] = isFirst ? [area.y, area.y + height + gap] : [area.y + ofText + gap, area.y];
  return { text: whole({ ...area, y: textY, height: ofText }), picture: whole({ ...area, y, height }) };
}

const whole = ({ x, y, width, height }: Area): Area => ({ x: Math.round(x), y: Math.round(y), width: Math.floor(width), height: Math.floor(height) });
