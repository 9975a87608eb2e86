/** Pictures whose bytes another one has too, with the name of the first of these: pptxgenjs writes a picture for each place that it is in. */
export function findRepeats(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const repeats = new Map<string, string>();
  for (const name of Object.keys(files)
    .filter(each => each.startsWith('ppt/media/'))
    .sort()) {
    const content = `${name.replace(/^.*\./, '')}:${Buffer.from(files[name] ?? []).toString('latin1')}`;
    const first = firsts.get(content);
    if (first === undefined) firsts.set(content, name);
    else repeats.set(name, first);
  }
  return repeats;
}

/** Lets the relations of a part lead to the first of equal pictures. */
export const renameTargets = (xml: string, repeats: ReadonlyMap<string, string>): string =>
  xml.replace(/Target="\.\.\/(media\/[^"]*)"/g, (whole, path: string) => {
    const first = repeats.get(`ppt/${path}`);
    return first === undefined ? whole : `Target="${first.replace(/^ppt/, '..')}"`;
  });
