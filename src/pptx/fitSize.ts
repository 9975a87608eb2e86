import type { Area, Paragraph } from './sheet.ts';

/** Mean width of a letter in sizes of its type, for the deck's font and its substitutes; bold is wider. */
const letterWidth = { regular: 0.53, bold: 0.57 };

/** How much wider the letters of substitute fonts may be than the deck’s, and than they are by the estimate. */
export const substitute = 1.17;

/** The estimate of how tall text is may be too small by this share. */
export const reserve = 1.1;

/** Distance of lines in sizes of the type. */
export const lineHeight = 1.2;

/**
 * Finds how much smaller type must be for paragraphs to have room: 1, or down to 0.5 in small steps.
 * It is an estimate, since no program here measures type; LibreOffice and PowerPoint shrink what is too tall by themselves.
 */
export function fitScale(paragraphs: readonly Paragraph[], size: number, { width, height }: Pick<Area, 'width' | 'height'>): number {
  for (let scale = 1; scale > 0.5; scale -= 0.05) {
    if (heightOf(paragraphs, size, width, scale) <= height && longestWord(paragraphs, size, scale) <= width) return scale;
  }
  return 0.5;
}

/** How much smaller words must be for a room, and how tall they are there, with the room that the estimate may lack. */
export function fitWords(paragraphs: readonly Paragraph[], size: number, { width, height }: Pick<Area, 'width' | 'height'>) {
  const scale = fitScale(paragraphs, size, { width, height: height / reserve });
  return { scale, height: heightOf(paragraphs, size, width, scale) * reserve };
}

/** How wide a bold word is in a substitute font: a word that is wider than its box would be broken. */
export const wordWidth = (word: string, size: number, letter = letterWidth.bold): number => word.length * size * letter * substitute;

function longestWord(paragraphs: readonly Paragraph[], size: number, scale: number): number {
  const widths = paragraphs.flatMap(({ runs, bold, size: own = size }) => {
    return runs.flatMap(run => {
      const letter = (run.bold ?? bold) ? letterWidth.bold : letterWidth.regular;
      const words = run.link ? [] : run.text.split(/\s+/);
      return words.map(word => wordWidth(word, own * scale, letter));
    });
  });
  return Math.max(0, ...widths);
}

/** How tall paragraphs are, by the same estimate. */
export function heightOf(paragraphs: readonly Paragraph[], size: number, width: number, scale = 1): number {
  return paragraphs.reduce((sum, paragraph) => {
    const letter = (paragraph.size ?? size) * scale;
    const room = width - (paragraph.mark ? letter * ((paragraph.depth ?? 0) + 1) : 0);
    return sum + (paragraph.before ?? 0) * scale + linesIn(paragraph, letter, room) * letter * lineHeight;
  }, 0);
}

function linesIn({ runs, bold }: Paragraph, letter: number, width: number): number {
  const text = runs.map(run => run.text).join('');
  const letters = width / (letter * (bold ? letterWidth.bold : letterWidth.regular));
  // Words do not break: a line is filled word by word.
  return text.split('\n').reduce((sum, line) => {
    let lines = 1;
    let used = 0;
    for (const word of line.split(' ')) {
      if (used > 0 && used + 1 + word.length > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      lines += Math.max(0, Math.ceil(word.length / letters) - 1);
    }
    return sum + lines;
  }, 0);
}
