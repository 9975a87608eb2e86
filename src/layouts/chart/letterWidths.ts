/** Widths of a font’s characters, in thousandths of its size. */
interface LetterWidths {
  /** Those of U+0020 to U+007E, in their order. */
  readonly ascii: readonly number[];
  readonly others: Readonly<Record<string, number>>;
}

/**
 * How wide the characters of Atkinson Hyperlegible Next are (`@fontsource/atkinson-hyperlegible-next` 5), as Chromium measures them with
 * `CanvasRenderingContext2D.measureText()` in type of 1000 px. A browser test compares them with what is drawn.
 */
const regular: LetterWidths = {
  ascii: [
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614, 588, 598, 510, 615, 595, 210, 210, 553, 628, 553,
    480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344,
    552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237,
    344, 555,
  ],
  others: {
    '\u00a0': 280,
    '\u202f': 140,
    '¿': 450,
    '¡': 286,
    '“': 399,
    '”': 399,
    '’': 236,
    '–': 504,
    '—': 824,
    '…': 670,
    '−': 606,
    '×': 532,
    '·': 240,
    '°': 352,
    º: 380,
    '½': 820,
    '€': 664,
    '£': 610,
    '¥': 575,
    đ: 564,
  },
};

const bold: LetterWidths = {
  ascii: [
    312, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 659, 440, 579, 600, 624, 607, 626, 537, 624, 571, 272, 272, 569, 612, 569,
    547, 781, 678, 643, 658, 688, 597, 566, 718, 701, 424, 561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 686, 644, 886, 685, 650, 618, 340, 440, 344,
    582, 400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555, 318, 882, 571, 576, 596, 599, 376, 508, 376, 567, 530, 740, 539, 521, 505, 381, 254,
    381, 537,
  ],
  others: {
    '\u00a0': 312,
    '\u202f': 156,
    '¿': 526,
    '¡': 303,
    '“': 479,
    '”': 479,
    '’': 269,
    '–': 501,
    '—': 832,
    '…': 780,
    '−': 595,
    '×': 536,
    '·': 294,
    '°': 394,
    º: 403,
    '½': 852,
    '€': 678,
    '£': 634,
    '¥': 650,
    đ: 596,
  },
};

/** For letters that are not in the tables: wider than most of them, and Chinese characters are as wide as they are tall. */
const unknown = { letter: 720, ideograph: 1000 };

/** How wide a character is, in sizes of its type. One with an accent is as wide as without. */
export function letterWidth(character: string, isBold: boolean): number {
  const { ascii, others } = isBold ? bold : regular;
  const [base = character] = character.normalize('NFD');
  const found = others[character] ?? ascii[(base.codePointAt(0) ?? 0) - 0x20];
  return (found ?? (/\p{Ideographic}|\p{Emoji_Presentation}/u.test(character) ? unknown.ideograph : unknown.letter)) / 1000;
}
