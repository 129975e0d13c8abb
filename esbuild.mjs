// Bundles everything that ships into dist/. Development build: `node esbuild.mjs [--watch]`; what ships: `--production`.
import { chmodSync } from 'node:fs';
import { build, context } from 'esbuild';
import { packedStrings } from './scripts/packedStrings.mjs';
import { withoutUncalled } from './scripts/uncalled.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, minify: production, sourcemap: !production, charset: 'utf8', legalComments: 'none', logLevel: 'warning', loader: { '.md': 'text' } };
// The modules of a package before its UMD build, whose own requires no bundler can follow (jsonc-parser).
// Node 20 knows the properties of letters in patterns, though not the newest: a pattern in a function stays a literal, made once.
// `import()` of a CommonJS file would first be searched for its exports, which takes longer than running it; `require` does not.
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true } };
const browser = { ...shared, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };
const command = { ...node, banner: { js: '#!/usr/bin/env node' } };

const bundles = [
  { ...browser, format: 'cjs', entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode', 'node:child_process'] },
  // What takes time to load is a file of its own: the server answers before it needs it.
  { ...command, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/candor-language-server.js', external: ['./checker.js', './metadata.js'] },
  { ...node, entryPoints: ['server/src/checker.ts'], outfile: 'dist/checker.js' },
  { ...node, entryPoints: ['server/src/metadata.ts'], outfile: 'dist/metadata.js' },
  { ...node, entryPoints: ['server/src/main.desktop.ts'], outfile: 'dist/language-server.desktop.js', external: ['./language-server.worker.js'] },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/language-server.worker.js' },
  { ...command, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/candor.js' },
];

/** npm and git checkouts set the executable bit of a `bin` differently; here it is always set. */
const executable = {
  name: 'executable',
  setup: ({ onEnd, initialOptions: { banner, outfile } }) => onEnd(({ errors }) => banner && errors.length === 0 && chmodSync(outfile, 0o755)),
};

const ready = bundles.map((bundle) => ({ ...bundle, plugins: [executable, withoutUncalled, ...(production && bundle.outfile.endsWith('worker.js') ? [packedStrings] : [])] }));
if (watch) {
  for (const bundle of ready) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  await Promise.all(ready.map((bundle) => build(bundle))).catch(() => process.exit(1));
}
