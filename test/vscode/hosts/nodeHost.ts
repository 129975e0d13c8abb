import { Results, type HostRun, type Totals } from './hosts';
import { runTestPage } from './page';
import { startServer } from './server';

/** Runs the suite in VS Code's Node extension host: VS Code's server, its page in Chromium. */
export async function runInNodeHost({ extension, suite, workspace, vsix }: HostRun): Promise<Totals> {
  const results = new Results('VS Code, Node extension host');
  const server = await startServer({ tests: true, ...(vsix && { vsix }) });
  try {
    const remote = (path: string): string => `vscode-remote://${server.authority}${slashed(path)}`;
    const payload = JSON.stringify([['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(suite)]]);
    await runTestPage(`http://${server.authority}/?folder=${encodeURIComponent(slashed(workspace))}&payload=${encodeURIComponent(payload)}`, results, server.ended);
  } finally {
    await server.stop();
  }
  return results.finish();
}

/** A path as VS Code's addresses hold it, `/c:/…` on Windows. */
export function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
