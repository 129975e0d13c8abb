import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSuite } from './hosts/bundle';
import { project, run, scratch } from './hosts/cache';
import { runInDesktopHost } from './hosts/desktopHost';
import type { Totals } from './hosts/hosts';
import { runInNodeHost } from './hosts/nodeHost';
import { runInWebHost } from './hosts/webHost';

/** Each host; `vsix` is the Node host with nothing but the packaged extension installed. */
export const hosts = ['node', 'web', 'vsix', 'desktop'] as const;

/** Runs the in-host suite in a host, on a copy of the workspace. The extension must be built. */
export async function runSuite(host: (typeof hosts)[number]): Promise<Totals> {
  const suite = await bundleSuite(), { folder, remove } = scratch(), workspace = join(folder, 'workspace');
  cpSync(join(project, 'test/vscode/workspace'), workspace, { recursive: true });
  try {
    switch (host) {
      case 'node': return await runInNodeHost({ extension: project, suite: suite.node, workspace });
      case 'web': return await runInWebHost({ extension: project, suite: suite.web, workspace });
      case 'desktop': return await runInDesktopHost({ extension: project, suite: suite.node, workspace });
      case 'vsix': return await runInNodeHost({ extension: join(project, 'test/vscode/carrier'), suite: suite.node, workspace, vsix: await pack() });
    }
  } finally {
    remove();
  }
}

async function pack(): Promise<string> {
  await run(process.execPath, [join(project, 'scripts/package.mjs')]);
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  return join(project, `candor-${version}.vsix`);
}
