import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from 'vscode-textmate';
import { contributes } from '../../package.json';

/** Scope to file: VS Code's own grammars for Markdown, HTML and MDX, and those they need for what is tested here. */
const hosts = {
  'text.html.markdown': 'markdown', 'text.html.basic': 'html', 'text.html.derivative': 'html-derivative', 'source.mdx': 'mdx',
  'source.yaml': 'yaml', 'source.toml': 'toml', 'source.tsx': 'tsx', 'source.css': 'css', 'source.js': 'javascript',
};

export interface Token {
  readonly text: string;
  /** Innermost last, the root scope left out. */
  readonly scopes: readonly string[];
}

/** The hosts with the injections that package.json contributes, or without. */
function makeRegistry(injected: boolean): Registry {
  const require = createRequire(__filename);
  const onigLib = readFile(require.resolve('vscode-oniguruma/release/onig.wasm')).then(loadWASM).then(() => ({ createOnigScanner, createOnigString }));
  const paths = new Map([
    ...Object.entries(hosts).map(([scopeName, name]) => [scopeName, () => require.resolve(`tm-grammars/grammars/${name}.json`)] as const),
    ...contributes.grammars.map(({ scopeName, path }) => [scopeName, () => require.resolve(`../../${path}`)] as const),
  ]);
  return new Registry({
    onigLib,
    async loadGrammar(scope): Promise<IRawGrammar | null> {
      const path = paths.get(scope)?.();
      return path ? parseRawGrammar(await readFile(path, 'utf8'), path) : null;
    },
    getInjections: (scope) => injected ? contributes.grammars.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName) : [],
  });
}

const registries = { with: makeRegistry(true), without: makeRegistry(false) };

/** The tokens of `text` in the grammar whose root scope is `root`, for example `text.html.markdown`. */
export async function tokenise(root: string, text: string, injections: 'with' | 'without' = 'with'): Promise<Token[]> {
  const grammar = await registries[injections].loadGrammar(root);
  if (!grammar) throw new Error(`no grammar for ${root}`);
  let stack = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes: scopes.slice(1) }));
  });
}

/** What Candor colours: `word scope`, for each token whose innermost scope is ours, without the ending `.candor`. */
export async function coloured(root: string, text: string): Promise<string[]> {
  const tokens = await tokenise(root, text);
  return tokens.filter(({ text: word, scopes }) => word.trim() && scopes.at(-1)?.endsWith('.candor') && !scopes.at(-1)?.startsWith('meta.') && !scopes.at(-1)?.startsWith('punctuation.'))
    .map(({ text: word, scopes }) => `${word.trim()} ${scopes.at(-1)?.replace(/\.candor$/, '')}`);
}
