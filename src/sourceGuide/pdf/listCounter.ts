import type { DraftItem, Numbering } from './draft.ts';
import { isFirstCount, isNextCount, type ListMark } from './listMarks.ts';

interface Level {
  readonly left: number;
  readonly last: ListMark;
}

/** What an item that begins at a place of its column belongs to. */
export interface ItemPlace {
  readonly left: number;
  readonly mark: ListMark;
  readonly depth: number;
  readonly isNewList: boolean;
}

/** Which list the items of a document belong to, as they come. Lists go on from column to column. */
export interface ListCounter {
  /** A column begins so many pt from the left. */
  readonly enterColumn: (left: number) => void;
  /** Where an item with such a mark would belong, or nothing if its number is not the next one. */
  readonly placeOf: (left: number, mark: ListMark, size: number) => ItemPlace | undefined;
  /** Counts an item; gives what its draft says about its list. */
  readonly take: (place: ItemPlace) => Pick<DraftItem, 'list' | 'depth' | 'isOrdered'>;
  /** What follows is in no list. */
  readonly end: () => void;
}

export function createListCounter({ nextList }: Pick<Numbering, 'nextList'>): ListCounter {
  let list = 0;
  let levels: readonly Level[] = [];
  let columnLeft = 0;
  return {
    enterColumn(left) {
      levels = levels.map(level => ({ ...level, left: level.left + left - columnLeft }));
      columnLeft = left;
    },
    placeOf(left, mark, size) {
      // Marks that are less than 0.7 em apart are at one depth: numbers of two digits may be set flush right.
      const outer = levels.filter(level => level.left < left + 0.7 * size);
      const level = outer.findLast(each => each.left > left - 0.7 * size);
      if (mark.count !== undefined && !isNextCount(mark.count, level?.last.count)) return;
      const depth = level ? outer.indexOf(level) : outer.length;
      const first = levels[0];
      const isOther =
        depth === 0 && first !== undefined && ((first.last.count === undefined) !== (mark.count === undefined) || isFirstCount(mark.count, first.last.count));
      const isNewList = first === undefined || isOther;
      return { left, mark, depth, isNewList };
    },
    take({ left, mark, depth, isNewList }) {
      if (isNewList) list = nextList();
      levels = [...levels.slice(0, depth), { left, last: mark }];
      return { list, depth, isOrdered: mark.count !== undefined };
    },
    end() {
      levels = [];
    },
  };
}
