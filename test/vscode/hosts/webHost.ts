import { createServer, type AddressInfo } from 'node:net';
import { Results, type HostRun, type Totals } from './hosts';
import { installWeb } from './install';
import { runTestPage } from './page';

/** Runs the suite in VS Code for the Web: the extension host is a worker, the workspace lives in memory. */
export async function runInWebHost({ extension, suite, workspace }: HostRun): Promise<Totals> {
  const results = new Results('VS Code for the Web, worker extension host');
  const { testWeb, ...build } = await installWeb(), port = await freePort();
  const server = await testWeb.open({
    ...build, browserType: 'none', quality: 'stable', esm: true, host: 'localhost', port,
    extensionDevelopmentPath: extension, extensionTestsPath: suite, folderPath: workspace,
  });
  try {
    await runTestPage(`http://localhost:${port}/`, results, new Promise(() => undefined));
  } finally {
    server.dispose();
  }
  return results.finish();
}

/** test-web takes no port 0. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed).listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
