import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import { words } from '../../server/src/words';
import { evidence } from '../../server/src/words/evidence';
import { marks } from '../../server/src/words/marks';
import { rules } from '../../server/src/rules';

const plugins = import('../../scripts/smallArabic.mjs' as string) as Promise<{ readonly smallArabic: Plugin }>;

describe('Arabic in the package', () => {
  it('reads as it was written', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { words } from './words'; export { evidence } from './words/evidence'; export { marks } from './words/marks'; export { rules } from './rules';",
        resolveDir: 'server/src', loader: 'ts',
      },
      bundle: true, write: false, format: 'cjs', charset: 'utf8', mainFields: ['module', 'main'], plugins: [(await plugins).smallArabic],
    });
    const text = outputFiles[0]?.text ?? '';
    const shipped = { exports: {} as Record<string, unknown> };
    new Function('module', 'exports', text)(shipped, shipped.exports);
    assert.ok(text.includes('unpackArabic') || text.includes('function arabic('));
    assert.equal(JSON.stringify(shipped.exports), JSON.stringify({ evidence, marks, rules, words }));
  });
});
