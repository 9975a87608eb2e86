import fc from 'fast-check';
import type { WorkshopSource } from '../../src/compiler/source.ts';

/** What happens to a workshop while somebody writes it: a file is written, put elsewhere or removed, or an image comes or goes. */
export type Edit = (source: WorkshopSource) => WorkshopSource;

/** A workshop in which a file has another text, or, if the change gives none, is not there. */
export function withFile(source: WorkshopSource, path: string, change: (text: string) => string | undefined): WorkshopSource {
  const files = new Map(source.files);
  const text = change(files.get(path) ?? '');
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  return { ...source, files };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const lineAt = (lines: readonly string[], at: number): number => Math.min(Math.floor(at * lines.length), lines.length - 1);

/** Edits of any kind to a workshop. */
export function editsOf(source: WorkshopSource): fc.Arbitrary<Edit> {
  const path = fc.constantFrom(...source.files.keys());
  const withoutLine = fc.tuple(path, share).map(
    ([path, at]): Edit =>
      source =>
        withFile(source, path, text =>
          text
            .split('\n')
            .toSpliced(lineAt(text.split('\n'), at), 1)
            .join('\n'),
        ),
  );
  const twiceTheLine = fc.tuple(path, share, share).map(
    ([path, at, to]): Edit =>
      source =>
        withFile(source, path, text => {
          const lines = text.split('\n');
          return lines.toSpliced(lineAt(lines, to), 0, lines[lineAt(lines, at)] ?? '').join('\n');
        }),
  );
  const anotherWord = fc.tuple(path, share, fc.constantFrom('casa', '**', '[x][take-it-down]', '{#habits}', ': ', '\u202e', '5')).map(
    ([path, at, word]): Edit =>
      source =>
        withFile(source, path, text => {
          const i = Math.floor(at * text.length);
          return text.slice(0, i) + word + text.slice(i);
        }),
  );
  const asBefore = path.map(
    (path): Edit =>
      now =>
        withFile(now, path, () => source.files.get(path)),
  );
  const withoutFile = path.map(
    (path): Edit =>
      source =>
        withFile(source, path, () => undefined),
  );
  const anotherFile = fc
    .tuple(path, fc.constantFrom('slides/en/handout.md', 'slides/es/handout.md', 'slides/es/03-more.md', 'slides/es/01-start.MD', 'locales/vi.yaml'))
    .map(
      ([from, to]): Edit =>
        source =>
          withFile(source, to, () => source.files.get(from)),
    );
  const anotherImage = fc.constantFrom('slides/images/phone.svg', 'slides/images/bed.svg').map(
    (image): Edit =>
      source => ({ ...source, images: new Set([image]) }),
  );
  const anotherLanguage = fc.constantFrom('[en, es]', '[es, en]', '[en]', '[en, es, vi]').map(
    (languages): Edit =>
      source =>
        withFile(source, 'slides/workshop.yaml', text => text.replace(/^languages: .*$/m, `languages: ${languages}`)),
  );
  return fc.oneof(withoutLine, twiceTheLine, anotherWord, asBefore, withoutFile, anotherFile, anotherImage, anotherLanguage);
}
