import { type Diagnostic, diagnosticOf, type Report } from '../diagnostics/diagnostic.ts';
import { type Memory, openMemory } from '../diagnostics/memory.ts';
import type { Dictionary } from '../languages/dictionary.ts';
import type { Language } from '../model/language.ts';
import type { Steps } from '../model/steps.ts';
import type { Workshop } from '../model/workshop.ts';
import { type Part, partsOf } from '../passages/parts.ts';
import { type JudgedTranslation, judgePart, type LockSettings, lockFilesFor } from '../translation/judgeTranslation.ts';
import { type TranslatedPart, translatedParts, type WrittenText } from '../translation/writtenTexts.ts';

/** What a check needs beside the workshop, since it reads neither clock nor disk. */
export interface CheckSettings {
  /** The day of the check, as `2026-11-22`. */
  readonly today: string;
  /** How a language is spelled; undefined where there is no dictionary. The same object for a language means the same words. */
  readonly dictionary: (language: Language) => Dictionary | undefined;
  /** The locks: what translations were last accepted for. */
  readonly locks: LockSettings;
}

/** What all checks can know. */
export interface Around {
  readonly workshop: Workshop;
  readonly settings: CheckSettings;
}

/** What a rule looks at: a part, the texts of a part as they are translated, or the whole workshop. A part that has not changed is not looked at again. */
export interface CheckOf<Given, Found> {
  /**
   * What looking at a part takes besides the part itself. As long as each of these is the same as before, what was found in a part is still true;
   * what is worked out from them is made with `once`, so that it stays the same object.
   */
  readonly given?: (around: Around, once: Once) => Given;
  /** Looks at a section or a document. It must depend on nothing but the part and what is given. */
  readonly part?: (part: Part, given: Given, report: Report) => Found;
  /** Looks at what is translated together: a section, a document, or the settings. It must depend on nothing but that and what is given. */
  readonly translated?: (texts: JudgedPart, given: Given, report: Report) => Found;
  /** Looks at the whole, and at what was found in each part, in the order of reading. It is done each time. */
  readonly whole?: (around: Around, report: Report, found: readonly Found[], given: Given) => void;
}

/** Gives what a function makes of some values: the same object as long as they are the same. */
export type Once = <Values extends readonly unknown[], Made>(make: (...values: Values) => Made, ...values: Values) => Made;

/** The texts of a part in the first language, and how each translation of them compares to what was accepted. */
export interface JudgedPart {
  readonly source: Language;
  readonly texts: readonly WrittenText[];
  readonly translations: readonly JudgedTranslation[];
}

/** One rule, or several that look at the same. */
export type Check = CheckOf<Given, unknown>;

type Given = Readonly<Record<string, unknown>>;

/** Lets a check be written with the types of what it is given and finds. */
export function defineCheck<const G extends Given = Readonly<Record<never, never>>, Found = void>(check: CheckOf<G, Found>): Check {
  // What is given to a check is what it asked for, and what it finds comes back to it, which TypeScript cannot follow through a list of checks.
  return check as unknown as Check;
}

/** Checks by their names. */
export type Checks = Readonly<Record<string, Check>>;

/**
 * Runs checks over a workshop, part by part, so that what a part is cut into need not be kept.
 * @param before the steps of an earlier run of the same checks
 * @returns the problems, in an order that does not depend on what was known before, and the steps for a later run
 */
export function runChecks(checks: Checks, around: Around, before?: Steps): { readonly diagnostics: readonly Diagnostic[]; readonly steps: Steps } {
  const { workshop, settings } = around;
  const diagnostics: Diagnostic[] = [];
  const memory = openMemory(before, diagnostic => diagnostics.push(diagnostic));
  const open = Object.entries(checks).map(([name, check]) => openCheck(name, check, around, memory));
  const spoken = workshop.languages.join();

  for (const part of partsOf(workshop)) {
    for (const { name, check, given, found } of open) {
      const { part: look } = check;
      if (look) found.push(memory.once(`${name}: ${part.name}`, [part.content, spoken, ...given.inputs], report => look(part, given.values, report)));
    }
  }
  for (const part of translatedParts(workshop, settings.locks.interfaceTexts)) {
    const { inputs, judged } = judgedOnDemand(part, around, memory);
    for (const { name, check, given, found } of open) {
      const { translated: look } = check;
      if (look) found.push(memory.once(`${name}: ${part.name}`, [...inputs, ...given.inputs], report => look(judged(), given.values, report)));
    }
  }
  const report: Report = (...all) => diagnostics.push(diagnosticOf(...all));
  for (const { check, given, found } of open) check.whole?.(around, report, found, given.values);
  return { diagnostics, steps: memory.steps };
}

/** A check with what it is given, and what it has found so far. */
function openCheck(name: string, check: Check, around: Around, memory: Memory) {
  let asked = 0;
  const once: Once = (make, ...values) => memory.once(`${name}, given ${asked++}`, [make, ...values], () => make(...values));
  const values = check.given?.(around, once) ?? {};
  const found: unknown[] = [];
  return { name, check, given: { values, inputs: Object.values(values) }, found };
}

/** A part is compared with its locks once a check looks at it. */
function judgedOnDemand(part: TranslatedPart, { workshop: { languages }, settings: { locks } }: Around, memory: Memory) {
  const [source = '', ...translations] = languages;
  const madeOf = [...part.madeOf, languages.join()];
  const files = memory.once(`locks: ${part.name}`, madeOf, () => translations.flatMap(language => lockFilesFor(part, language)));
  let judged: JudgedPart | undefined;
  return {
    inputs: [...madeOf, locks.hash, ...files.map(file => locks.files.get(file))],
    judged: (): JudgedPart => {
      judged ??= { source, texts: part.texts(source), translations: translations.map(language => judgePart(part, source, language, locks)) };
      return judged;
    },
  };
}
