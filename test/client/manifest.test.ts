import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { candor } from '../../server/src/candor';
import { configSchema } from '../../server/src/config/schema';

const root = join(__dirname, '../..');
const settings: Record<string, { readonly default?: unknown; readonly scope?: string }> = manifest.contributes.configuration.properties;

describe('manifest', () => {
  it('keeps the public names', () => {
    deepEqual([manifest.name, manifest.displayName, manifest.license, manifest.engines], ['candor', 'Candor: honest marketing copy', 'MIT', { node: '>=20', vscode: '^1.91.0' }]);
    deepEqual(manifest.bin, { candor: 'dist/candor.js', 'candor-language-server': 'dist/candor-language-server.js' });
    for (const id of ['markdown', 'mdx', 'html', 'plaintext']) ok(manifest.activationEvents.includes(`onLanguage:${id}`), id);
  });

  it('works before a folder is trusted and without a disk', () => {
    deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('needs nothing at run time beside its bundles', () => {
    ok(!('dependencies' in manifest));
  });

  it('offers the settings that a .candor.json has, in the same shapes, and the editor’s own', () => {
    const shared = Object.keys(configSchema(candor.rules).editor.shape).map((name) => `candor.${name}`);
    const own = ['enable', 'run', 'quietWhileTyping', 'trace.server'].map((name) => `candor.${name}`);
    deepEqual(Object.keys(settings).sort(), [...shared, ...own].sort());
  });

  it('has defaults that are themselves right, and settings that can differ between folders', () => {
    const { editor } = configSchema(candor.rules);
    const defaults = Object.fromEntries(Object.entries(settings).map(([key, { default: value }]) => [key.slice('candor.'.length), value]).filter(([name]) => String(name) in editor.shape));
    ok(editor.safeParse(defaults).success);
    for (const [key, { scope }] of Object.entries(settings)) equal(scope, key === 'candor.trace.server' ? 'window' : 'resource', key);
  });

  it('names no file that is not there', () => {
    for (const { path } of manifest.contributes.grammars) ok(existsSync(join(root, path)), path);
    ok(existsSync(join(root, manifest.l10n)));
    deepEqual([...readFileSync(join(root, manifest.icon)).subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join(''), 'PNG');
  });

  it('says nothing of commands where they have nothing to act on', () => {
    const hidden = manifest.contributes.menus.commandPalette.map(({ command }) => command);
    deepEqual(hidden, ['candor.declareAiUse', 'candor.recordReview', 'candor.convertDisclosures', 'candor.exportDisclosure', 'candor.convertWorkspace', 'candor.showEffectiveSettings', 'candor.checkDocument', 'candor.pauseDocument', 'candor.resumeDocument']);
  });
});
