// Builds what ships and packs it into candor-<version>.vsix. Fails where the file would hold anything but what runs, or grow past a megabyte.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import zopfli from '@gfx/zopfli';
import vsce from '@vscode/vsce';
import { minify } from 'terser';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const most = 1_000_000;

/** Everything that may be in the package. What it leaves out is left out in .vscodeignore. */
const allowed = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/, /^(README|CHANGELOG)\.md$/, /^LICENSE$/,
  /^dist\/(extension|language-server\.(desktop|worker))\.js$/,
  /^images\/[a-z-]+\.(png|svg)$/, /^l10n\/bundle\.l10n\.[a-z-]+\.json$/,
  /^schemas\/[a-z-]+(\.[a-z-]+)*\.json$/, /^syntaxes\/[a-z-]+\.tmLanguage\.json$/,
];

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const { main, browser, icon, contributes } = manifest;
/** What the manifest and the client name: without any of these the extension is broken. */
const needed = [
  main, browser, icon, 'dist/language-server.desktop.js', 'dist/language-server.worker.js', 'package.json', 'package.nls.json', 'LICENSE',
  ...(contributes.grammars ?? []).map(({ path }) => path), ...(contributes.jsonValidation ?? []).map(({ url }) => url),
].map((path) => path.replace(/^\.\//, ''));

process.chdir(project);
execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
for (const file of ['dist/extension.js', 'dist/language-server.worker.js']) writeFileSync(file, await shorter(readFileSync(file, 'utf8')));

const files = await vsce.listFiles({ cwd: project, packageManager: vsce.PackageManager.None });
const strangers = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
const missing = needed.filter((file) => !files.includes(file));
if (strangers.length > 0) fail(`These do not belong in the package: ${strangers.join(', ')}`);
if (missing.length > 0) fail(`These are missing from the package: ${missing.join(', ')}`);

const packagePath = join(project, `candor-${manifest.version}.vsix`);
await vsce.createVSIX({ cwd: project, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
const packed = await packedTighter(readFileSync(packagePath));
writeFileSync(packagePath, packed);
if (packed.length > most) {
  rmSync(packagePath);
  fail(`The package would have ${packed.length} bytes; ${most} is the most it may have.`);
}

/** The same program in fewer characters than esbuild leaves. */
async function shorter(program) {
  const { code } = await minify(program, { ecma: 2022, toplevel: true, compress: { passes: 2, pure_getters: true, unsafe_arrows: true } });
  return code;
}

/** The same archive with every file compressed as far as its format allows: five hundredths less than zlib leaves. */
async function packedTighter(archive) {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const entry of await new ZipReader(new Uint8ArrayReader(new Uint8Array(archive))).getEntries()) {
    const content = await entry.getData(new Uint8ArrayWriter());
    if (entry.filename === 'extension/package.json') {
      await writer.add(entry.filename, new Uint8ArrayReader(installedManifest(content)), { level: 9, extendedTimestamp: false });
      continue;
    }
    const deflated = await zopfli.deflateAsync(content, { numiterations: 60, blocksplittingmax: 0 });
    await writer.add(entry.filename, new Uint8ArrayReader(deflated), {
      passThrough: true, compressionMethod: 8, uncompressedSize: content.length, signature: entry.signature, extendedTimestamp: false,
    });
  }
  return writer.close();
}

/** The manifest without what only development needs. */
function installedManifest(content) {
  const { scripts, devDependencies, ...installed } = JSON.parse(Buffer.from(content).toString());
  return new TextEncoder().encode(JSON.stringify(installed));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
