import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { cache, project } from './cache';

/** Bundles the in-host suite for both kinds of extension host; the paths are without `.js`. */
export async function bundleSuite(): Promise<{ node: string; web: string }> {
  const suite = { node: join(cache, 'suite/node'), web: join(cache, 'suite/web') };
  const shared: BuildOptions = { entryPoints: [join(project, 'test/vscode/suite/index.ts')], bundle: true, format: 'cjs', logLevel: 'warning', sourcemap: 'inline' };
  await Promise.all([
    build({ ...shared, platform: 'node', target: 'node20', external: ['vscode'], outfile: `${suite.node}.js` }),
    build({ ...shared, platform: 'browser', target: 'es2022', define: { global: 'globalThis' }, external: ['vscode', 'node:fs'], outfile: `${suite.web}.js` }),
  ]);
  return suite;
}
