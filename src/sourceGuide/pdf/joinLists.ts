import type { Draft } from './draft.ts';

/** Tags come page by page: a list or a table that goes on at the beginning of the next page is the same one. Each part is the drafts of a page. */
export function joinLists(pages: readonly (readonly Draft[])[]): readonly (readonly Draft[])[] {
  let last: Draft | undefined;
  return pages.map(page => {
    const first = page[0];
    const joined = first && last ? page.map(sameAs(last, first)) : page;
    last = joined.findLast(({ kind }) => kind !== 'footnote') ?? last;
    return joined;
  });
}

function sameAs(last: Draft, first: Draft): (draft: Draft) => Draft {
  if (last.kind === 'item' && first.kind === 'item' && last.isOrdered === first.isOrdered)
    return draft => (draft.kind === 'item' && draft.list === first.list ? { ...draft, list: last.list } : draft);
  if (last.kind === 'row' && first.kind === 'row' && last.cells.length === first.cells.length)
    return draft => (draft.kind === 'row' && draft.table === first.table ? { ...draft, table: last.table } : draft);
  return draft => draft;
}
