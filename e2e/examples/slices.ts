/** What one slice of a test with generated texts runs with. */
interface Slice {
  readonly numRuns: number;
  readonly seed?: number;
}

/**
 * Cuts a test with generated texts into slices that are short on a slow machine too. They have the same texts each time, so that a test that passes
 * does so tomorrow. With FUZZ_RUNS in the environment there is one slice, of so many texts that nobody has seen.
 * @param runs texts in all
 * @param seed of the first slice; each has another
 */
export function slicesOf(runs: number, seed: number): readonly Slice[] {
  const fuzzRuns = Number(process.env['FUZZ_RUNS'] || 0);
  if (fuzzRuns > 0) return [{ numRuns: fuzzRuns }];
  const numRuns = 25;
  return Array.from({ length: Math.ceil(runs / numRuns) }, (_, i) => ({ numRuns, seed: seed + i }));
}
