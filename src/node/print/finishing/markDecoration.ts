import { findRunningText } from './findRunningText.ts';
import { readOperations } from './readOperations.ts';

/** What has to be known about a page’s or form’s content beside the content itself. */
export interface DecorationOptions {
  /** Whether content of that number says something though it shows no text, such as a picture with a description. */
  readonly isReal: (mcid: number) => boolean;
  /** Whether content of that number was there before, such as a table’s head on its second page. */
  readonly isRepeated: (mcid: number) => boolean;
  /** Whether what `Do` draws by that name shows text, or has its own marks. */
  readonly hasText: (name: string) => boolean;
  /** Whether there may be page numbers and running heads. */
  readonly isPage: boolean;
}

export interface MarkedResult {
  readonly content: string;
  /** Numbers of content that is decoration now, and belongs to no tag any more. */
  readonly decoration: ReadonlySet<number>;
  /** Numbers of content that is real though it shows no text. */
  readonly silent: ReadonlySet<number>;
  /** Names of what is drawn without a mark and has text or marks of its own, so that its content is to be marked in turn. */
  readonly forms: ReadonlySet<string>;
}

/**
 * Marks as artifacts (ISO 32000-1, 14.8.2.2) what is only decoration: what is drawn without any mark, such as rules and icons,
 * and what is marked although it is only the background of something else. Text is left alone: where it has no tag, it stays without one.
 * The exceptions are page numbers and running heads, which a browser draws outside the area of the page’s text, and what is said again on each page.
 */
export function markDecoration(content: string, options: DecorationOptions): MarkedResult {
  const open: OpenMark[] = [];
  const drawings: Span[] = [];
  const decoration = new Set<number>();
  const silent = new Set<number>();
  const forms = new Set<string>();
  const edits: Edit[] = [];
  let hasLooseText = false;
  let pathStart: number | undefined;
  let drawing: { start: number; end: number } | undefined;
  const endDrawing = (): void => {
    if (drawing) drawings.push(drawing);
    drawing = undefined;
  };

  readOperations(content, (operator, start, end) => {
    const kind = kinds.get(operator);
    if (kind === undefined) return;
    switch (kind) {
      case 'path':
        pathStart ??= start;
        return;
      case 'open':
        endDrawing();
        open.push({ mcid: mcidOf(content.slice(start, end)), start, end, showsText: false });
        return;
      case 'close': {
        endDrawing();
        const mark = open.pop();
        if (mark?.mcid === undefined) return;
        if (options.isRepeated(mark.mcid)) {
          decoration.add(mark.mcid);
          edits.push({ from: mark.start, to: mark.end, text: pagination });
          return;
        }
        if (mark.showsText) return;
        if (options.isReal(mark.mcid)) {
          silent.add(mark.mcid);
          return;
        }
        decoration.add(mark.mcid);
        edits.push({ from: mark.start, to: mark.end, text: '/Artifact BMC' });
        return;
      }
      case 'boundary':
        endDrawing();
        return;
      case 'no paint':
        pathStart = undefined;
        return;
      default: {
        const form = kind === 'object' && nameOf(content.slice(start, end));
        const showsText = form ? options.hasText(form) : kind === 'text';
        if (showsText) for (const mark of open) mark.showsText = true;
        if (open.length === 0 && form && showsText) forms.add(form);
        if (open.length === 0 && kind === 'text') hasLooseText = true;
        if (open.length === 0 && !showsText) drawing = { start: drawing?.start ?? pathStart ?? start, end };
        pathStart = undefined;
      }
    }
  });
  endDrawing();
  for (const { start, end } of drawings) edits.push(...wrap(start, end, '/Artifact BMC'));
  if (hasLooseText && options.isPage) for (const { start, end } of findRunningText(content)) edits.push(...wrap(start, end, pagination));
  return { content: applyEdits(content, edits), decoration, silent, forms };
}

/** What is on every page. */
const pagination = '/Artifact <</Type /Pagination>>BDC';

interface OpenMark {
  readonly mcid: number | undefined;
  /** Where the operator that opens it is. */
  readonly start: number;
  readonly end: number;
  showsText: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What operators mean here; those that only set the state of drawing are not named. */
const kinds: ReadonlyMap<string, 'path' | 'paint' | 'no paint' | 'object' | 'text' | 'open' | 'close' | 'boundary'> = new Map([
  ...['m', 'l', 'c', 'v', 'y', 'h', 're'].map(name => [name, 'path'] as const),
  ...['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI'].map(name => [name, 'paint'] as const),
  ['n', 'no paint'],
  ['Do', 'object'],
  ...['Tj', 'TJ', "'", '"'].map(name => [name, 'text'] as const),
  ...['BMC', 'BDC'].map(name => [name, 'open'] as const),
  ['EMC', 'close'],
  // A mark must not reach over these.
  ...['q', 'Q', 'BT', 'ET'].map(name => [name, 'boundary'] as const),
]);

function mcidOf(operation: string): number | undefined {
  const [, number] = /\/MCID\s+(\d+)/.exec(operation) ?? [];
  return number === undefined ? undefined : Number(number);
}

function nameOf(operation: string): string {
  return /\/(\S+)/.exec(operation)?.[1] ?? '';
}

const wrap = (start: number, end: number, mark: string): readonly Edit[] => [
  { from: start, to: start, text: `${mark}\n` },
  { from: end, to: end, text: '\nEMC' },
];

function applyEdits(content: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    result += content.slice(at, from) + text;
    at = to;
  }
  return result + content.slice(at);
}
