/**
 * Charla as a library: the parts that need neither disk nor browser, and run in Node.js and in browsers alike.
 * `charla/node` has those that read folders, write files and print.
 *
 *     import { buildKit } from 'charla';
 *     import { readWorkshop, writeKit } from 'charla/node';
 *     const { source, engine } = readWorkshop('my-workshop');
 *     const { files, diagnostics } = await buildKit(source, engine);
 *     await writeKit('dist', files);
 *
 * @module
 */
export type { CheckSettings } from './checks/check.ts';
export { checkWorkshop } from './checks/checks.ts';
export { type GuideCoverage, guideCoverageByLength } from './checks/guideCoverageByLength.ts';
export { type Compilation, compileWorkshop } from './compiler/compileWorkshop.ts';
export type { WorkshopSource } from './compiler/source.ts';
export { type DescribedDiagnostic, type DescribeOptions, describeDiagnostic } from './diagnostics/describeDiagnostic.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { type MessageLanguage, messageLanguages, type Severity } from './diagnostics/rule.ts';
export { type RuleName, severityOf } from './diagnostics/rules.ts';
export { assetsOf } from './kit/assetsOf.ts';
export { buildKit, type Kit, type KitOptions, type KitSource } from './kit/buildKit.ts';
export type { Engine } from './kit/engine.ts';
export type { Files } from './kit/zipFiles.ts';
export type { SourceLocation } from './model/sourceLocation.ts';
export type * from './model/workshop.ts';
export type { Assets } from './render/assets.ts';
export { type RenderedDeck, renderDeck } from './render/deckUpdate.ts';
