import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import type { CheckOptions } from './check';
import { exitStatus, WrongUse } from './exit';
import { formats } from './formats/index';
import { failLevels } from './report';

// Nobody reads any more, as after `| head`, or nothing can be written.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    if (stream === process.stdout) console.error(message);
    process.exit(exitStatus.wrongUse);
  });
}

// Each command loads its own code when it is called: `candor --help` does not wait for the engine.
const program = new Command('candor')
  .description('Honesty checks for marketing copy, in English and Arabic.')
  .version(version)
  .showHelpAfterError('(candor --help shows what there is)')
  .addHelpText('after', '\nExit status: 0 nothing at or above --fail-on; 1 something is; 2 wrong use or a broken configuration.')
  .exitOverride();

program.command('check')
  .description('check files, folders or globs')
  .argument('[paths...]', 'files, folders or globs; `!` before one leaves it out (default: the working directory)')
  .addOption(new Option('--format <name>', 'how to write the findings').choices(Object.keys(formats)).default('stylish'))
  .option('--output <file>', 'write the findings there instead of to standard output')
  .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(failLevels).default('error'))
  .option('--config <file>', 'use this configuration instead of the nearest .candor.json')
  .option('--no-config', 'use no configuration')
  .option('--stdin', 'check the text on standard input')
  .option('--stdin-filename <name>', 'its name, which decides format and settings (default: stdin.md)')
  .option('--fix', 'mend what can be mended without asking; with --stdin, print the mended text')
  .option('--quiet', 'print findings only: no summary, notes or progress')
  .option('--no-progress', 'show no progress bar')
  .action(async (paths: string[], options: CheckOptions) => finish((await import('./check')).check(paths, options)));

program.command('rules')
  .description('list the rules, or explain one')
  .argument('[rule]', 'a rule id')
  .addOption(new Option('--format <name>', 'how to write them').choices(['text', 'json']).default('text'))
  .addOption(new Option('--language <language>', 'language of the texts').choices(['en', 'ar']).default('en'))
  .action(async (rule: string | undefined, options) => finish((await import('./rules')).rules(rule, options)));

program.command('config')
  .description('show the settings that apply to a draft, and where each comes from')
  .argument('<file>', 'a draft; it need not exist')
  .option('--config <file>', 'use this configuration instead of the nearest .candor.json')
  .option('--no-config', 'use no configuration')
  .action(async (file: string, options) => finish((await import('./config')).config(file, options)));

program.command('convert')
  .description('list what drafts declare of AI in other words than the W3C\'s; --write converts it')
  .argument('[paths...]', 'files, folders or globs; `!` before one leaves it out (default: the working directory)')
  .option('--write', 'write the drafts instead of listing the changes')
  .option('--config <file>', 'use this configuration instead of the nearest .candor.json')
  .option('--no-config', 'use no configuration')
  .action(async (paths: string[], options) => finish((await import('./convert')).convert(paths, options)));

program.command('init')
  .description('write a starter .candor.json')
  .action(async () => finish((await import('./init')).init()));

program.command('lsp')
  .description('run the language server (also: candor-language-server --stdio)')
  .requiredOption('--stdio', 'talk over standard input and output')
  .option('--clientProcessId <id>', 'end with this process; editors pass it')
  .action(async () => (await import('./lsp')).lsp());

async function finish(status: number | Promise<number>): Promise<void> {
  process.exitCode = await status;
}

if (!isMainThread) void import('./threads').then(({ answerAsThread }) => answerAsThread());
else program.parseAsync().catch((error: unknown) => {
  if (error instanceof WrongUse) {
    console.error(error.message);
    process.exitCode = exitStatus.wrongUse;
  } else if (error instanceof CommanderError) {
    // Commander has said what is wrong; help and --version also end here, with 0.
    process.exitCode = error.exitCode === 0 ? exitStatus.clean : exitStatus.wrongUse;
  } else {
    console.error(error);
    process.exitCode = exitStatus.wrongUse; // not 1: nothing was found, the check did not happen
  }
});
