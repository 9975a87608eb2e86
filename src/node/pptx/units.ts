import type { Area } from '../../pptx/sheet.ts';

/** 96 px to the inch, 72 pt to the inch. */
export const inches = (px: number): number => px / 96;
export const points = (px: number): number => Math.round(px * 0.75 * 10) / 10;

/** The deck's font. Where it is not installed, the program takes another one without serifs. */
export const font = 'Atkinson Hyperlegible Next';

export const boxOf = ({ x, y, width, height }: Area) => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });
