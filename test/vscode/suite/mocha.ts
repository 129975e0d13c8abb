import 'mocha/mocha.js'; // mocha's browser build runs in a worker and in Node alike
import { mark, type Message } from '../hosts/messages';
import { waits } from './waiting';

/** Present in Node hosts only. */
declare const process: { readonly env?: Record<string, string | undefined> } | undefined;

const report = typeof process === 'undefined' ? undefined : process.env?.CANDOR_SUITE_REPORT;

/** To whoever runs the host: through the console, or where that cannot be heard through the file it names. */
function tell(message: Message): void {
  const line = mark + JSON.stringify(message);
  if (report) (require('node:fs') as typeof import('node:fs')).appendFileSync(report, `${line}\n`);
  else console.log(line);
}

class Reporter {
  constructor(runner: Mocha.Runner) {
    const failures: string[] = [];
    let passed = 0;
    runner.on('pass', (test) => {
      passed++;
      tell({ test: test.fullTitle() });
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(test.fullTitle());
      tell({ test: test.fullTitle(), error: [error.stack ?? String(error), ...waits()].join('\n') });
    });
    runner.on('end', () => tell({ passed, failed: failures.length, failures }));
  }
}

mocha.setup({ ui: 'bdd', reporter: Reporter as unknown as Mocha.ReporterConstructor, timeout: 30_000, forbidOnly: true, forbidPending: true });

/** What the extension host calls when it and the extension are there. */
export function run(): Promise<void> {
  return new Promise((done, failed) => {
    // Its own `run` reads the address of a page, which Node hosts lack.
    const { run: runTests } = Object.getPrototypeOf(mocha) as typeof mocha;
    runTests.call(mocha, (failures) => failures === 0 ? done() : failed(new Error(`${failures} failed`)));
  });
}
