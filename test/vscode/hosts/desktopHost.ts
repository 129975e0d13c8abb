import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { scratch } from './cache';
import { Results, type HostRun, type Totals } from './hosts';

/**
 * Runs the suite in desktop VS Code: the one that VSCODE_PATH names, else one that is downloaded. Linux without a display needs
 * `xvfb-run`.
 */
export async function runInDesktopHost({ extension, suite, workspace }: HostRun): Promise<Totals> {
  const results = new Results('VS Code desktop'), home = scratch(), report = join(home.folder, 'report');
  closeSync(openSync(report, 'w'));
  const executable = process.env.VSCODE_PATH;
  try {
    await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      extensionTestsEnv: { CANDOR_SUITE_REPORT: report },
      launchArgs: [
        workspace, '--disable-extensions', '--disable-workspace-trust', '--disable-telemetry', '--user-data-dir', join(home.folder, 'data'),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    }).catch((error: unknown) => {
      if (readFileSync(report, 'utf8') === '') throw error; // with a report the failed tests say more than the exit code
    });
    for (const line of readFileSync(report, 'utf8').split('\n')) results.hear(line);
    return results.finish();
  } finally {
    home.remove();
  }
}
