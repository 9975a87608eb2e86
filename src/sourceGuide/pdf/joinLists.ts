import type { Draft } from './draft.ts';

/** Tags come page by page: a list or a table that goes on at the beginning of the next page is the same one. */
export function joinLists(drafts: readonly Draft[]): readonly Draft[] {
  const lists = new Map<number, number>();
  const tables = new Map<number, number>();
  let last: Draft | undefined;
  return drafts.map(draft => {
    const isOnNextPage = last !== undefined && draft.page > last.page;
    if (draft.kind === 'item' && last?.kind === 'item' && last.isOrdered === draft.isOrdered && isOnNextPage && !lists.has(draft.list))
      lists.set(draft.list, lists.get(last.list) ?? last.list);
    if (draft.kind === 'row' && last?.kind === 'row' && last.cells.length === draft.cells.length && isOnNextPage && !tables.has(draft.table))
      tables.set(draft.table, tables.get(last.table) ?? last.table);
    if (draft.kind !== 'footnote') last = draft;
    if (draft.kind === 'item') return { ...draft, list: lists.get(draft.list) ?? draft.list };
    return draft.kind === 'row' ? { ...draft, table: tables.get(draft.table) ?? draft.table } : draft;
  });
}
