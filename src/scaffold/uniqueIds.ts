/** Gives ids that nothing else has: the one that is wanted, or with a number behind it. */
export function uniqueIds(taken: readonly string[]): (wanted: string) => string {
  const ids = new Set(taken);
  return wanted => {
    let id = wanted;
    for (let i = 2; ids.has(id); i++) id = `${wanted}-${i}`;
    ids.add(id);
    return id;
  };
}
