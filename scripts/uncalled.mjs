// What libraries load and we never call is left out of what ships: it is most of their size.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

/** ExifReader's own switches for smaller builds: XMP is found by scanning (server/src/media/xmp.ts), and nobody asks for colours, thumbnails or cameras. */
const readByExifReader = new Set(['EXIF', 'IPTC', 'TIFF', 'JPEG', 'PNG', 'HEIC', 'AVIF', 'WEBP']);
/** The tags that server/src/media/facts.ts asks for, and those that lead to others. */
const readTags = /'(?:ProcessingSoftware|Software|UserComment|ImageDescription|Make|Model|Originating Program|Credit|Coded Character Set|[\w ]+ Pointer|IPTC-NAA|PhotoshopSettings|ImageSourceData|MakerNote|ApplicationNotes)'/;

/** What vscode-uri does to paths and nobody asks it to. */
const otherPaths = new Set(['resolve', 'relative', 'extname', 'format', 'parse']);

/** `source` without the parts of it between the places `cuts`, which are in order and apart. */
const without = (source, cuts) => cuts.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), source);
/** A module without the names that TypeScript announces before it gives them a value, which only matters beside all names of another. */
function text(path) {
  const source = readFileSync(path, 'utf8');
  return source.includes('__exportStar(require(') ? source : source.replace(/^(?:exports\.\w+ = )+void 0;$/gm, '');
}
const read = (source) => parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body;

/** A module of vscode-uri with the functions on paths that are called. */
function withAskedPaths(source) {
  const cuts = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object' || node instanceof RegExp) return;
    const isPaths = node.type === 'ObjectExpression' && node.properties.some(({ key }) => key?.name === 'normalize');
    for (const { key, start, end } of isPaths ? node.properties : []) if (otherPaths.has(key?.name)) cuts.push([start, end + /^\s*,?/.exec(source.slice(end))[0].length]);
    if (!isPaths) Object.values(node).forEach(visit);
  };
  visit(read(source));
  return without(source, cuts);
}

/** A module of ExifReader that names tags by number, with those alone. */
function withReadTags(source) {
  const cuts = [];
  const visit = (node) => {
    for (const { key, value, start, end } of node.type === 'ObjectExpression' ? node.properties : []) {
      if (typeof key.value !== 'number') visit(value);
      else if (!readTags.test(source.slice(start, end))) cuts.push([start, end + /^\s*,?/.exec(source.slice(end))[0].length]);
    }
  };
  for (const { type, declaration } of read(source)) if (type === 'ExportDefaultDeclaration') visit(declaration);
  return without(source, cuts);
}

/**
 * Colours for code, keys for visitors of syntax trees, and globs of renamed and deleted files, which the server never asks to hear of.
 */
const packages = {
  '@lezer/highlight': 'const tag = () => tag; export const tags = new Proxy({}, { get: () => tag }); export class Tag {} export const styleTags = () => () => null;',
  'eslint-visitor-keys': 'export const unionWith = (keys) => keys;',
  'minimatch': 'export {};',
};

/** What the language server protocol can do and our server never says that it does. */
const notOffered = [
  'callHierarchy', 'codeLens', 'colorProvider', 'declaration', 'definition', 'documentHighlight', 'documentLink', 'documentSymbol', 'fileOperations', 'foldingRange', 'formatting', 'implementation', 'inlayHint',
  'inlineCompletion', 'inlineValue', 'linkedEditingRange', 'moniker', 'notebook', 'reference', 'rename', 'selectionRange', 'semanticTokens', 'signatureHelp', 'textDocumentContent', 'typeDefinition',
  'typeHierarchy', 'workspaceSymbol',
].join('|');

/** What stands in for such a feature: in the client one that asks for nothing, in the server one that adds nothing, and in the protocol nothing. */
const standIns = {
  languageclient: `class NotOffered {
    fillClientCapabilities() {}
    initialize() {}
    getState() { return { kind: 'static' }; }
    clear() {}
  }
  // Diagnostics ask to be told of notebooks' cells.
  const never = () => ({ dispose() {} });
  class Notebooks extends NotOffered {
    static CellScheme = 'vscode-notebook-cell';
    registrationType = { method: 'notebookDocument/sync' };
    onOpenNotificationSent = never;
    onChangeNotificationSent = never;
    onSaveNotificationSent = never;
    onCloseNotificationSent = never;
    handles() { return false; }
    register() {}
    unregister() {}
  }
  module.exports = new Proxy({}, { get: (_, name) => (name === 'NotebookDocumentSyncFeature' ? Notebooks : NotOffered) });`,
  languageserver: 'module.exports = new Proxy({}, { get: () => (Base) => Base });',
  'languageserver-protocol': 'module.exports = {};',
};
const feature = new RegExp(`[\\\\/]vscode-(languageclient|languageserver|languageserver-protocol)[\\\\/]lib[\\\\/]common[\\\\/](?:protocol\\.)?(?:${notOffered})\\.js$`);
/** Types of messages that the client compares with, whether there is a feature for them or not. */
const named = /[\\/]protocol\.(?:inlayHint|notebook|semanticTokens)\.js$/;

/** What only such features speak of: types of the protocol, and in the client the functions that turn them into those of VS Code and back. */
const otherTypes = /^(?:LocationLink|Color\w*|FoldingRange\w*|LanguageKind|ParameterInformation|SignatureInformation|DocumentHighlight\w*|Symbol\w+|WorkspaceSymbol|DocumentSymbol|CodeLens|FormattingOptions|DocumentLink|SelectionRange|SemanticToken\w*|Inline\w+|InlayHint\w*|SelectedCompletionInfo|TextDocument)$/;
const otherConversions = /^as(?:\w*(?:Signature|ParameterInformation|Declaration|Definition|Reference|DocumentHighlight|Symbol|CodeLens|DocumentLink|Color|Folding|SelectionRange|Inline|InlayHint|Hierarchy|SemanticTokens|LinkedEditing|Formatting)|Location(?:Link|Result)|(?:Did|Will)(?:Create|Rename|Delete)Files)/;

