import { TextlintKernel } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import htmlPlugin from 'textlint-plugin-html';
import writeGood from 'textlint-rule-write-good';

export const name = 'textlint (write-good rule)';
export const formats = ['markdown', 'html'];

const plugin = (module) => module.default ?? module;

export async function open() {
  const kernel = new TextlintKernel();
  const options = {
    plugins: [{ pluginId: 'markdown', plugin: plugin(markdownPlugin) }, { pluginId: 'html', plugin: plugin(htmlPlugin) }],
    rules: [{ ruleId: 'write-good', rule: plugin(writeGood), options: { severity: 'warning' } }],
  };
  return async (text, format) => (await kernel.lintText(text, { ...options, ext: format === 'html' ? '.html' : '.md' })).messages.length;
}
