import { Command } from 'commander'
import { Refusal } from './refusal'

/**
 * The command line. Each command loads its own code when it runs, so that starting stays quick however much there is.
 * With `--jsonl` the analysis commands read one JSON record a line and write one a line, in order.
 */
const program = new Command('variorum')
  .description('Reads how different outlets tell the same news.')
  .showHelpAfterError('Add --help to see what it takes.')

const JSONL = 'read JSON Lines from the files or standard input and write JSON Lines'

program
  .command('clean')
  .description('find headline, body and page furniture')
  .argument('[files...]', 'text files; standard input when none is named')
  .option('--jsonl', JSONL)
  .action(async (files, options) => (await import('./commands/clean')).runClean(files, options))

program
  .command('segment')
  .description('cut a text into sentences')
  .argument('[files...]', 'text files; standard input when none is named')
  .option('--jsonl', JSONL)
  .action(async (files, options) => (await import('./commands/segment')).runSegment(files, options))

program
  .command('collate')
  .description('find the passages that two articles share')
  .argument('[files...]', 'two text files, or JSON Lines files with --jsonl')
  .option('--jsonl', JSONL)
  .option('--html', 'write the comparison of two files as one HTML page, for a browser')
  .action(async (files, options) => (await import('./commands/collate')).runCollate(files, options))

program
  .command('quotations')
  .description('find who is quoted saying what')
  .argument('[files...]', 'text files; standard input when none is named')
  .option('--jsonl', JSONL)
  .action(async (files, options) => (await import('./commands/quotations')).runQuotations(files, options))

program
  .command('reanalyse')
  .description('build anew what the analysis stored')
  .option('--stale', 'only what another version of the analysis made')
  .action(async options => (await import('./commands/reanalyse')).runReanalyse(options))

program
  .command('import')
  .description('take articles in from files: JSON Lines, CSV, or a folder of texts and pages')
  .argument('<input...>', 'files or folders; - for JSON Lines on standard input')
  .option('--story <title>', 'put them into the story of this title')
  .option('--queue', 'leave the work to the workers')
  .option('--no-match', 'do not look for the stories of articles that name none: several times as quick')
  .action(async (inputs, options) => (await import('./commands/import')).runImport(inputs, options))

program
  .command('worker')
  .description('do the jobs that wait in the database, until it is stopped')
  .option('--concurrency <number>', 'jobs at a time', '2')
  .action(async options => (await import('./commands/worker')).runWorker(options))

program
  .command('extract')
  .description('take the article out of an HTML page')
  .argument('[files...]', 'HTML files; standard input when none is named')
  .option('--jsonl', JSONL)
  .action(async (files, options) => (await import('./commands/extract')).runExtract(files, options))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error([error.message, ...error.remedies.map(remedy => `  ${remedy}`)].join('\n'))
  process.exitCode = error.exitCode
}
