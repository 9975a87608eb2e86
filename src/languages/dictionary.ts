/** Knows whether a word is spelled correctly. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
}

/** A rule of the affix file: take `add` from the end (or the beginning) of a form and put `strip` there, and it may be a word with this flag. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Flags that the form has in turn, for a second suffix. */
  readonly further: string;
  /** What the word without the affix looks like at that end. */
  readonly fits: RegExp;
  /** Whether the form may have a prefix as well as a suffix. */
  readonly crosses: boolean;
}

type AffixesByText = ReadonlyMap<string, readonly Affix[]>;

/**
 * Reads a Hunspell dictionary: its affix file and its word list (hunspell(5), the parts that the dictionaries of English and Spanish
 * use: SFX, PFX, two suffixes in a row, FORBIDDENWORD, NEEDAFFIX, ONLYINCOMPOUND; flags of one character; no compounds).
 * Nothing is built beforehand: a form is taken apart when it is asked for, so that reading takes some 50 ms. Engines that
 * build all forms, such as nspell, take a second for Spanish.
 */
export function readDictionary(affixFile: string, wordFile: string): Dictionary {
  const words = readWords(wordFile);
  const prefixes = readAffixes(affixFile, 'PFX');
  const suffixes = readAffixes(affixFile, 'SFX');
  // Only few suffixes let another one follow.
  const inner = new Map([...suffixes].map(([add, all]) => [add, all.filter(affix => affix.further !== '')]));
  const hidden = ['FORBIDDENWORD', 'NEEDAFFIX', 'ONLYINCOMPOUND'].flatMap(name => new RegExp(`^${name} (\\S)`, 'm').exec(affixFile)?.[1] ?? []);

  /** Whether a form is in the list with all these flags, or comes from such a word by a suffix, or by two. */
  const derives = (form: string, flags: string, depth: number): boolean => {
    const entry = words.get(form);
    if (entry !== undefined && [...flags].every(flag => entry.includes(flag)) && (flags !== '' || !hidden.some(flag => entry.includes(flag)))) return true;
    if (depth === 2) return false;
    for (let at = form.length; at >= 1; at--) {
      for (const affix of (depth === 0 ? suffixes : inner).get(form.slice(at)) ?? []) {
        if (depth === 0 && flags !== '' && !affix.crosses) continue;
        const rest = [...flags].filter(flag => !affix.further.includes(flag)).join('');
        // The outer suffix must be one that the inner one allows.
        if (depth === 1 && rest.length === flags.length) continue;
        const stem = form.slice(0, at) + affix.strip;
        if (affix.fits.test(stem) && derives(stem, rest + affix.flag, depth + 1)) return true;
      }
    }
    return false;
  };

  const hasForm = (form: string): boolean => {
    if (derives(form, '', 0)) return true;
    for (let at = 1; at < form.length; at++) {
      for (const affix of prefixes.get(form.slice(0, at)) ?? []) {
        const stem = affix.strip + form.slice(at);
        if (affix.fits.test(stem) && (affix.crosses ? derives(stem, affix.flag, 0) : words.get(stem)?.includes(affix.flag))) return true;
      }
    }
    return false;
  };

  return { has: word => spellings(word).some(hasForm) };
}

/** A word as it is, and as it would be in the middle of a sentence that is not in capitals. */
function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const capital = word.slice(0, 1) + lower.slice(1);
  if (word === lower) return [word];
  return [...new Set([word, ...(word === word.toUpperCase() || word === capital ? [lower, capital] : [])])];
}

/** Flags by word. A word that is listed twice has the flags of both. */
function readWords(wordFile: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const hasNotes = wordFile.includes('\t');
  const end = (sign: string, from: number): number => {
    const at = wordFile.indexOf(sign, from);
    return at < 0 ? wordFile.length : at;
  };
  // Of 50,000 lines, only the words and flags are cut out: every command that checks waits for this. The first line is the number of words.
  let slash = -1;
  for (let from = end('\n', 0) + 1; from < wordFile.length; from = end('\n', from) + 1) {
    let to = end('\n', from);
    if (wordFile.charAt(to - 1) === '\r') to--;
    if (hasNotes) to = Math.min(to, end('\t', from));
    if (slash < from) slash = end('/', from);
    const isSplit = slash > from && slash < to;
    const word = wordFile.slice(from, isSplit ? slash : to);
    if (word) words.set(word, (words.get(word) ?? '') + (isSplit ? wordFile.slice(slash + 1, to) : ''));
  }
  return words;
}

/** Affixes by the letters that they add; an affix that adds none is by the empty text. */
function readAffixes(affixFile: string, kind: 'PFX' | 'SFX'): AffixesByText {
  const crosses = new Map([...affixFile.matchAll(new RegExp(`^${kind} +(\\S) +([YN]) +\\d+`, 'gm'))].map(([, flag = '', cross]) => [flag, cross === 'Y']));
  const patterns = new Map<string, RegExp>();
  const affixes = new Map<string, Affix[]>();
  for (const [, flag = '', strip = '', added = '', condition = '.'] of affixFile.matchAll(new RegExp(`^${kind} +(\\S) +(\\S+) +(\\S+) +(\\S+)`, 'gm'))) {
    if (/^\d+$/.test(added) && strip.length === 1 && /[YN]/.test(strip)) continue;
    const [text = '', further = ''] = added.split('/');
    const add = text === '0' ? '' : text;
    const fits = patterns.get(condition) ?? new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`);
    patterns.set(condition, fits);
    const affix: Affix = { flag, strip: strip === '0' ? '' : strip, add, further, fits, crosses: crosses.get(flag) ?? false };
    affixes.set(add, [...(affixes.get(add) ?? []), affix]);
  }
  return affixes;
}
