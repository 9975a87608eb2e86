import { defineCommand, runCommand, runMain } from 'citty';
import { build } from './build.ts';
import { check } from './check.ts';
import { exitCodes } from './exitCodes.ts';
import { Interrupted } from './interruption.ts';
import { pdf } from './pdf.ts';
import { pptx } from './pptx.ts';

/** Every command, by its name. */
const commands = { check, build, pdf, pptx };

const charla = defineCommand({
  meta: { name: 'charla', description: 'Bilingual workshop decks from plain Markdown' },
  subCommands: commands,
});

/** Failures that a person can mend; all others are bugs, and show where they happened. */
const expected = ['UsageError', 'NoBrowserError', 'ReplaceFolderError', 'WriteFileError', 'PrintError', 'SourceDateError', 'Interrupted', 'CLIError'];

await main(process.argv.slice(2));

/** Runs the command of the arguments. A failure is one message and exit code 1. */
async function main(rawArgs: string[]): Promise<void> {
  const [name = ''] = rawArgs;
  // citty shows the help, and says of an unknown command which ones there are.
  if (!(name in commands) || rawArgs.includes('--help')) return runMain(charla, { rawArgs });
  try {
    await runCommand(charla, { rawArgs });
  } catch (error) {
    console.error(error instanceof Error && expected.includes(error.name) ? error.message : error);
    process.exitCode = error instanceof Interrupted ? error.exitCode : exitCodes.problems;
  }
}
