import type { Language } from '../model/language.ts';
import { termsIn } from './terms.ts';
import type { Unit } from './units.ts';

/** What belongs together in the first language, and its translation. */
export interface UnitPair {
  readonly source: Unit;
  readonly translation: Unit;
}

/**
 * Each unit of a translation with that of the first language: the same slide, notes or document, and there the same place in the order.
 * A glossary is sorted in each language, so its rows are paired by their terms. Texts with more or fewer units have no pairs; that they differ is reported elsewhere.
 */
export function pairUnits(units: readonly Unit[], [first, ...others]: readonly Language[]): readonly UnitPair[] {
  const owners = new Map<string, Map<Language, Unit[]>>();
  for (const unit of units) {
    const key = `${unit.kind} ${unit.owner}`;
    const byLanguage = owners.get(key) ?? new Map<Language, Unit[]>();
    const own = byLanguage.get(unit.language);
    if (own) own.push(unit);
    else byLanguage.set(unit.language, [unit]);
    owners.set(key, byLanguage);
  }
  return [...owners.values()].flatMap(byLanguage => {
    const source = byLanguage.get(first ?? '') ?? [];
    return others.flatMap(language => {
      const translation = byLanguage.get(language) ?? [];
      const isGlossary = source[0]?.kind === 'document' && source[0].owner === 'glossary';
      return isGlossary ? pairGlossaries(source, translation) : pairInOrder(source, translation);
    });
  });
}

function pairInOrder(source: readonly Unit[], translation: readonly Unit[]): readonly UnitPair[] {
  if (source.length !== translation.length) return [];
  return source.flatMap((unit, i) => {
    const other = translation[i];
    return other && other.passages.length === unit.passages.length ? [{ source: unit, translation: other }] : [];
  });
}

function pairGlossaries(source: readonly Unit[], translation: readonly Unit[]): readonly UnitPair[] {
  const isRow = (unit: Unit): boolean => unit.passages[0]?.role === 'cell';
  const others = (units: readonly Unit[]): readonly Unit[] => units.filter(unit => !isRow(unit));
  const rows = translation.filter(isRow).flatMap(row => {
    const terms = termsIn(row.passages[1]?.text ?? '');
    const counterpart = source.find(each => isRow(each) && termsIn(each.passages[0]?.text ?? '').some(term => terms.includes(term)));
    return counterpart && counterpart.passages.length === row.passages.length ? [{ source: counterpart, translation: row }] : [];
  });
  return [...pairInOrder(others(source), others(translation)), ...rows];
}