/** The module of the protocol's types, each an object that a function of its own fills, without those that nobody speaks of. */
function withoutOtherTypes(source) {
  const isOther = ({ type, id, expression }) => (type === 'ClassDeclaration' ? id.name === 'FullTextDocument' : type === 'ExpressionStatement' && otherTypes.test(expression.arguments?.[0]?.left?.name ?? ''));
  return without(source, read(source).filter(isOther).map(({ start, end }) => [start, end]));
}

/** A converter of the client, a function that returns functions of its own by their names, without those that nobody calls. */
function withoutOtherConversions(source) {
  const cuts = [];
  const cut = ({ start, end }) => cuts.push([start, end + /^,?/.exec(source.slice(end))[0].length]);
  for (const { type, id, body } of read(source)) {
    if (type !== 'FunctionDeclaration' || id.name !== 'createConverter') continue;
    for (const statement of body.body) {
      if (statement.type === 'FunctionDeclaration' && otherConversions.test(statement.id.name)) cut(statement);
      if (statement.type === 'ReturnStatement') statement.argument.properties.filter(({ key }) => otherConversions.test(key.name)).forEach(cut);
    }
  }
  return without(source, cuts);
}

/** The messages of such features, but those that the client compares with, and how a server would listen to them. */
const otherMessages = /^(?:(?:SignatureHelp|Definition|References|Document(?:Highlight|Symbol|Link|\w*Formatting)|WorkspaceSymbol|CodeLens(?:Refresh)?|(?:Prepare)?Rename)Request|SignatureHelpTriggerKind|PrepareSupportDefaultBehavior)$/;
const otherListeners = /^on(?:SignatureHelp|Declaration|\w*Definition|Implementation|References|Document(?:Highlight|Symbol|Links?\w*|\w*Formatting|Color)|WorkspaceSymbol\w*|CodeLens\w*|(?:Prepare)?Rename\w*|ColorPresentation|FoldingRanges|SelectionRanges)$/;

/** The module of the protocol's messages, each a variable that a function of its own fills, without those of such features. */
function withoutOtherMessages(source) {
  const nameOf = ({ type, declarations, expression }) => (type === 'VariableDeclaration' ? declarations[0].id.name : type === 'ExpressionStatement' ? expression.callee?.params?.[0]?.name : undefined);
  return without(source, read(source).filter((node) => otherMessages.test(nameOf(node) ?? '')).map(({ start, end }) => [start, end]));
}

/** The module of a server's connection, without what nobody listens with. */
function withoutOtherListeners(source) {
  const cuts = [];
  const visit = (node) => {
    if (node.type === 'Property' && otherListeners.test(node.key.name ?? '')) cuts.push([node.start, node.end + /^,?/.exec(source.slice(node.end))[0].length]);
    else for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child);
  };
  read(source).forEach(visit);
  return without(source, cuts);
}

/** Front matter is read with `yaml` and never written with it. */
const yamlWriter = ['foldFlowLines', 'createStringifyContext', 'stringify', 'stringifyCollection', 'indentComment', 'lineComment', 'stringifyComment', 'stringifyDocument', 'stringifyNumber', 'stringifyPair', 'stringifyString', 'FOLD_BLOCK', 'FOLD_FLOW', 'FOLD_QUOTED'];

export const withoutUncalled = {
  name: 'without what is never called',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`) }, ({ path }) => ({ path, namespace: 'uncalled' }));
    onLoad({ filter: /.*/, namespace: 'uncalled' }, ({ path }) => ({ contents: packages[path] }));
    onLoad({ filter: feature }, ({ path }) => (named.test(path) ? { contents: text(path) } : { contents: standIns[feature.exec(path)[1]] }));
    onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({ contents: withoutOtherTypes(text(path)) }));
    onLoad({ filter: /[\\/]vscode-languageclient[\\/]lib[\\/]common[\\/](?:code|protocol)Converter\.js$/ }, ({ path }) => ({ contents: withoutOtherConversions(text(path)) }));
    onLoad({ filter: /[\\/]vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.js$/ }, ({ path }) => ({ contents: withoutOtherMessages(text(path)) }));
    onLoad({ filter: /[\\/]vscode-languageserver[\\/]lib[\\/]common[\\/]server\.js$/ }, ({ path }) => ({ contents: withoutOtherListeners(text(path)) }));
    onLoad({ filter: /[\\/]vscode-(?:jsonrpc|languageclient|languageserver|languageserver-protocol)[\\/]lib[\\/].*\.js$/ }, ({ path }) => ({ contents: text(path) }));
    onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]/ }, () => ({ contents: yamlWriter.map((name) => `export const ${name} = undefined;`).join('\n') }));
    onLoad({ filter: /[\\/]vscode-uri[\\/]lib[\\/]esm[\\/]/ }, ({ path }) => ({ contents: withAskedPaths(readFileSync(path, 'utf8')) }));
    onLoad({ filter: /[\\/]exifreader[\\/]src[\\/]/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8').replace(/\bConstants\.USE_(\w+)/g, (_, part) => String(readByExifReader.has(part)));
      return { contents: /(?:tag-names-[\w-]+|iptc-tag-names)\.js$/.test(path) ? withReadTags(source) : source };
    });
  },
};
