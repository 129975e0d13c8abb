import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import type { Example, Rule } from '../../server/src/engine/rule';
import { words } from '../../server/src/words';
import { evidence } from '../../server/src/words/evidence';
import { marks } from '../../server/src/words/marks';
import { rules } from '../../server/src/rules';

const plugins = import('../../scripts/packedStrings.mjs' as string) as Promise<{ readonly packedStrings: Plugin }>;

const isFlagged = (example: Example): boolean => (typeof example === 'string' ? example : example.text).includes('⟦');

describe('What the package holds of the rules', () => {
  it('reads as it was written, with the first examples of each', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { words } from './words'; export { evidence } from './words/evidence'; export { marks } from './words/marks'; export { rules } from './rules';",
        resolveDir: 'server/src', loader: 'ts',
      },
      bundle: true, write: false, format: 'cjs', charset: 'utf8', mainFields: ['module', 'main'], plugins: [(await plugins).packedStrings],
    });
    const text = outputFiles[0]?.text ?? '';
    const shipped = { exports: {} as Record<string, unknown> };
    new Function('module', 'exports', text)(shipped, shipped.exports);
    assert.ok(text.includes('unpackArabic') || text.includes('function arabic('));
    const { rules: shippedRules, ...rest } = JSON.parse(JSON.stringify(shipped.exports)) as { rules: Rule[] };
    const own = JSON.parse(JSON.stringify({ evidence, marks, words, rules })) as { rules: Rule[] };
    const { rules: ownRules, ...others } = own;
    assert.deepEqual(rest, others);
    assert.deepEqual(shippedRules.map((rule) => ({ ...rule, examples: undefined })), ownRules.map((rule) => ({ ...rule, examples: undefined })));
    shippedRules.forEach(({ id, examples }, index) => {
      for (const language of ['en', 'ar'] as const) {
        const all = ownRules[index]!.examples[language].map((example) => JSON.stringify(example)), few = examples[language];
        assert.deepEqual(few.map((example) => JSON.stringify(example)), all.filter((example) => few.some((one) => JSON.stringify(one) === example)), id);
        assert.ok(few.some(isFlagged) && few.some((example) => !isFlagged(example)), `${id} ${language}`);
      }
    });
  });
});
